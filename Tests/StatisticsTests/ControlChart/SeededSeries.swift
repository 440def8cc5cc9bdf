// Random series for laws: the same every time.
import Statistics

/// SplitMix64 (Steele, Lea and Flood 2014).
struct SeededSeries: RandomNumberGenerator {
    private var state: UInt64

    init(seed: Int) { state = UInt64(seed) &* 0xD1B5_4A32_D192_ED03 }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

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
