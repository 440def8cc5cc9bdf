// The codes of a block, as they stand before it: their lengths, coded again. RFC 1951, 3.2.7.

/// The lengths of both codes of a block.
struct CodeTable {
    private let literalCount: Int
    private let distanceCount: Int
    /// Symbols 0 to 15 are lengths; the others repeat the last one or 0, as often as the extra bits say.
    private var items: [(symbol: Int, extra: UInt64)] = []

    /// In the order in which the lengths of their codes are written.
    private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
    private static let extraBits = [16: 2, 17: 3, 18: 7]

    init(_ literals: HuffmanCode, _ distances: HuffmanCode) {
        literalCount = (literals.lengths.lastIndex { $0 > 0 } ?? 0) + 1
        distanceCount = (distances.lengths.lastIndex { $0 > 0 } ?? 0) + 1
        let lengths = literals.lengths[..<literalCount] + distances.lengths[..<distanceCount]
        var place = 0
        while place < lengths.count {
            let run = lengths[place...].prefix { $0 == lengths[place] }.count
            add(lengths[place], times: run)
            place += run
        }
    }

    private mutating func add(_ length: Int, times: Int) {
        var left = times
        if length > 0 {
            items.append((length, 0))
            left -= 1
        }
        while left >= 3 {
            let most = length > 0 ? 6 : left > 10 ? 138 : 10
            let count = min(left, most)
            switch most {
            case 6: items.append((16, UInt64(count - 3)))
            case 10: items.append((17, UInt64(count - 3)))
            default: items.append((18, UInt64(count - 11)))
            }
            left -= count
        }
        for _ in 0..<left { items.append((length, 0)) }
    }

    func write(to writer: inout BitWriter) {
        var counts = [Int](repeating: 0, count: 19)
        for item in items { counts[item.symbol] += 1 }
        let code = HuffmanCode(counts: counts, longest: 7)
        let written = (Self.order.lastIndex { code.lengths[$0] > 0 } ?? 0) + 1
        writer.add(UInt64(literalCount - 257), bits: 5)
        writer.add(UInt64(distanceCount - 1), bits: 5)
        writer.add(UInt64(written - 4), bits: 4)
        for symbol in Self.order[..<written] { writer.add(UInt64(code.lengths[symbol]), bits: 3) }
        for item in items {
            writer.add(code.codes[item.symbol], bits: code.lengths[item.symbol])
            writer.add(item.extra, bits: Self.extraBits[item.symbol] ?? 0)
        }
    }
}
