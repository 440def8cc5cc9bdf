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
        room.lines = limits + frame.averageLine + funnel.drawn.map { [frame.place($0), frame.place($0)] }
        for point in funnel.drawn where frame.rank(point) > 0 {
            let (place, reach) = (frame.place(point), frame.reach(point))
            room.take(Box(x: place.x - reach, y: place.y - reach, width: 2 * reach, height: 2 * reach))
        }
        for line in frame.averageLine { room.place(along(line, funnel.averageLabel, Font(9, .bold), .ink)) }
        for point in funnel.drawn where point.isReader { name(point, point.name, .ink) }
        room.place(limitCandidates("99.8% limits", \.upper998, \.lower998))
        for point in outliersFromFurthest(funnel) where !point.isReader {
            name(point, point.code, funnel.cause(point).textColour)
        }
        room.place(limitCandidates("95% limits", \.lower95, \.upper95))
    }

    private func outliersFromFurthest(_ funnel: Funnel) -> [Funnel.Point] {
        let limits = FunnelLimits(funnel.limits)
        return funnel.drawn.enumerated()
            .filter { $0.element.position != .inside }
            .map { (limits.distance(of: $1.share, size: $1.size, from: funnel.average), $0, $1) }
            .sorted { ($1.0, $0.1) < ($0.0, $1.1) }
            .map(\.2)
    }

    private mutating func name(_ point: Funnel.Point, _ words: String, _ colour: Colour) {
        let font = Font(9, .bold)
        let width = max(40, frame.plot.width * 0.45)
        let lines = fittedLines(words, font, width: width, measurer: room.measurer)
        if !room.place(around(frame.place(point), frame.reach(point), lines, font, colour)) { unlabelledCount += 1 }
    }

    /// To the right, to the left, above, below, and at the corners of a mark.
    private func around(
        _ place: Point, _ reach: Double, _ lines: [String], _ font: Font, _ colour: Colour
    ) -> [[PlacedText]] {
        let (rest, side) = (Double(lines.count - 1) * PlacedText.labelLeading, reach + 2.5)
        let (level, above, below) = (place.y + 3.2 - rest / 2, place.y - reach - 2.5 - rest, place.y + reach + 8.5)
        let spots: [(Double, Double, PlacedText.Alignment)] = [
            (place.x + side, level, .left), (place.x - side, level, .right), (place.x, above, .centre),
            (place.x, below, .centre), (place.x + reach, place.y - reach - rest, .left),
            (place.x + reach, place.y + reach + 6, .left), (place.x - reach, place.y - reach - rest, .right),
            (place.x - reach, place.y + reach + 6, .right),
        ]
        return spots.map { PlacedText.labels(lines, $0.0, $0.1, $0.2, font: font, colour: colour) }
    }

    /// Above and below a line, from its right end leftwards.
    private func along(_ line: [Point], _ words: String, _ font: Font, _ colour: Colour) -> [[PlacedText]] {
        guard let first = line.first, let last = line.last else { return [] }
        let width = max(40, (last.x - first.x) * 0.8)
        let fitting = fittedLines(words, font, width: width, count: 1, measurer: room.measurer)
        return [0, 0.25, 0.5, 0.75].flatMap { share -> [[PlacedText]] in
            let x = last.x - share * (last.x - first.x)
            let y = line.last { $0.x <= x + 0.01 }?.y ?? last.y
            return [y - 3.5, y + 10].map { PlacedText.labels(fitting, x, $0, .right, font: font, colour: colour) }
        }
    }

    /// Beside the right end of one of two lines.
    private func limitCandidates(
        _ words: String, _ first: KeyPath<Funnel.Limit, Double>, _ second: KeyPath<Funnel.Limit, Double>
    ) -> [[PlacedText]] {
        [first, second].flatMap { frame.lines($0).suffix(1) }.flatMap { along($0, words, Font(9), .secondaryText) }
    }
}
