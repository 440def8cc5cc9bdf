// What was, and the ranges of what is likely to be.
package import Drawing

/// A line of the past that opens into a fan.
package struct ForecastFan: ChartKind {
    /// The values between which the future lies with a probability.
    package struct Range: Hashable, Sendable {
        /// Per cent: 50, 80 or 95.
        package var level: Int
        package var lower: Double
        package var upper: Double

        package init(level: Int, lower: Double, upper: Double) {
            self.level = level
            self.lower = lower
            self.upper = upper
        }
    }

    /// A day of the future.
    package struct FanPoint: Hashable, Sendable {
        package var day: ChartDay
        package var median: Double
        /// At most three, the same levels at every day.
        package var ranges: [Range]

        package init(day: ChartDay, median: Double, ranges: [Range]) {
            self.day = day
            self.median = median
            self.ranges = ranges
        }
    }

    /// See `ChartKind`.
    package static let id = "forecast-fan"

    /// In order of days, all before the future's.
    package var past: [ChartPoint]
    /// In order of days; the fan starts at the last value of the past.
    package var future: [FanPoint]
    package var plan: TrendLine.Plan?
    package var style: ValueStyle
    /// Stands in the plot where there is neither past nor future.
    package var emptyText: String

    package init(
        past: [ChartPoint], future: [FanPoint], plan: TrendLine.Plan? = nil, style: ValueStyle,
        emptyText: String = "No data"
    ) {
        self.past = past
        self.future = future
        self.plan = plan
        self.style = style
        self.emptyText = emptyText
    }

    /// "The axis starts at 40%", for the notes; `nil` when it starts at 0.
    package var axisNote: String? { axis.note }
    /// What the axis counts in, for the end of a subtitle: empty, ", thousands" or ", millions".
    package var unitSuffix: String { axis.unitSuffix }

    /// See `ChartKind`.
    package func shapes(in box: Box, measurer: some TextMeasurer) -> [Shape] {
        let days = past.map(\.day) + future.map(\.day) + (isEmpty ? [] : [plan?.day].compactMap { $0 })
        let isMarked = past.contains { $0.marker != nil }
        let plot = TimePlot(
            in: box, axis: axis, days: days, gutter: 10, headroom: levels.isEmpty ? 12 : 21, measurer: measurer)
        guard !isEmpty || isMarked else { return plot.grid + plot.timeShapes + [plot.emptyShape(emptyText)] }
        return FanDrawing(self, plot).shapes
    }

    /// The levels of the ranges, ascending.
    var levels: [Int] { Array(Set(future.flatMap { $0.ranges.map(\.level) }).sorted().prefix(3)) }

    private var isEmpty: Bool { past.finiteValues.isEmpty && future.isEmpty }

    private var axis: ValueAxis {
        let ranges = future.flatMap { [$0.median] + $0.ranges.flatMap { [$0.lower, $0.upper] } }
        let values = (past.finiteValues + ranges + (isEmpty ? [] : [plan?.value].compactMap { $0 })).filter(\.isFinite)
        guard let low = values.min(), let high = values.max() else { return ValueAxis(cropping: nil, style: style) }
        return ValueAxis(cropping: low...high, style: style)
    }
}
