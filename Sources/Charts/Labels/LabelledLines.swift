// Vertical lines of descending height, each with its label at the top, so that no line runs through another's label.
import Drawing

/// A vertical line and the extent of its label, in the row that it was given; the first row is the topmost.
struct LabelledLine {
    enum Side { case right, left, across }

    /// Which of the lines that were handed in.
    let index: Int
    let x: Double
    let side: Side
    /// Where the label starts and ends.
    let extent: ClosedRange<Double>
}

/// Gives each line a row of its own and its label a side, within `range`: the lines from left to right, falling, with labels
/// to their right, where that works.
///
/// A label goes to the left of its line, or across its top, where the right has no room; rows are swapped where a taller
/// line would run through a label. Where nothing helps, labels lie across lines, still each in a row of its own.
func arranged(_ lines: [(x: Double, labelWidth: Double)], within range: ClosedRange<Double>) -> [LabelledLine] {
    let order = lines.indices.sorted { (lines[$0].x, $0) < (lines[$1].x, $1) }
    if let rows = rows(of: order, lines, below: [], range) { return rows }
    return order.map { candidate($0, lines[$0], .across, range) }
}

/// Rows for the lines that are left, none of whose labels meets a line in `above`; `nil` when there are none.
private func rows(
    of waiting: [Int], _ lines: [(x: Double, labelWidth: Double)], below above: [Double], _ range: ClosedRange<Double>
) -> [LabelledLine]? {
    if waiting.isEmpty { return [] }
    for index in waiting {
        for side in [LabelledLine.Side.right, .left, .across] {
            let line = candidate(index, lines[index], side, range)
            guard range.contains(line.extent), !above.contains(where: { line.extent.isMet(by: $0) }) else { continue }
            let rest = waiting.filter { $0 != index }
            if let others = rows(of: rest, lines, below: above + [line.x], range) { return [line] + others }
        }
    }
    return nil
}

private func candidate(
    _ index: Int, _ line: (x: Double, labelWidth: Double), _ side: LabelledLine.Side, _ range: ClosedRange<Double>
) -> LabelledLine {
    let start =
        switch side {
        case .right: line.x + 4
        case .left: line.x - 4 - line.labelWidth
        case .across:
            max(range.lowerBound, min(range.upperBound - line.labelWidth, line.x - line.labelWidth / 2))
        }
    return LabelledLine(index: index, x: line.x, side: side, extent: start...(start + line.labelWidth))
}

extension ClosedRange<Double> {
    fileprivate func contains(_ other: Self) -> Bool {
        other.lowerBound >= lowerBound && other.upperBound <= upperBound
    }

    /// Whether a line touches a label of this extent.
    fileprivate func isMet(by x: Double) -> Bool { x > lowerBound - 2 && x < upperBound + 2 }
}
