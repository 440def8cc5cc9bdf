// Short codes for what comes often. RFC 1951, 3.2.2.

/// A code of each symbol that occurs.
struct HuffmanCode {
    /// Bits of each symbol's code; 0 for a symbol that does not occur.
    let lengths: [Int]
    /// The codes, as they are written: their last bit first.
    let codes: [UInt64]

    /// Of how often each symbol occurs; at least two must.
    init(counts: [Int], longest: Int) {
        let symbols = counts.indices.filter { counts[$0] > 0 }.sorted { (counts[$0], $0) < (counts[$1], $1) }
        var numbers = Self.depths(of: symbols.map { counts[$0] }, longest: longest)
        var lengths = [Int](repeating: 0, count: counts.count)
        // The rarest have the longest.
        var length = longest
        for symbol in symbols {
            while numbers[length] == 0 { length -= 1 }
            numbers[length] -= 1
            lengths[symbol] = length
        }
        self.lengths = lengths
        codes = Self.codes(of: lengths, longest: longest)
    }

    /// How many codes there are of each length, for counts that rise.
    private static func depths(of counts: [Int], longest: Int) -> [Int] {
        var weights = counts
        var parents = [Int](repeating: 0, count: 2 * counts.count - 1)
        // The two lightest of leaves and pairs become a pair, whose weights rise too.
        var (leaf, pair) = (0, counts.count)
        for parent in counts.count..<parents.count {
            var weight = 0
            for _ in 0..<2 {
                let takesLeaf = leaf < counts.count && (pair == parent || weights[leaf] <= weights[pair])
                let lightest = takesLeaf ? leaf : pair
                if takesLeaf { leaf += 1 } else { pair += 1 }
                weight += weights[lightest]
                parents[lightest] = parent
            }
            weights.append(weight)
        }
        var depths = [Int](repeating: 0, count: parents.count)
        var numbers = [Int](repeating: 0, count: longest + 1)
        for node in (0..<parents.count - 1).reversed() {
            depths[node] = depths[parents[node]] + 1
            if node < counts.count { numbers[min(depths[node], longest)] += 1 }
        }
        shorten(&numbers, longest)
        return numbers
    }

    /// Codes cut at the longest take more room than there is: others are lengthened until they fit.
    private static func shorten(_ numbers: inout [Int], _ longest: Int) {
        var room = (1...longest).reduce(0) { $0 + numbers[$1] << (longest - $1) }
        while room > 1 << longest {
            guard let shorter = (1..<longest).last(where: { numbers[$0] > 0 }) else { return }
            numbers[longest] -= 1
            numbers[shorter] -= 1
            numbers[shorter + 1] += 2
            room -= 1
        }
    }

    private static func codes(of lengths: [Int], longest: Int) -> [UInt64] {
        var numbers = [UInt64](repeating: 0, count: longest + 1)
        for length in lengths where length > 0 { numbers[length] += 1 }
        var next = [UInt64](repeating: 0, count: longest + 1)
        for length in 1...longest { next[length] = (next[length - 1] + numbers[length - 1]) << 1 }
        return lengths.map { length in
            guard length > 0 else { return 0 }
            defer { next[length] += 1 }
            return next[length].reversed(bits: length)
        }
    }
}

extension UInt64 {
    fileprivate func reversed(bits: Int) -> UInt64 {
        (0..<bits).reduce(0) { $0 << 1 | (self >> UInt64($1) & 1) }
    }
}
