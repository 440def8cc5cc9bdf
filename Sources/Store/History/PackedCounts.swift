// The counts of one place as bytes: small enough to keep for ever, quick enough to read five years at once.
import WaitingList

/// Counts packed and unpacked.
///
/// Format 1, all numbers as varints (seven bits a byte, lowest first, the high bit says that more follow):
///
///     0x01, number of cells,
///     for each cell: line (1 byte), category (1 byte), unknown clock starts, total, joiners,
///         then tokens until 105 bands are filled: 2n for a count of n ≥ 1, 2k + 1 for k + 1 empty bands,
///     check sum (4 bytes, highest first): FNV-1a of every byte before it.
///
/// Cells ascend by line and then category.
enum PackedCounts {
    /// What is wrong with bytes that are no packed counts.
    struct Damage: Error, Equatable {
        let what: String
    }

    static let version: UInt8 = 1
    private static let bands = WaitCounts.flatCount - 3

    /// Every value packs, and the same value always to the same bytes.
    static func pack(_ counts: PlaceCounts) -> [UInt8] {
        var writer = VarintWriter()
        writer.bytes.reserveCapacity(counts.counts.count + 16)
        writer.bytes.append(version)
        writer.write(UInt64(counts.cells.count))
        for (position, cell) in counts.cells.enumerated() {
            writer.bytes.append(cell.line)
            writer.bytes.append(cell.category.rawValue)
            write(counts.flat(position), to: &writer)
        }
        writer.writeSum()
        return writer.bytes
    }

    /// The counts; throws when the bytes are anything else, down to a single changed byte.
    static func unpack(_ bytes: [UInt8]) throws(Damage) -> PlaceCounts {
        var reader = try VarintReader(checked: bytes, version: version)
        let counts = try cells(&reader)
        guard reader.isAtEnd else { throw Damage(what: "there are bytes behind its end") }
        return counts
    }

    private static func write(_ flat: ArraySlice<UInt32>, to writer: inout VarintWriter) {
        for count in flat.suffix(3) { writer.write(UInt64(count)) }
        var empty: UInt64 = 0
        for count in flat.prefix(bands) {
            if count == 0 {
                empty += 1
                continue
            }
            if empty > 0 { writer.write(2 * (empty - 1) + 1) }
            empty = 0
            writer.write(2 * UInt64(count))
        }
        if empty > 0 { writer.write(2 * (empty - 1) + 1) }
    }

    private static func cells(_ reader: inout VarintReader) throws(Damage) -> PlaceCounts {
        let count = try reader.varint()
        // A cell takes six bytes at least: a number that the bytes cannot hold is not believed.
        guard count <= UInt64(reader.left / 6) else { throw Damage(what: "it names \(count) cells") }
        var cells: [CellNumber] = []
        var counts: [UInt32] = []
        cells.reserveCapacity(Int(count))
        counts.reserveCapacity(Int(count) * WaitCounts.flatCount)
        for _ in 0..<count {
            let (line, category) = (try reader.byte(), try reader.byte())
            guard let cell = CellNumber(line: line, category: category) else {
                throw Damage(what: "line \(line), category \(category) is unknown")
            }
            cells.append(cell)
            try read(&reader, into: &counts)
        }
        guard let place = PlaceCounts(cells: cells, counts: counts) else {
            throw Damage(what: "its cells do not ascend")
        }
        return place
    }

    private static func read(_ reader: inout VarintReader, into counts: inout [UInt32]) throws(Damage) {
        let others = (try reader.count(), try reader.count(), try reader.count())
        var filled = 0
        while filled < bands {
            let token = try reader.varint()
            if token & 1 == 0 {
                guard token > 0, token >> 1 <= UInt64(UInt32.max) else { throw Damage(what: "a count is out of range") }
                counts.append(UInt32(truncatingIfNeeded: token >> 1))
                filled += 1
            } else {
                guard token >> 1 < UInt64(bands - filled) else { throw Damage(what: "there are too many bands") }
                let empty = Int(token >> 1) + 1
                counts.append(contentsOf: repeatElement(0, count: empty))
                filled += empty
            }
        }
        counts.append(others.0)
        counts.append(others.1)
        counts.append(others.2)
    }
}
