// Those who will pass a threshold by a milestone unless treated: one line falling, against the line that is needed.
package import Drawing

/// A cohort over time, and the straight way to nobody on the due day.
package struct CohortFall: ChartKind {
    /// The straight line from a count on a day to nobody on another.
    package struct Needed: Hashable, Sendable {
        package var from: ChartDay
        package var value: Double
        package var due: ChartDay
        /// On the line: "Needed".
        package var label: String

        /// `due` lies after `from`.
        package init(from: ChartDay, value: Double, due: ChartDay, label: String = "Needed") {
            self.from = from
            self.value = value
            self.due = due
            self.label = label
        }

        /// The count needed on a day; constant before the line starts and after it ends.
        package func value(on day: ChartDay) -> Double {
            let (start, end) = (Double(from.daysSince2000), Double(due.daysSince2000))
            guard end > start else { return 0 }
            let share = (Double(day.daysSince2000) - start) / (end - start)
            return value * (1 - min(1, max(0, share)))
        }
    }

    /// See `ChartKind`.
    package static let id = "cohort-fall"

    /// In order of days.
    package var points: [ChartPoint]
    /// `nil` for no plan.
    package var needed: Needed?
    /// Beside the last value; `nil` for "1,200 behind" or "350 ahead", from the last value and the line.
    package var gapText: String?
    /// Stands in the plot where no point has a value or a marker.
    package var emptyText: String

    package init(
        points: [ChartPoint], needed: Needed?, gapText: String? = nil, emptyText: String = "No data"
    ) {
        self.points = points
        self.needed = needed
        self.gapText = gapText
        self.emptyText = emptyText
    }

    /// What the axis counts in, for the end of a subtitle: empty, ", thousands" or ", millions".
    package var unitSuffix: String { axis.unitSuffix }

    /// See `ChartKind`.
    package func shapes(in box: Box, measurer: some TextMeasurer) -> [Shape] {
        let days = points.map(\.day) + (isEmpty ? [] : needed.map { [$0.from, $0.due] } ?? [])
        let plot = TimePlot(in: box, axis: axis, days: days, gutter: 10, headroom: 6, measurer: measurer)
        guard !isEmpty else { return plot.grid + plot.timeShapes + [plot.emptyShape(emptyText)] }
        return CohortDrawing(self, plot).shapes
    }

    private var isEmpty: Bool { points.allSatisfy { $0.value?.isFinite != true && $0.marker == nil } }

    private var axis: ValueAxis {
        let start = isEmpty ? nil : needed?.value
        return ValueAxis(fromZeroTo: (points.finiteValues + [start].compactMap { $0 }).max() ?? 0)
    }
}
