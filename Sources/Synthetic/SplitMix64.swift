// Numbers that look random and are the same for the same seed on every machine.

/// Sebastiano Vigna's SplitMix64: small, quick, and good enough for made-up data.
///
/// Never for secrets.
struct SplitMix64: RandomNumberGenerator {
    private var state: UInt64

    /// A stream of its own for every list of numbers.
    init(_ seeds: UInt64...) {
        state = 0
        for seed in seeds {
            state ^= seed
            state = next()
        }
    }

    /// The stream of one hashed value.
    init(hashed: UInt64) { state = hashed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        return Self.mix(state)
    }

    /// One number for another: different ones for different ones.
    static func mix(_ number: UInt64) -> UInt64 {
        var mixed = number
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
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
