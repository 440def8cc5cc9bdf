// Dated events on a plot: thin dashed lines, and words beside them.
import Drawing

/// The events of a plot that lie on its time axis.
struct EventMarks<Measurer: TextMeasurer> {
    private let events: [ChartEvent]
    private let plot: TimePlot<Measurer>

    init(_ events: [ChartEvent], on plot: TimePlot<Measurer>) {
        self.events = events.filter { plot.time.days.contains($0.day) }.sorted { $0.day < $1.day }
        self.plot = plot
    }

    /// From the axis to the top of the plot.
    var lines: [[Point]] {
        events.map { [Point(plot.time($0.day), plot.bottom), Point(plot.time($0.day), plot.top)] }
    }

    var shapes: [Shape] {
        lines.map { .path(Path($0, stroke: Stroke(.secondaryText, 0.7, dash: [1.5, 2]))) }
    }

    /// Words to the right of the line or to its left, as far up as they find room.
    func place(in room: inout LabelRoom<Measurer>) {
        for event in events {
            let x = plot.time(event.day)
            let free = max(x - plot.left, plot.right - x) - 6
            let lines = fittedLines(event.text, Font(9), width: min(110, free), measurer: plot.measurer)
            let rows = stride(from: plot.top + 9, to: max(plot.top + 10, plot.bottom - 14), by: 6)
            room.place(
                rows.flatMap { y in
                    [PlacedText.labels(lines, x + 4, y), PlacedText.labels(lines, x - 4, y, .right)]
                })
        }
    }
}
