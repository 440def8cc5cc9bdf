// A horizontal axis of counts from zero, with its title below it at the right.
import Drawing

/// Counts to places, from 0 to the first round number at or above the largest.
struct SizeAxis {
    /// Room below the axis for labels and title, in points.
    static let height = 26.0

    let scale: LinearScale
    private let axis: ValueAxis

    /// From `left` to where the last label still ends at `right`.
    init(covering maximum: Double, left: Double, right: Double, measurer: some TextMeasurer) {
        axis = ValueAxis(fromZeroTo: maximum)
        let overhang = max(6.5, measurer.width(of: axis.label(axis.ticks.last ?? 0), in: ValueAxis.font) / 2)
        scale = LinearScale(axis.domain, from: left, to: right - overhang)
    }

    /// The line, ticks, the labels that stand clear of each other, and the title, which says what the labels count in.
    func shapes(title: String, bottom: Double, within limits: ClosedRange<Double>, _ measurer: some TextMeasurer)
        -> [Shape]
    {
        let line = Shape.line(Point(scale.from, bottom), Point(scale.to, bottom), Stroke(.ink, 0.9))
        let marks = axis.ticks.map {
            Shape.line(Point(scale($0), bottom), Point(scale($0), bottom + 3.5), Stroke(.ink, 0.7))
        }
        let width = limits.upperBound - limits.lowerBound
        let words = fittedLines(title + axis.unitSuffix, ValueAxis.font, width: width, count: 1, measurer: measurer)
        let titleText = PlacedText.labels(words, limits.upperBound, bottom + 24, .right, halo: 0)
        return [line] + marks
            + (axis.labelsBelow(scale, bottom, within: limits, measurer) + titleText).map { .text($0) }
    }
}
