// How sure an interval is to hold the true value.

/// The confidence of an interval: more than 0 and less than 1.
package struct Confidence: Hashable, Sendable {
    /// Such as 0.95; never a percentage.
    package let level: Double

    /// Refuses 0, 1, percentages and what is no number.
    package init(_ level: Double) throws(ComparisonError) {
        // A level so near to 0 that both tails are a half leaves an interval of nothing.
        guard level > 0, level < 1, (1 - level) / 2 < 0.5 else { throw .confidenceOutOfRange(level) }
        self.level = level
    }

    private init(known level: Double) { self.level = level }

    /// 95 %.
    package static let ninetyFive = Confidence(known: 0.95)
    /// 99.8 %: what lies outside by chance is one in a thousand on each side.
    package static let ninetyNinePointEight = Confidence(known: 0.998)

    /// The probability beyond each end of a two-sided interval.
    var tail: Double { (1 - level) / 2 }

    /// Standard errors from the middle to each end of a normal interval; 1.959964 at 95 %.
    package var standardErrors: Double { StandardNormal.quantile(tail: tail) }
}
