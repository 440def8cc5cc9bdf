// Random weekly series: the same every time.
import WaitingList

/// SplitMix64 (Steele, Lea and Flood 2014).
struct SeededWeeks: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// Ten to sixty weeks, a fifth of them without a value, around a level that jumps now and then.
    mutating func points() throws -> [Trend.Point] {
        var level = 100.0
        var points: [Trend.Point] = []
        for week in 0..<Int.random(in: 10...60, using: &self) {
            if Int.random(in: 0..<20, using: &self) == 0 { level += 15 }
            let value = level + Double(Int.random(in: -9...9, using: &self))
            let isMissing = Int.random(in: 0..<5, using: &self) == 0
            points.append(.init(day: try WeeklySeries.day(week), value: isMissing ? nil : value))
        }
        return points
    }
}
