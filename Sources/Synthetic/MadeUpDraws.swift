// What made-up data draws from a stream of numbers: fractions, counts, another order.
import Statistics

extension SplitMix64 {
    /// A stream of its own for every list of numbers.
    init(_ seeds: UInt64...) {
        var state: UInt64 = 0
        for seed in seeds {
            var stream = SplitMix64(seed: state ^ seed)
            state = stream.next()
        }
        self.init(seed: state)
    }

    /// From 0 up to, but not including, 1.
    ///
    /// The standard library's own way may change with its version.
    mutating func fraction() -> Double {
        Double(next() >> 11) * 0x1p-53
    }

    /// Evenly from `low` to `high`.
    mutating func between(_ low: Double, _ high: Double) -> Double {
        low + (high - low) * fraction()
    }

    /// A whole number around `expected`, never negative, with about a Poisson's spread and exactly its mean.
    mutating func count(_ expected: Double) -> Int {
        let spread = min(expected, 1.732 * expected.squareRoot())
        return Int(expected + between(-spread, spread) + fraction())
    }

    /// The same items in another order.
    mutating func shuffled<Item>(_ items: [Item]) -> [Item] {
        var items = items
        for index in items.indices.dropFirst() { items.swapAt(index, Int(next() % UInt64(index + 1))) }
        return items
    }
}
