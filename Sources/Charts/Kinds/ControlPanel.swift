// A control chart: values in time between limits, marks for special causes, and the moving range below.
package import Drawing

/// An XmR chart, or a run chart with its median.
///
/// In a wide box the labels of the lines are written out; in a narrow one they are short, for four charts to a page.
package struct ControlPanel: ChartKind {
    /// A value, and what the rules say of it.
    package struct Point: Hashable, Sendable {
        package var day: ChartDay
        /// `nil` where the value is missing or may not be shown: the line breaks there.
        package var value: Double?
        package var mark: SpecialCause
        /// Drawn hollow; "[p]" stands beside the last value.
        package var isProvisional: Bool
        /// The shorthand in place of a value, as "[c]".
        package var marker: String?

        package init(
            day: ChartDay, value: Double?, mark: SpecialCause = .common, isProvisional: Bool = false,
            marker: String? = nil
        ) {
            self.day = day
            self.value = value
            self.mark = mark
            self.isProvisional = isProvisional
            self.marker = marker
        }
    }

    /// A stretch of days under one set of limits.
    package struct Segment: Hashable, Sendable {
        /// The day of its first point.
        package var from: ChartDay
        /// The day of its last point.
        package var to: ChartDay
        /// The median in a run chart; `nil` without values.
        package var mean: Double?
        /// `nil` without limits.
        package var lower: Double?
        package var upper: Double?
        package var movingRangeMean: Double?
        package var movingRangeUpper: Double?
        /// As "Limits recalculated 22 September 2024"; stands where the segment begins, beside a dotted line.
        package var title: String?
        /// Why, in one line.
        package var reason: String?
        /// As "Trial limits, 9 points"; stands inside the segment.
        package var caption: String?

        package init(
            from: ChartDay, to: ChartDay, mean: Double?, lower: Double? = nil, upper: Double? = nil,
            movingRangeMean: Double? = nil, movingRangeUpper: Double? = nil, title: String? = nil,
            reason: String? = nil, caption: String? = nil
        ) {
            self.from = from
            self.to = to
            self.mean = mean
            self.lower = lower
            self.upper = upper
            self.movingRangeMean = movingRangeMean
            self.movingRangeUpper = movingRangeUpper
            self.title = title
            self.reason = reason
            self.caption = caption
        }
    }

    /// See `ChartKind`.
    package static let id = "control-panel"

    /// In the order of time.
    package var points: [Point]
    /// In the order of time.
    package var segments: [Segment]
    /// One for each point; `nil` where there is none.
    ///
    /// Drawn where `showsMovingRange` is set and the box is high enough.
    package var movingRanges: [Double?]
    package var showsMovingRange: Bool
    /// The target in force at each point, `nil` before the first; empty for none.
    package var targets: [Double?]
    /// As "Plan: 150 by 31 March 2026"; the chart puts an arrow before it when the target is off the axis.
    package var targetLabel: String?
    /// Draws a median and no limits.
    package var isRunChart: Bool
    package var style: ValueStyle
    package var events: [ChartEvent]
    /// Stands above the plot; `nil` for none.
    package var title: String?
    /// Stands above the moving ranges.
    package var movingRangeTitle: String
    package var emptyText: String

    package init(
        points: [Point], segments: [Segment], movingRanges: [Double?] = [], showsMovingRange: Bool = false,
        targets: [Double?] = [], targetLabel: String? = nil, isRunChart: Bool = false, style: ValueStyle = .count,
        events: [ChartEvent] = [], title: String? = nil, movingRangeTitle: String = "Moving range",
        emptyText: String = "No data"
    ) {
        self.points = points
        self.segments = segments
        self.movingRanges = movingRanges
        self.showsMovingRange = showsMovingRange
        self.targets = targets
        self.targetLabel = targetLabel
        self.isRunChart = isRunChart
        self.style = style
        self.events = events
        self.title = title
        self.movingRangeTitle = movingRangeTitle
        self.emptyText = emptyText
    }

    /// The unit of the vertical axis for the end of a subtitle: empty, ", thousands" or ", millions".
    package var unitSuffix: String { ControlAxis(self).ticks.unitSuffix }

    /// "The axis starts at 300", for the notes; `nil` when it starts at 0.
    package var axisNote: String? { ControlAxis(self).note }

    /// See `ChartKind`.
    package func shapes(in box: Box, measurer: some TextMeasurer) -> [Shape] {
        let frame = ControlFrame(self, in: box, measurer)
        let words = ControlWords(self, frame, measurer)
        return frame.axes(measurer) + ControlLines(panel: self, frame: frame).shapes + words.shapes
            + LimitLabels(self, frame, target: words.targetBeside, measurer).shapes
            + (frame.rangePlot.map { MovingRanges(self, frame, $0).shapes(measurer) } ?? [])
    }
}
