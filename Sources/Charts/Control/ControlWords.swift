// The words inside a control chart: recalculated limits, events, trial limits, and the target.
import Drawing

/// Labels that keep clear of each other, and of the data as far as that goes.
struct ControlWords<Measurer: TextMeasurer> {
    private let panel: ControlPanel
    private let frame: ControlFrame
    private var room: LabelRoom<Measurer>

    var shapes: [Shape] { room.shapes }

    init(_ panel: ControlPanel, _ frame: ControlFrame, _ measurer: Measurer) {
        self.panel = panel
        self.frame = frame
        room = LabelRoom(frame.plot, measurer)
        guard panel.hasValues else { return }
        let lines = ControlLines(panel: panel, frame: frame)
        room.gap = 2
        room.lines =
            lines.valuePaths + lines.targetPaths + segmentLines
            + (lines.boundaries + panel.events.map { frame.x($0.day) }).map {
                [Point($0, frame.plot.top), Point($0, frame.plot.bottom)]
            }
        placeTarget(lines.targetPaths.last)
        for (segment, x) in zip(panel.segments.dropFirst(), lines.boundaries).reversed() { place(segment, at: x) }
        for segment in panel.segments.prefix(1) { place(segment, at: frame.x(segment.from) - 4) }
        for event in panel.events.reversed() where frame.x.days.contains(event.day) {
            room.place(beside(frame.x(event.day), [(event.text, Font(9), .secondaryText)]))
        }
        for segment in panel.segments.reversed() { placeCaption(segment) }
    }

    private var segmentLines: [[Point]] {
        panel.segments.flatMap { segment in
            (panel.isRunChart ? [segment.mean] : [segment.lower, segment.mean, segment.upper]).compactMap { $0 }.map {
                [frame.place(segment.from, $0), frame.place(segment.to, $0)]
            }
        }
    }

    /// Title and reason; only the title where there is no room for both.
    private mutating func place(_ segment: ControlPanel.Segment, at x: Double) {
        guard let title = segment.title else { return }
        let head = [(title, Font(9, .bold), Colour.ink)]
        let tail = segment.reason.map { [($0, Font(9), Colour.secondaryText)] } ?? []
        if !tail.isEmpty, room.place(beside(x, head + tail)) { return }
        room.place(beside(x, head))
    }

    /// To the right of an upright line and to its left, as high up as goes.
    private func beside(_ x: Double, _ words: [(String, Font, Colour)]) -> [[PlacedText]] {
        let sides: [(PlacedText.Alignment, Double, Double)] = [
            (.left, x + 5, frame.plot.right - x - 5), (.right, x - 5, x - 5 - frame.plot.left),
        ]
        return [0, 1, 2, 3].flatMap { row in
            sides.filter { $0.2 >= 40 }.map { alignment, start, width in
                var texts: [PlacedText] = []
                for (text, font, colour) in words {
                    let lines = fittedLines(
                        text, font, width: min(width, 190), count: frame.form.length == .full ? 1 : 2,
                        measurer: room.measurer)
                    let y = frame.plot.top + 8.5 + Double(texts.count + row) * PlacedText.labelLeading
                    texts += PlacedText.labels(lines, start, y, alignment, font: font, colour: colour)
                }
                return texts
            }
        }
    }

    /// Over or under its line; for a target off the axis with an arrow at that end of the plot.
    private mutating func placeTarget(_ line: [Point]?) {
        guard let label = panel.targetLabel, let target = panel.targets.last.flatMap({ $0 }), target.isFinite else {
            return
        }
        let plot = frame.plot
        let isOn = frame.yAxis.domain.contains(target)
        let isAbove = target > frame.yAxis.domain.upperBound
        let words = isOn ? label : (isAbove ? "↑ " : "↓ ") + label
        let fitting = fittedLines(words, Font(9), width: plot.width - 12, count: 1, measurer: room.measurer)
        let heights =
            isOn ? line.map { [$0[0].y - 3.5, $0[0].y + 10] } ?? [] : [isAbove ? plot.top + 8.5 : plot.bottom - 5]
        let places: [(Double, PlacedText.Alignment)] = [
            (plot.left + 6, .left), (plot.left + plot.width / 2, .centre), (plot.right - 2, .right),
        ]
        let font = isOn ? Font(9, .bold) : Font(9)
        let colour: Colour = isOn ? .ink : .secondaryText
        room.place(
            heights.flatMap { height in
                places.map { PlacedText.labels(fitting, $0.0, height, $0.1, font: font, colour: colour) }
            })
    }

    /// Inside its segment, low or high.
    private mutating func placeCaption(_ segment: ControlPanel.Segment) {
        guard let caption = segment.caption else { return }
        let (left, right) = (frame.x(segment.from), frame.x(segment.to))
        let lines = fittedLines(caption, Font(9), width: frame.plot.width - 8, count: 1, measurer: room.measurer)
        let heights = [frame.plot.bottom - 5, frame.plot.bottom - 17, frame.plot.top + 8.5, frame.plot.top + 20]
        room.place(
            heights.flatMap { height in
                [
                    PlacedText.labels(lines, max(frame.plot.left + 2, left), height),
                    PlacedText.labels(lines, min(frame.plot.right - 2, right), height, .right),
                    PlacedText.labels(lines, frame.plot.left + 2, height),
                ]
            })
    }
}
