// The lines of an XmR chart: mean, process limits, two-sigma lines.

/// The lines of one segment of an XmR chart.
///
/// They are neither floored at 0 nor capped at 100: what a process could reach by chance is drawn and said.
package struct ProcessLimits: Hashable, Sendable {
    /// Three standard deviations over the mean moving range: 3 / 1.128.
    package static let scale = 2.66
    /// Moving ranges of this many times their mean or more are screened out: the upper limit of a range chart, D4.
    package static let screen = 3.267

    /// By how much numbers of this size may differ and still be the same number, rounded on different ways.
    ///
    /// A value written as the decimal that a line lies on is on the line, and not beyond it by the last bit of a double.
    static func slack(_ magnitude: Double) -> Double { 1e-12 * magnitude }

    /// Of the base points.
    package let mean: Double
    /// Of the moving ranges of the base points, after screening; 0 when none of them moved, and never below the resolution of the values.
    package let meanMovingRange: Double

    package init(mean: Double, meanMovingRange: Double) {
        self.mean = mean
        self.meanMovingRange = meanMovingRange
    }

    /// The upper process limit.
    package var upper: Double { mean + Self.scale * meanMovingRange }
    /// The lower process limit.
    package var lower: Double { mean - Self.scale * meanMovingRange }
    /// Two thirds of the way from the mean to the upper limit.
    package var upperTwoSigma: Double { mean + 2 * Self.scale * meanMovingRange / 3 }
    /// Two thirds of the way from the mean to the lower limit.
    package var lowerTwoSigma: Double { mean - 2 * Self.scale * meanMovingRange / 3 }
}
