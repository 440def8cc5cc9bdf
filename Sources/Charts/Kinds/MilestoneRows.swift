// Long waits by milestone: one row a threshold on one axis of time, each with a scale of its own.
package import Drawing

/// Rows of areas, each with its latest value and the day on which it is due to be nil.
package struct MilestoneRows: ChartKind {
    /// One threshold.
    package struct Row: Hashable, Sendable {
        /// Above the label: "Over".
        package var upper: String
        /// "104 weeks".
        package var label: String
        /// In order of days.
        package var points: [ChartPoint]
        /// When the count is due; `nil` for no date.
        package var due: ChartDay?

        package init(upper: String = "Over", label: String, points: [ChartPoint], due: ChartDay? = nil) {
            self.upper = upper
            self.label = label
            self.points = points
            self.due = due
        }
    }

    /// See `ChartKind`.
    package static let id = "milestone-rows"

    /// From the top.
    package var rows: [Row]
    package var style: ValueStyle
    /// Beside the diamond under the axis, where a row has a due date.
    package var dueText: String
    /// Under the axis, where there is more than one row.
    package var scaleText: String
    /// Stands in a row without any value, and in the chart without rows.
    package var emptyText: String

    package init(
        rows: [Row], style: ValueStyle = .count, dueText: String = "Due date.",
        scaleText: String = "Row scales differ.", emptyText: String = "No data"
    ) {
        self.rows = rows
        self.style = style
        self.dueText = dueText
        self.scaleText = scaleText
        self.emptyText = emptyText
    }

    /// The height in points at which rows are as high as designed (35 each).
    package static func height(rows: Int) -> Double { Double(max(1, rows)) * 39 + 49 }

    /// See `ChartKind`.
    package func shapes(in box: Box, measurer: some TextMeasurer) -> [Shape] {
        MilestoneDrawing(self, in: box, measurer).shapes
    }
}
