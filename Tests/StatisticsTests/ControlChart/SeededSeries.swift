// Random series for laws: the same every time.
import Statistics

/// The same in every run.
struct SeededSeries: RandomNumberGenerator {
    private var numbers: SplitMix64

    init(seed: Int) { numbers = SplitMix64(seed: UInt64(seed) &* 0xD1B5_4A32_D192_ED03) }

    mutating func next() -> UInt64 { numbers.next() }

    /// Whole numbers that wander, jump and repeat, some of them missing; from one value to sixty.
    mutating func values() -> [Double?] {
        let missing = [0, 0, 10, 40].randomElement(using: &self) ?? 0
        let step = Int.random(in: 0...6, using: &self)
        var level = 100
        return (0..<Int.random(in: 1...60, using: &self)).map { _ in
            level += Int.random(in: -step...step, using: &self) + (Int.random(in: 0..<25, using: &self) == 0 ? 30 : 0)
            return Int.random(in: 0..<100, using: &self) < missing ? nil : Double(level)
        }
    }

    /// Some positions of a series.
    mutating func positions(of values: [Double?]) -> [Int] {
        (0..<Int.random(in: 0...3, using: &self)).map { _ in Int.random(in: values.indices, using: &self) }
    }

    mutating func settings() -> ControlChartSettings {
        ControlChartSettings(
            fixAfterPoints: [nil, nil, 12, 20].randomElement(using: &self) ?? nil,
            screensOutliers: Bool.random(using: &self))
    }
}
