// Rows one below the other, each with its label to the left of the line that its bar or dot is measured from.
import Drawing

/// Where rows stand in the height there is, and the words in front of them.
///
/// Rows are as far apart as is usual, or as there is room for. Where there are too many to read, those before the last give
/// way to one line that says how many: the last is often the one that must not be missed ("Other", "Not known").
struct LabelledRows {
    /// What stands in a row's place.
    enum Slot: Hashable {
        case row(Int)
        case omission(Int)
    }

    static let font = Font(9.5)
    /// From baseline to baseline within a label.
    private static let leading = 10.7
    /// Rows that are closer than this cannot be read.
    private static let leastPitch = 11.5
    /// Between a label and the line.
    static let labelGap = 6.0

    let slots: [Slot]
    let pitch: Double
    /// The upper edge of the first row.
    let top: Double

    /// `count` rows from `top` to `bottom`, `usualPitch` points apart where that fits.
    init(_ count: Int, top: Double, bottom: Double, usualPitch: Double) {
        self.top = top
        let room = max(1, Int((bottom - top + 0.01) / Self.leastPitch))
        if count <= room {
            slots = (0..<count).map { .row($0) }
            pitch = min(usualPitch, (bottom - top) / Double(max(1, count)))
        } else {
            let kept = max(0, room - 2)
            let last: [Slot] = room > 1 ? [.row(count - 1)] : []
            slots = (0..<kept).map { .row($0) } + [.omission(count - kept - last.count)] + last
            pitch = (bottom - top) / Double(room)
        }
    }

    var bottom: Double { top + Double(slots.count) * pitch }

    /// The height of a bar.
    var thickness: Double { min(14, pitch * 0.61) }

    /// The middle of the row in a slot.
    func centre(_ slot: Int) -> Double { top + (Double(slot) + 0.5) * pitch }

    /// The baseline of a line of text in the middle of a slot.
    func baseline(_ slot: Int, _ font: Font = Self.font) -> Double { centre(slot) + 0.34 * font.size }

    /// The widest label, in points, `most` at the most.
    static func labelWidth(_ labels: [TextRun], most: Double, measurer: some TextMeasurer) -> Double {
        let widths = labels.map { measurer.width(of: [$0]) }
        return min(most, widths.max() ?? 0)
    }

    /// The labels, ending at `right`, in two lines where rows are far enough apart, and how many rows were left out.
    func labelShapes(_ labels: [TextRun], width: Double, right: Double, measurer: some TextMeasurer) -> [Shape] {
        let most = pitch >= 2 * Self.leading ? 2 : 1
        return slots.enumerated().flatMap { place, slot -> [Shape] in
            switch slot {
            case .omission(let count):
                let run = TextRun("\(grouped(count)) more", Font(9), .secondaryText)
                return [.text(PlacedText([run], at: Point(right, baseline(place, run.font)), .right))]
            case .row(let row):
                let run = labels[row]
                let lines = fittedLines(run.text, run.font, width: width, count: most, measurer: measurer)
                let first = baseline(place, run.font) - Double(lines.count - 1) * Self.leading / 2
                return lines.enumerated().map { index, words in
                    let anchor = Point(right, first + Double(index) * Self.leading)
                    return .text(PlacedText([TextRun(words, run.font, run.colour)], at: anchor, .right))
                }
            }
        }
    }
}
