// The words in a funnel: its lines' labels, the reader's name, and codes of those outside the limits.
import Drawing

/// Labels that keep clear of each other and of the marks that matter.
struct FunnelNames<Measurer: TextMeasurer> {
    private let frame: FunnelFrame
    private var room: LabelRoom<Measurer>
    private(set) var unlabelledCount = 0

    var shapes: [Shape] { room.shapes }

    init(_ funnel: Funnel, _ frame: FunnelFrame, _ measurer: Measurer) {
        self.frame = frame
        room = LabelRoom(frame.plot, measurer)
        guard !funnel.drawn.isEmpty else { return }
        let limits = [\Funnel.Limit.lower95, \.upper95, \.lower998, \.upper998].flatMap(frame.lines)
        room.lines = limits + frame.averageLine
        room.marks = funnel.drawn.filter { !$0.isReader }.map(area)
        room.gap = 2
        for point in funnel.drawn where point.isReader { room.take(area(point)) }
        let others = funnel.drawn.filter { frame.rank($0) == 1 }.map(area)
        for point in funnel.drawn where point.isReader { nameReader(point, others) }
        for line in frame.averageLine { placeAlong([line], funnel.averageLabel, Font(9, .bold), .ink) }
        let outer = [\Funnel.Limit.upper998, \.lower998].flatMap { frame.lines($0).suffix(1) }
        placeAlong(outer, "99.8% limits", Font(9), .secondaryText)
        for point in outliersFromFurthest(funnel) where !point.isReader {
            let candidates = around(point, [point.code], Font(9, .bold), funnel.cause(point).textColour)
            if !room.placeClear(candidates) { unlabelledCount += 1 }
        }
    }

    private func area(_ point: Funnel.Point) -> Box {
        let (place, reach) = (frame.place(point), frame.reach(point))
        return Box(x: place.x - reach, y: place.y - reach, width: 2 * reach, height: 2 * reach)
    }

    private func outliersFromFurthest(_ funnel: Funnel) -> [Funnel.Point] {
        let limits = FunnelLimits(funnel.limits)
        return funnel.drawn.enumerated()
            .filter { $0.element.position != .inside }
            .map { (limits.distance(of: $1.share, size: $1.size, from: funnel.average), $0, $1) }
            .sorted { ($1.0, $0.1) < ($0.0, $1.1) }
            .map(\.2)
    }

    /// In one line or two, or set narrow where only that has room; by its code where no name stands clear of everything.
    private mutating func nameReader(_ point: Funnel.Point, _ others: [Box]) {
        let font = Font(9, .bold)
        for share in [0.45, 0.25] {
            let width = max(40, frame.plot.width * share)
            let lines = fittedLines(point.name, font, width: width, measurer: room.measurer)
            if room.placeClear(around(point, lines, font, .ink)) { return }
        }
        let code = around(point, [point.code.isEmpty ? point.name : point.code], font, .ink)
        // Where nothing is clear the code stands where it covers least: the reader must be found.
        let off = code.filter { texts in
            !texts.map(room.measurer.box).contains { box in others.contains(where: box.overlaps) }
        }
        if !room.placeClear(code), !room.place(off), !room.place(code) { unlabelledCount += 1 }
    }

    /// Away from the average first, then beside the mark, at its corners, and towards the average.
    private func around(
        _ point: Funnel.Point, _ lines: [String], _ font: Font, _ colour: Colour
    ) -> [[PlacedText]] {
        let (place, reach) = (frame.place(point), frame.reach(point))
        let rest = Double(lines.count - 1) * PlacedText.labelLeading
        let (side, level) = (reach + 2.5, place.y + 3.2 - rest / 2)
        let above = (place.y - reach - 2.5 - rest, place.y - reach - rest)
        let below = (place.y + reach + 8.5, place.y + reach + 6)
        let (out, inwards) = point.position == .aboveUpper ? (above, below) : (below, above)
        let beside: [(Double, Double, PlacedText.Alignment)] = [
            (place.x + side, level, .left), (place.x - side, level, .right),
        ]
        let outside: [(Double, Double, PlacedText.Alignment)] = [(place.x, out.0, .centre)]
        let others: [(Double, Double, PlacedText.Alignment)] = [
            (place.x + reach, out.1, .left), (place.x - reach, out.1, .right), (place.x, inwards.0, .centre),
            (place.x + reach, inwards.1, .left), (place.x - reach, inwards.1, .right),
        ]
        let spots = (point.position == .inside ? beside + outside : outside + beside) + others
        let (highest, lowest) = (frame.plot.top + 8.5, frame.plot.bottom - 2.5 - rest)
        let half = (lines.map { room.measurer.width(of: $0, in: font) }.max() ?? 0) / 2
        let middle = max(frame.plot.left + half, min(frame.plot.right - half, place.x))
        return spots.map { x, y, alignment in
            PlacedText.labels(
                lines, alignment == .centre ? middle : x, max(highest, min(lowest, y)), alignment, font: font,
                colour: colour)
        }
    }

    /// At the right end of the first line that has clear room there, else somewhere along one of them, else nowhere.
    private mutating func placeAlong(_ lines: [[Point]], _ words: String, _ font: Font, _ colour: Colour) {
        for part in [0.8, 0.45] {
            for share in stride(from: 0, through: 0.9, by: 0.1) {
                for line in lines {
                    let text = fittedLines(
                        words, font, width: max(40, frame.plot.width * part), count: 1, measurer: room.measurer)
                    if room.placeClear(along(line, share, text, font, colour)) { return }
                }
            }
        }
    }

    /// In proportion between two corners of a line that goes to the right; beyond its ends that of the end.
    private func height(of line: [Point], at x: Double) -> Double {
        guard let next = line.first(where: { $0.x >= x }) else { return line.last?.y ?? 0 }
        guard let before = line.last(where: { $0.x < x }) else { return next.y }
        return before.y + (next.y - before.y) * (x - before.x) / (next.x - before.x)
    }

    /// Above and below a line, with the end of the words at a share of its length from its right end.
    private func along(
        _ line: [Point], _ share: Double, _ words: [String], _ font: Font, _ colour: Colour
    ) -> [[PlacedText]] {
        guard let first = line.first, let last = line.last else { return [] }
        let x = last.x - share * (last.x - first.x)
        let start = x - (words.map { room.measurer.width(of: $0, in: font) }.max() ?? 0)
        let heights = [height(of: line, at: start), height(of: line, at: x)]
        let (highest, lowest) = (min(heights[0], heights[1]), max(heights[0], heights[1]))
        let ends = [highest - 3.5, lowest + 10].map {
            PlacedText.labels(words, x, $0, .right, font: font, colour: colour)
        }
        guard share > 0.85 else { return ends }
        return ends
            + [first.y - 3.5, first.y + 10].map {
                PlacedText.labels(words, first.x + 4, $0, font: font, colour: colour)
            }
    }
}
