// From codes to small numbers, fast: asked several times for every pathway.

/// Whole numbers by key, found by open addressing; neighbouring rows mostly ask for the same key again.
struct CodeMap: Sendable {
    private var keys: [UInt64]
    /// `nothing` where a place is free.
    private var values: [Int32]
    private var lastKey: UInt64 = 0
    private var lastValue = Self.nothing
    /// How many keys there are.
    private(set) var count = 0

    private static let nothing: Int32 = -1

    init() {
        keys = Array(repeating: 0, count: 64)
        values = Array(repeating: Self.nothing, count: 64)
    }

    /// The number of a key; `nil` for one that is new.
    @inline(__always)
    mutating func known(_ key: UInt64) -> Int? {
        if key == lastKey && lastValue >= 0 { return Int(lastValue) }
        return look(up: key)
    }

    /// Gives a new key its number, which is not negative.
    mutating func insert(_ value: Int, for key: UInt64) {
        if 2 * (count + 1) > keys.count { grow() }
        let place = place(of: key)
        keys[place] = key
        values[place] = Int32(value)
        count += 1
    }

    private mutating func look(up key: UInt64) -> Int? {
        let value = values[place(of: key)]
        guard value >= 0 else { return nil }
        lastKey = key
        lastValue = value
        return Int(value)
    }

    /// Where the key stands, or would.
    private func place(of key: UInt64) -> Int {
        let mask = keys.count - 1
        var place = Self.home(of: key, among: keys.count)
        while values[place] >= 0 && keys[place] != key { place = (place + 1) & mask }
        return place
    }

    /// Where a key belongs among places whose number is a power of two.
    ///
    /// Fibonacci hashing: only the highest bits of the product depend on every bit of the key, and a short code has no others.
    @inline(__always)
    static func home(of key: UInt64, among places: Int) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> UInt64(places.leadingZeroBitCount + 1))
    }

    private mutating func grow() {
        let old = zip(keys, values).filter { $0.1 >= 0 }
        keys = Array(repeating: 0, count: 2 * keys.count)
        values = Array(repeating: Self.nothing, count: keys.count)
        for (key, value) in old {
            let place = place(of: key)
            keys[place] = key
            values[place] = value
        }
    }
}
