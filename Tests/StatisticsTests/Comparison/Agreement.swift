// How near two numbers must be for tests of comparisons, and numbers drawn for their laws.
import Statistics

extension Double {
    /// Within a relative distance of 1e-12, or an absolute one below 1.
    func agrees(with other: Double, to tolerance: Double = 1e-12) -> Bool {
        abs(self - other) <= tolerance * Swift.max(1, abs(other))
    }
}

/// Numbers that look random and are the same in every run.
struct SeededDraws: RandomNumberGenerator {
    private var numbers: SplitMix64

    init(_ seed: UInt64) { numbers = SplitMix64(seed: seed) }

    mutating func next() -> UInt64 { numbers.next() }

    /// A proportion out of 1 up to `most`; all and none come often.
    mutating func proportion(outOf most: Int) throws -> Proportion {
        let denominator = Int.random(in: 1...most, using: &self)
        let numerator = [0, denominator, Int.random(in: 0...denominator, using: &self)].randomElement(using: &self)
        return try Proportion(Double(numerator ?? 0), of: Double(denominator))
    }

    /// From 0.5 up to 0.9999.
    mutating func confidence() throws -> Confidence {
        try Confidence(Double.random(in: 0.5...0.9999, using: &self))
    }
}
