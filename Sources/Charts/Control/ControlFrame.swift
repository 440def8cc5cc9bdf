// Where the parts of a control chart lie in its box, and its axes.
import Drawing

/// The plot of values, that of the moving ranges, and the labels' column to their right.
struct ControlFrame {
    /// The height of the moving ranges.
    private static let rangeHeight = 36.0
    /// From the plot of values to the moving ranges, with their title between.
    private static let rangeGap = 38.0
    /// In a box less high there are no moving ranges.
    private static let leastForRanges = 190.0
    /// Room over the highest tick for words about segments and events.
    private static let headroom = 25.0

    let box: Box
    /// From the top of the words over the data to the axis.
    let plot: Box
    /// `nil` without moving ranges.
    let rangePlot: Box?
    let x: TimeAxis
    let y: LinearScale
    let yAxis: ControlAxis
    let form: LimitLabels.Form
    private let title: String?
    private let titleHeight: Double
    private let emptyText: String?
    private let hasDays: Bool

    init(_ panel: ControlPanel, in box: Box, _ measurer: some TextMeasurer) {
        let form = LimitLabels.form(for: panel, width: box.width, measurer)
        let yAxis = ControlAxis(panel)
        let hasRanges = panel.showsMovingRange && box.height >= Self.leastForRanges && panel.hasValues
        let rangeWidth = hasRanges ? panel.rangeAxis.labelWidth(measurer) : 0
        let left = box.left + max(yAxis.ticks.labelWidth(measurer), rangeWidth, 12) + ValueAxis.labelGap
        let right = box.right - form.width
        let x = TimeAxis(covering: panel.points.map(\.day), left: left + 4, right: right - 4)
        let bottom = box.bottom - x.height - (hasRanges ? Self.rangeHeight + Self.rangeGap : 0)
        let titleHeight = panel.title == nil ? 5.0 : 19
        let top = box.top + titleHeight
        let isTall = bottom - top >= 100
        self.box = box
        plot = Box(x: left, y: top, width: right - left, height: bottom - top)
        rangePlot =
            hasRanges
            ? Box(x: left, y: bottom + Self.rangeGap, width: right - left, height: Self.rangeHeight) : nil
        self.x = x
        y = LinearScale(yAxis.domain, from: bottom, to: top + (panel.hasWords && isTall ? Self.headroom : 0))
        self.yAxis = yAxis
        self.form = form
        self.titleHeight = titleHeight
        title = panel.title
        hasDays = !panel.points.isEmpty
        emptyText = panel.hasValues ? nil : panel.emptyText
    }

    /// Of a mark of common cause: smaller where points stand so close that marks would run together.
    func commonRadius(_ count: Int) -> Double { plot.width < 3 * Double(count) ? 1.3 : 2 }

    func place(_ day: ChartDay, _ value: Double) -> Point { Point(x(day), y(value)) }

    /// Grid, axis of time under the lowest plot, and titles.
    func axes(_ measurer: some TextMeasurer) -> [Shape] {
        let limits = box.left...box.right
        let grid = yAxis.shapes(y, left: plot.left, right: plot.right)
        let bases = [plot, rangePlot].compactMap { $0 }.map {
            Shape.line(Point($0.left, $0.bottom), Point($0.right, $0.bottom), Stroke(.ink, 0.9))
        }
        guard hasDays else { return grid + bases + titleShapes(measurer) }
        let upper = x.shapes(bottom: plot.bottom, within: limits, measurer: measurer)
        let axis = rangePlot.map { x.shapes(bottom: $0.bottom, within: limits, measurer: measurer) } ?? []
        let bareUpper = rangePlot == nil ? upper : upper.filter { if case .text = $0 { false } else { true } }
        return grid + bases + bareUpper + axis + titleShapes(measurer)
    }

    private func titleShapes(_ measurer: some TextMeasurer) -> [Shape] {
        var texts = emptyText.map { [PlacedText.label($0, plot.left + 6, plot.bottom - 8, halo: 0)] } ?? []
        if let title {
            let line = fittedLines(title, Font(9), width: box.width, count: 1, measurer: measurer)
            texts += PlacedText.labels(line, box.left, box.top + 9, halo: 0)
        }
        return texts.map { .text($0) }
    }
}

extension ControlPanel {
    /// From zero, for the moving ranges.
    var rangeAxis: ValueAxis {
        let all = movingRanges + segments.flatMap { [$0.movingRangeMean, $0.movingRangeUpper] }
        return ValueAxis(fromZeroTo: all.compactMap { $0 }.filter(\.isFinite).max() ?? 0, style: style)
    }

    var hasValues: Bool { points.contains { $0.value?.isFinite == true } }

    /// Whether something is to be said above the data.
    var hasWords: Bool { !events.isEmpty || segments.contains { $0.title != nil } }

    /// The points of a segment, in stretches that a missing value breaks.
    func stretches(of segment: Segment) -> [[(day: ChartDay, value: Double)]] {
        points.filter { segment.from <= $0.day && $0.day <= segment.to }
            .map { ChartPoint(day: $0.day, value: $0.value) }.stretches
    }

    /// Days and values alone.
    var chartPoints: [ChartPoint] { points.map { ChartPoint(day: $0.day, value: $0.value, marker: $0.marker) } }

    /// The last point with a value.
    var latest: Point? { points.last { $0.value?.isFinite == true } }
}
