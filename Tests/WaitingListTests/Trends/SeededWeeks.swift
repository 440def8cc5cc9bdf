// Random weekly series: the same every time.
import Statistics
import WaitingList

/// The same in every run.
struct SeededWeeks: RandomNumberGenerator {
    private var numbers: SplitMix64

    init(seed: UInt64) { numbers = SplitMix64(seed: seed) }

    mutating func next() -> UInt64 { numbers.next() }

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
