// One measure over time: a line, cropped or on an area from zero, with its standard, its plan and its last value.
package import Drawing

/// A line over time.
package struct TrendLine: ChartKind {
    /// A level that holds for all of the time: a dashed line.
    package struct Standard: Hashable, Sendable {
        package var value: Double
        /// Whole: "Standard 92%".
        package var label: String

        package init(value: Double, label: String) {
            self.value = value
            self.label = label
        }
    }

    /// A value due on a day: a hollow diamond.
    package struct Plan: Hashable, Sendable {
        package var day: ChartDay
        package var value: Double
        /// Whole: "Plan 65%".
        package var label: String

        package init(day: ChartDay, value: Double, label: String) {
            self.day = day
            self.value = value
            self.label = label
        }
    }

    /// Which point but the last is labelled with its value and date.
    package enum Extreme: Sendable { case low, high }

    /// See `ChartKind`.
    package static let id = "trend-line"

    /// In order of days.
    package var points: [ChartPoint]
    package var style: ValueStyle
    /// An area from zero under the line, for counts of which less is better; else the axis may be cropped.
    package var isFilled: Bool
    package var standard: Standard?
    package var plan: Plan?
    package var extreme: Extreme?
    package var events: [ChartEvent]
    /// Stands in the plot where no point has a value or a marker.
    package var emptyText: String

    package init(
        points: [ChartPoint], style: ValueStyle, isFilled: Bool = false, standard: Standard? = nil, plan: Plan? = nil,
        extreme: Extreme? = nil, events: [ChartEvent] = [], emptyText: String = "No data"
    ) {
        self.points = points
        self.style = style
        self.isFilled = isFilled
        self.standard = standard
        self.plan = plan
        self.extreme = extreme
        self.events = events
        self.emptyText = emptyText
    }

    /// "The axis starts at 40%", for the notes; `nil` when it starts at 0.
    package var axisNote: String? { axis.note }
    /// What the axis counts in, for the end of a subtitle: empty, ", thousands" or ", millions".
    package var unitSuffix: String { axis.unitSuffix }

    /// See `ChartKind`.
    package func shapes(in box: Box, measurer: some TextMeasurer) -> [Shape] {
        let days = points.map(\.day) + (isEmpty ? [] : [plan?.day].compactMap { $0 })
        let plot = TimePlot(
            in: box, axis: axis, days: days, gutter: gutter(box.width, measurer), headroom: extreme == .high ? 15 : 5,
            measurer: measurer)
        guard !isEmpty else { return plot.grid + plot.timeShapes + [plot.emptyShape(emptyText)] }
        return TrendDrawing(self, plot).shapes
    }

    private var isEmpty: Bool { points.allSatisfy { $0.value?.isFinite != true && $0.marker == nil } }

    private var axis: ValueAxis {
        let values = points.finiteValues + (isEmpty ? [] : [standard?.value, plan?.value].compactMap { $0 })
        guard let low = values.min(), let high = values.max() else { return ValueAxis(cropping: nil, style: style) }
        return isFilled && low >= 0
            ? ValueAxis(fromZeroTo: high, style: style) : ValueAxis(cropping: low...high, style: style)
    }

    /// Room to the right of the plot: for the words of a plan at its end, else for the last value.
    private func gutter(_ width: Double, _ measurer: some TextMeasurer) -> Double {
        let last = points.last { $0.value?.isFinite == true }
        let value = (last?.value.map(style.words) ?? "") + (last?.isProvisional == true ? " p" : "")
        let words = plan.map { $0.label.split(separator: " ").map(String.init) } ?? [value]
        let widest = words.map { measurer.width(of: $0, in: Font(9.5, .bold)) }.max() ?? 0
        return min(width * 0.25, max(10, widest + 10))
    }
}
