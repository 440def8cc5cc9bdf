// How near two numbers must be for tests of comparisons, and numbers drawn for their laws.
import Statistics

extension Double {
    /// Within a relative distance of 1e-12, or an absolute one below 1.
    func agrees(with other: Double, to tolerance: Double = 1e-12) -> Bool {
        abs(self - other) <= tolerance * Swift.max(1, abs(other))
    }
}

/// Numbers that look random and are the same in every run (SplitMix64).
struct SeededDraws: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

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
