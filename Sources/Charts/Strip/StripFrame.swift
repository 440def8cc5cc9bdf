// Where rows, labels and values of a position strip lie, and the words under them.
import Drawing

/// Rows below each other, between a column of labels and one of values.
struct StripFrame {
    /// Room for the words below the last row, in points.
    static let keyHeight = 15.0
    /// Rows that are closer than this cannot be read.
    private static let leastPitch = 12.0
    private static let font = Font(9.5)
    private static let valueFont = Font(9.5, .bold)
    private static let leading = 10.7
    private static let gap = 8.0

    /// How many rows have room.
    let count: Int
    let pitch: Double
    /// Where the strips start and end.
    let strips: ClosedRange<Double>
    private let box: Box
    private let averageLabel: String?
    private let valueWidth: Double

    init(_ strip: PositionStrip, in box: Box, _ measurer: some TextMeasurer) {
        let height = box.height - Self.keyHeight
        let room = max(1, Int((height / Self.leastPitch).rounded(.down)))
        count = min(room, strip.rows.count)
        pitch = min(PositionStrip.rowHeight, height / Double(max(1, count)))
        averageLabel = strip.rows.contains { $0.average != nil } ? strip.averageLabel : nil
        func widest(_ texts: [String], _ font: Font) -> Double {
            texts.map { measurer.width(of: $0, in: font) }.max() ?? 0
        }
        let key = averageLabel.map { measurer.width(of: $0, in: Font(9)) + 6 } ?? 0
        let labelWidth = min(max(key, widest(strip.rows.map(\.label), Self.font)), box.width * 0.36)
        valueWidth = min(widest(strip.rows.map(\.text), Self.valueFont), box.width * 0.26)
        let left = box.left + labelWidth + Self.gap + 5
        strips = left...max(left, box.right - valueWidth - Self.gap - 5)
        self.box = box
    }

    func centre(_ index: Int) -> Double { box.top + (Double(index) + 0.5) * pitch }

    /// The label at the left, in two lines where rows are far enough apart, and the value at the right.
    func words(
        _ row: PositionStrip.Row, _ emptyText: String, at index: Int, _ measurer: some TextMeasurer
    ) -> [Shape] {
        let middle = centre(index) + 3.2
        let width = strips.lowerBound - Self.gap - 5 - box.left
        let lines = fittedLines(
            row.label, Self.font, width: width, count: pitch >= 2 * Self.leading ? 2 : 1, measurer: measurer)
        let first = middle - Double(lines.count - 1) * Self.leading / 2
        let label = lines.enumerated().map { place, words in
            PlacedText.label(
                words, box.left, first + Double(place) * Self.leading, font: Self.font, colour: .ink, halo: 0)
        }
        let text = fittedLines(row.text, Self.valueFont, width: valueWidth, count: 1, measurer: measurer)
        let value = PlacedText.labels(text, box.right, middle, .right, font: Self.valueFont, colour: .ink, halo: 0)
        guard row.values.allSatisfy({ !$0.isFinite }) else { return (label + value).map { .text($0) } }
        let width2 = strips.upperBound - strips.lowerBound
        let empty = fittedLines(emptyText, Font(9), width: width2, count: 1, measurer: measurer)
        let none = PlacedText.labels(
            empty, (strips.lowerBound + strips.upperBound) / 2, middle, .centre, halo: 0)
        return (label + value + none).map { .text($0) }
    }

    /// "Worse", "median" and "Better" under the strips, and what the triangle means; "median" gives way where it is tight.
    func key(_ measurer: some TextMeasurer, omitted: Int) -> [Shape] {
        let baseline = box.top + Double(count) * pitch + 11
        let (left, right) = (strips.lowerBound - 5, strips.upperBound + 5)
        let ends = [
            PlacedText.label("Worse", left, baseline, halo: 0), .label("Better", right, baseline, .right, halo: 0),
        ]
        let median = PlacedText.label("median", (left + right) / 2, baseline, .centre, halo: 0)
        let boxes = ends.map { measurer.box(of: $0) }
        let isClear = boxes[0].right + 4 <= measurer.box(of: median).left
        var shapes = (isClear ? ends + [median] : ends).map { Shape.text($0) }
        if boxes[0].right + 4 > boxes[1].left { shapes = [] }
        var words: [String] = []
        if let averageLabel { words.append(averageLabel) }
        if omitted > 0 { words.append("\(grouped(omitted)) more") }
        let indent = averageLabel == nil ? 0.0 : 9
        if averageLabel != nil { shapes += averageMark(at: Point(box.left + 4, baseline - 3.5)) }
        guard !words.isEmpty else { return shapes }
        let line = fittedLines(
            words.joined(separator: "; "), Font(9), width: left - 4 - box.left - indent, count: 1, measurer: measurer)
        return shapes + PlacedText.labels(line, box.left + indent, baseline, halo: 0).map { .text($0) }
    }
}
