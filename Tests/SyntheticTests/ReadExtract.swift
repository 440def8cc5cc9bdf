// An extract read back, with a reader that shares no code with the writer.

import Synthetic

/// One line of an extract.
struct ReadRow {
    let cells: [String]

    init(_ cells: [String]) {
        self.cells = cells
        bands = cells.dropFirst(13).prefix(105).map { Int($0) ?? 0 }
    }

    var provider: String { cells[3] }
    var board: String { cells[5] }
    var commissioner: String { cells[7] }
    var part: String { cells[9] }
    var function: String { cells[11] }
    let bands: [Int]
    var totalAll: Int { Int(cells[120]) ?? -1 }
    /// Everything that makes a line of its own.
    var key: String { [provider, commissioner, part, function].joined(separator: "|") }
    /// Its place, without the function.
    var place: String { [provider, commissioner, part].joined(separator: "|") }
}

/// A whole extract, and what the rules need of it.
struct ReadExtract {
    let header: [String]
    let rows: [ReadRow]
    let bytes: Int
    let pieces: Int

    init(_ extract: SyntheticExtract) {
        var text: [UInt8] = []
        var count = 0
        for piece in extract {
            text += piece
            count += 1
        }
        bytes = text.count
        pieces = count
        let lines = text.split(separator: UInt8(ascii: "\n")).map { Self.cells(of: $0.dropLast($0.last == 13 ? 1 : 0)) }
        header = lines.first ?? []
        rows = lines.dropFirst().map(ReadRow.init)
    }

    /// All pathways in England by band: the total lines without those of other countries.
    func national(_ part: String) -> [Int] {
        rows.reduce(into: [Int](repeating: 0, count: 105)) { sums, row in
            guard row.part == part, row.function == "C_999", row.commissioner != "NONC" else { return }
            for (band, count) in row.bands.enumerated() { sums[band] += count }
        }
    }

    private static func cells(of line: ArraySlice<UInt8>) -> [String] {
        if !line.contains(UInt8(ascii: "\"")) {
            return line.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
                .map { String(decoding: $0, as: UTF8.self) }
        }
        var cells: [[UInt8]] = [[]]
        var isQuoted = false
        for byte in line {
            switch byte {
            case UInt8(ascii: "\""): isQuoted.toggle()
            case UInt8(ascii: ",") where !isQuoted: cells.append([])
            default: cells[cells.count - 1].append(byte)
            }
        }
        return cells.map { String(decoding: $0, as: UTF8.self) }
    }
}

/// The published statistic: the wait in weeks that `percent` of all do not exceed.
func percentile(_ percent: Int, of bands: [Int]) -> Double {
    let all = bands.reduce(0, +)
    var below = 0
    for (band, count) in bands.enumerated() {
        if count > 0, 100 * (below + count) >= percent * all {
            return Double(band) + Double(percent * all - 100 * below) / Double(100 * count)
        }
        below += count
    }
    return .nan
}
