// One line of the extract, as bytes.

/// Writes lines in the published form: commas, CRLF, quotes around text that holds a comma.
struct ExtractRow {
    private let period: String

    init(period: String) { self.period = period }

    /// The header line.
    static var header: [UInt8] { Array((ExtractColumn.names.joined(separator: ",") + "\r\n").utf8) }

    /// Adds one line.
    ///
    /// With `leavesZerosEmpty` bands and unknown clock starts of 0 are empty cells, as some send them.
    func write(
        _ line: (code: String, name: String, counts: PartCounts), part: ExtractPart, of provider: SyntheticProvider,
        for commissioner: Commissioner, leavesZerosEmpty: Bool, to bytes: inout [UInt8]
    ) {
        let texts = [
            period, provider.boardCode, provider.boardName, provider.code, provider.name, commissioner.boardCode,
            commissioner.boardName, commissioner.code, commissioner.name, part.rawValue, part.description, line.code,
            line.name,
        ]
        for text in texts { bytes += (text.contains(",") ? "\"\(text)\"," : text + ",").utf8 }
        for count in line.counts.bands {
            if part != .newPeriods, count > 0 || !leavesZerosEmpty { write(count, to: &bytes) }
            bytes.append(UInt8(ascii: ","))
        }
        if part.tellsUnknown { write(line.counts.known, to: &bytes) }
        bytes.append(UInt8(ascii: ","))
        if part.tellsUnknown, line.counts.unknown > 0 || !leavesZerosEmpty { write(line.counts.unknown, to: &bytes) }
        bytes.append(UInt8(ascii: ","))
        write(line.counts.total, to: &bytes)
        bytes += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
    }

    private func write(_ count: Int, to bytes: inout [UInt8]) {
        if count < 10 { bytes.append(UInt8(ascii: "0") + UInt8(count)) } else { bytes += String(count).utf8 }
    }
}
