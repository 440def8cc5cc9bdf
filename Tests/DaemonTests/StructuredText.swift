// What a tagged PDF says, as a screen reader meets it: `pdfinfo -struct-text`.
import Foundation
import Support

/// The words of a PDF outside its pictures.
struct StructuredText {
    /// Headings and paragraphs.
    private(set) var paragraphs: [String] = []
    /// Rows of cells, the titles first.
    private(set) var tables: [[[String]]] = []

    init(ofPDF data: Data) async throws {
        let text = try await ToolRun.output(of: "pdfinfo", ["-struct-text", "FILE"], on: [UInt8](data))
        var kind: Substring = ""
        for line in text.split(separator: "\n").map({ $0.drop { $0 == " " } }) where !line.isEmpty {
            guard line.hasPrefix("\"") else {
                if line.hasPrefix("/") { continue }
                kind = line.prefix { $0.isLetter || $0.isNumber }
                begin(kind)
                continue
            }
            let words = line.trimmingCharacters(in: CharacterSet(charactersIn: "\" "))
            switch kind {
            case "TH", "TD": tables[tables.count - 1][tables[tables.count - 1].count - 1][lastCell] += words
            case "Figure": continue
            default: paragraphs.append(words)
            }
        }
    }

    private var lastCell: Int { (tables.last?.last?.count ?? 0) - 1 }

    private mutating func begin(_ kind: Substring) {
        switch kind {
        case "Table": tables.append([])
        case "TR": tables[tables.count - 1].append([])
        case "TH", "TD": tables[tables.count - 1][tables[tables.count - 1].count - 1].append("")
        default: break
        }
    }
}
