// A published CSV file read back by the rules of RFC 4180.
import Foundation

/// Its rows by the names of its columns.
struct CSVRows {
    let rows: [[String: String]]

    init(_ data: Data) {
        var (lines, line, cell, isQuoted) = ([[String]](), [String](), "", false)
        for character in String(decoding: data, as: UTF8.self) {
            switch (character, isQuoted) {
            // The second quote of a pair opens again what the first has closed, and stands for one.
            case ("\"", _):
                if !isQuoted, !cell.isEmpty { cell.append(character) }
                isQuoted.toggle()
            case (",", false):
                line.append(cell)
                cell = ""
            case ("\r\n", false), ("\n", false):
                lines.append(line + [cell])
                (line, cell) = ([], "")
            default: cell.append(character)
            }
        }
        guard let header = lines.first else {
            rows = []
            return
        }
        rows = lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
    }
}
