// The words inside a control chart: recalculated limits, events, trial limits, and the target.
import Drawing

/// Labels that keep clear of each other, and of the data as far as that goes.
struct ControlWords<Measurer: TextMeasurer> {
    private let panel: ControlPanel
    private let frame: ControlFrame
    private var room: LabelRoom<Measurer>
    /// The upright lines and the edges of the plot, from left to right.
    private var uprights: [Double] = []

    var shapes: [Shape] { room.shapes }

    /// What is said of the target, in lines for the column at the right; empty where it stands in the plot or is not said.
    private(set) var targetBeside: [String] = []

    init(_ panel: ControlPanel, _ frame: ControlFrame, _ measurer: Measurer) {
        self.panel = panel
        self.frame = frame
        room = LabelRoom(frame.plot, measurer)
        guard panel.hasValues else { return }
        let lines = ControlLines(panel: panel, frame: frame)
        let events = panel.events.filter { frame.x.days.contains($0.day) }
        room.gap = 2
        room.lines =
            lines.valuePaths + lines.targetPaths + segmentLines
            + (lines.boundaries + events.map { frame.x($0.day) }).map {
                [Point($0, frame.plot.top), Point($0, frame.plot.bottom)]
            }
        room.marks = panel.points.compactMap { point in
            guard let value = point.value, value.isFinite else { return nil }
            let (place, reach) = (frame.place(point.day, value), point.mark == .common ? 2.3 : point.mark.reach)
            return Box(x: place.x - reach, y: place.y - reach, width: 2 * reach, height: 2 * reach)
        }
        placeMarkers()
        placeTarget(lines.targetPaths.last)
        // What is said of lines keeps off the marks; a target must be named even where it runs through them.
        for place in lines.valuePaths.joined() { room.take(Box(x: place.x - 2, y: place.y - 2, width: 4, height: 4)) }
        uprights = (lines.boundaries + events.map { frame.x($0.day) } + [frame.plot.left, frame.plot.right]).sorted()
        for (segment, x) in zip(panel.segments.dropFirst(), lines.boundaries).reversed() { place(segment, at: x) }
        for segment in panel.segments.prefix(1) { place(segment, at: frame.plot.left) }
        for event in events.reversed() {
            placeWords([[(event.text, Font(9), .secondaryText)]], at: frame.x(event.day))
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

    /// The shorthand of values that are not shown, at the foot of the plot; that of the last stands in the column at the right.
    private mutating func placeMarkers() {
        let limits = frame.plot.left...frame.plot.right
        let said = frame.form.width > 0 ? panel.points.last?.day : nil
        for run in panel.chartPoints.markedRuns where run.days.upperBound != said {
            let x = (frame.x(run.days.lowerBound) + frame.x(run.days.upperBound)) / 2
            let label = PointLabel(lines: [run.marker], distance: 3)
            room.place(
                label.candidates(
                    around: Point(x, frame.plot.bottom), [.above], within: limits, measurer: room.measurer))
        }
    }

    /// Title and reason; only the title where there is no room for both.
    private mutating func place(_ segment: ControlPanel.Segment, at x: Double) {
        guard let title = segment.title else { return }
        let head: [Words] = [(title, Font(9, .bold), .ink)]
        let tail: [Words] = segment.reason.map { [($0, Font(9), .secondaryText)] } ?? []
        placeWords((tail.isEmpty ? [] : [head + tail]) + [head], at: x)
    }

    private typealias Words = (text: String, font: Font, colour: Colour)

    /// The first of the variants that fits whole up to the next upright line, or the last one beyond it, or cut.
    private mutating func placeWords(_ variants: [[Words]], at x: Double) {
        let next = uprights.first { $0 > x + 1 } ?? frame.plot.right
        let before = uprights.last { $0 < x - 1 } ?? frame.plot.left
        for words in variants where room.place(whole(beside(x, words, before...next))) { return }
        let all = beside(x, variants.last ?? [], frame.plot.left...frame.plot.right)
        if !room.place(whole(all)) { room.place(all.map(\.texts)) }
    }

    private func whole(_ candidates: [(texts: [PlacedText], isWhole: Bool)]) -> [[PlacedText]] {
        candidates.filter(\.isWhole).map(\.texts)
    }

    /// To the right of an upright line and to its left, inside an extent, as high up as goes.
    private func beside(
        _ x: Double, _ words: [Words], _ extent: ClosedRange<Double>
    ) -> [(texts: [PlacedText], isWhole: Bool)] {
        let sides: [(PlacedText.Alignment, Double, Double)] = [
            (.left, x + 5, extent.upperBound - x - 5), (.right, x - 5, x - 5 - extent.lowerBound),
        ]
        return [0, 1, 2, 3].flatMap { row in
            sides.filter { $0.2 >= 40 }.flatMap { side in
                [Double.infinity, 130, 95].map { set(words, side.0, side.1, row: row, width: min($0, side.2)) }
            }
        }
    }

    /// In two lines at most for each of the words.
    private func set(
        _ words: [Words], _ alignment: PlacedText.Alignment, _ x: Double, row: Int, width: Double
    ) -> (texts: [PlacedText], isWhole: Bool) {
        var texts: [PlacedText] = []
        var isWhole = true
        for (text, font, colour) in words {
            let lines = fittedLines(text, font, width: width, measurer: room.measurer)
            let y = frame.plot.top + 8.5 + Double(texts.count + row) * PlacedText.labelLeading
            texts += PlacedText.labels(lines, x, y, alignment, font: font, colour: colour)
            isWhole = isWhole && lines.last?.hasSuffix("…") != true
        }
        return (texts, isWhole)
    }

    /// Over or under its line, unless it stands at the line's end; for a target off the axis with an arrow at an end of the plot;
    /// where none of these is clear of lines and marks in the column at the right.
    private mutating func placeTarget(_ line: [Point]?) {
        guard let label = panel.targetLabel, let target = panel.targets.last.flatMap({ $0 }), target.isFinite else {
            return
        }
        let plot = frame.plot
        let isOn = frame.yAxis.domain.contains(target)
        if isOn, frame.form.hasTarget { return }
        let isAbove = target > frame.yAxis.domain.upperBound
        let words = isOn ? label : (isAbove ? "↑ " : "↓ ") + label
        let fitting = fittedLines(words, Font(9), width: plot.width - 12, count: 1, measurer: room.measurer)
        let heights =
            isOn
            ? line.map { [$0[0].y - 3.5, $0[0].y + 10] } ?? []
            : isAbove ? [plot.top + 8.5, plot.bottom - 5] : [plot.bottom - 5, plot.bottom - 2.5, plot.top + 8.5]
        let (start, end) = line.map { ($0[0].x + 4, $0[1].x - 3) } ?? (plot.left + 6, plot.right - 2)
        let places: [(Double, PlacedText.Alignment)] = [
            (start, .left), (end, .right), ((start + end) / 2, .centre), (plot.left + 6, .left),
            (plot.right - 2, .right),
        ]
        let colour: Colour = isOn ? .ink : .secondaryText
        let all = heights.flatMap { height in
            places.map { PlacedText.labels(fitting, $0.0, height, $0.1, colour: colour) }
        }
        if room.placeClear(all) { return }
        let beside = fittedLines(
            words, Font(9), width: frame.form.width - LimitLabels.gap, count: 2, measurer: room.measurer)
        if beside.contains(where: { $0.hasSuffix("…") }) { room.place(all) } else { targetBeside = beside }
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
