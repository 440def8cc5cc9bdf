// Reasons by how often they occur, with a column that says how much the first ones come to together.
package import Drawing

/// Counts by reason, the largest first; the share that they come to so far is a column of words, not a second axis.
package struct Pareto: ChartKind {
    /// A reason.
    package struct Bar: Hashable, Sendable {
        package var label: String
        /// `nil` when it is hidden: there is no bar, and `marker` in place of the number.
        package var count: Int?
        /// Stands last however large it is.
        package var isOther: Bool
        package var marker: String

        package init(label: String, count: Int?, isOther: Bool = false, marker: String = "[c]") {
            self.label = label
            self.count = count
            self.isOther = isOther
            self.marker = marker
        }
    }

    /// See `ChartKind`.
    package static let id = "pareto"

    /// In any order; drawn from the largest to the smallest, then the hidden, then others.
    package var bars: [Bar]
    /// How many bars, from the largest on, the headline is about: 0 or more.
    package var highlighted: Int
    /// What running shares are of; `nil` for the sum of the bars where none is hidden.
    ///
    /// With a bar hidden and no total, or from a hidden bar on, no running share can be said.
    package var total: Int?
    package var countTitle: String
    package var shareTitle: String
    /// Stands in the plot when there is no bar.
    package var emptyText: String

    package init(
        bars: [Bar], highlighted: Int, total: Int? = nil, countTitle: String = "Number",
        shareTitle: String = "Running %", emptyText: String = "No data"
    ) {
        self.bars = bars
        self.highlighted = highlighted
        self.total = total
        self.countTitle = countTitle
        self.shareTitle = shareTitle
        self.emptyText = emptyText
    }

    /// The height, in points, at which rows are as far apart as they should be.
    package static func height(bars: Int) -> Double { titleHeight + Double(bars) * usualPitch }

    private static let usualPitch = 23.0
    private static let titleHeight = 12.0

    /// See `ChartKind`.
    package func shapes(in box: Box, measurer: some TextMeasurer) -> [Shape] {
        let lines = lines
        guard !lines.isEmpty else { return [emptyShape(emptyText, in: box, measurer)] }
        let columns = Columns(self, lines, in: box, measurer)
        let rows = LabelledRows(
            lines.count, top: box.top + Self.titleHeight, bottom: box.bottom, usualPitch: Self.usualPitch)
        let labels = lines.map { TextRun($0.label, LabelledRows.font) }
        let labelWidth = LabelledRows.labelWidth(labels, most: columns.labelRoom, measurer: measurer)
        let left = box.left + labelWidth + LabelledRows.labelGap
        let most = Double(lines.map(\.length).max() ?? 0)
        let x = LinearScale(0...max(1, most), from: left, to: max(left + 1, columns.barsEnd))
        return columns.titleShapes(top: box.top) + barShapes(lines, rows, x)
            + [.line(Point(left, rows.top), Point(left, rows.bottom), Stroke(.ink, 0.9))]
            + rows.labelShapes(labels, width: labelWidth, right: left - LabelledRows.labelGap, measurer: measurer)
            + rows.slots.enumerated().flatMap { place, slot -> [Shape] in
                guard case .row(let row) = slot else { return [] }
                return columns.shapes(lines[row], baseline: rows.baseline(place))
            }
    }
}

extension Pareto {
    /// A row: the length of its bar in counts, and its words.
    fileprivate struct Line {
        let label: String
        let length: Int
        let count: TextRun
        let share: TextRun
        let colour: Colour
    }

    /// Where the two columns of words end, and what they leave to labels and bars.
    private struct Columns {
        private static let gap = 8.0
        private let titles: [TextRun]
        private let countRight: Double
        private let shareRight: Double
        let barsEnd: Double
        /// The most that labels may take of it.
        let labelRoom: Double

        init(_ chart: Pareto, _ lines: [Line], in box: Box, _ measurer: some TextMeasurer) {
            titles = [chart.countTitle, chart.shareTitle].map { TextRun($0, Font(9), .secondaryText) }
            let counts = ([titles[0]] + lines.map(\.count)).map { measurer.width(of: [$0]) }.max() ?? 0
            let shares = ([titles[1]] + lines.map(\.share)).map { measurer.width(of: [$0]) }.max() ?? 0
            shareRight = box.right
            countRight = box.right - shares - Self.gap
            barsEnd = countRight - counts - Self.gap
            labelRoom = max(0, (barsEnd - box.left) * 0.76 - LabelledRows.labelGap)
        }

        func titleShapes(top: Double) -> [Shape] {
            zip(titles, [countRight, shareRight]).map { run, right in
                .text(PlacedText([run], at: Point(right, top + 9), .right))
            }
        }

        func shapes(_ line: Line, baseline: Double) -> [Shape] {
            [(line.count, countRight), (line.share, shareRight)].map { run, right in
                .text(PlacedText([run], at: Point(right, baseline), .right))
            }
        }
    }

    private var lines: [Line] {
        let sorted = bars.enumerated().sorted { rank($0) < rank($1) }.map(\.element)
        let shares = runningShares(sorted)
        return sorted.enumerated().map { place, bar in
            let isHighlighted = place < highlighted
            let isLast = place == min(highlighted, bars.count) - 1
            return Line(
                label: bar.label, length: max(0, bar.count ?? 0),
                count: TextRun(bar.count.map(grouped) ?? bar.marker, Font(9.5, isHighlighted ? .bold : .regular)),
                share: TextRun(shares[place] ?? bar.marker, Font(9.5, isLast ? .bold : .regular)),
                colour: isHighlighted ? .blue : .muted)
        }
    }

    /// Smaller for what stands further up.
    private func rank(_ bar: (offset: Int, element: Bar)) -> (Int, Int, Int) {
        let (place, bar) = bar
        return (bar.isOther ? 2 : bar.count == nil ? 1 : 0, -(bar.count ?? 0), place)
    }

    /// "29%", "51%", …; "–" of nothing, and `nil` where it cannot be said.
    private func runningShares(_ sorted: [Bar]) -> [String?] {
        let isWhole = !sorted.contains { $0.count == nil }
        let sumOfAll = isWhole ? sorted.reduce(0) { $0 + ($1.count ?? 0) } : nil
        var sum: Int? = 0
        return sorted.map { bar in
            sum = sum.flatMap { sum in bar.count.map { sum + $0 } }
            guard let sum, let whole = total ?? sumOfAll else { return nil }
            return whole > 0 ? decimal(Double(sum) / Double(whole) * 100, places: 0) + "%" : "–"
        }
    }

    private func barShapes(_ lines: [Line], _ rows: LabelledRows, _ x: LinearScale) -> [Shape] {
        rows.slots.enumerated().compactMap { place, slot in
            guard case .row(let row) = slot, lines[row].length > 0 else { return nil }
            let area = Box(
                x: x(0), y: rows.centre(place) - rows.thickness / 2,
                width: max(0.6, x(Double(lines[row].length)) - x(0)), height: rows.thickness)
            return .path(Path(area, fill: lines[row].colour))
        }
    }
}
