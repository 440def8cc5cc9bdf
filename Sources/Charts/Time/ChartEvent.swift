// Something that happened on a day and helps to read a chart.

/// A dated event: a thin dashed line with words beside it.
package struct ChartEvent: Hashable, Sendable {
    package var day: ChartDay
    /// At most 50 characters read well; set in two lines at most, and cut with "…" beyond.
    package var text: String

    package init(day: ChartDay, text: String) {
        self.day = day
        self.text = text
    }
}
