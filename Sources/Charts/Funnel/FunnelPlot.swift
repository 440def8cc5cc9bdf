// A funnel in its box: axes, limits, marks, and as many names as find room.
import Drawing

/// A funnel that has been laid out.
struct FunnelPlot {
    private(set) var shapes: [Shape]
    /// Points outside the outer limits that found no clear room for their codes.
    let unlabelledCount: Int

    init(_ funnel: Funnel, in box: Box, _ measurer: some TextMeasurer) {
        let frame = FunnelFrame(funnel, in: box, measurer)
        let names = FunnelNames(funnel, frame, measurer)
        let marks = funnel.drawn.sorted { frame.rank($0) < frame.rank($1) }.flatMap { frame.mark($0) }
        shapes = frame.axes(measurer) + frame.limits() + marks + names.shapes
        unlabelledCount = names.unlabelledCount
    }
}

/// The plot's axes and what is drawn on them.
struct FunnelFrame {
    let funnel: Funnel
    let box: Box
    let plot: Box
    let x: SizeAxis
    let y: LinearScale
    private let yAxis: ValueAxis

    init(_ funnel: Funnel, in box: Box, _ measurer: some TextMeasurer) {
        yAxis = funnel.axis
        let (top, bottom) = (box.top + 6.5, box.bottom - SizeAxis.height)
        let left = box.left + yAxis.labelWidth(measurer) + ValueAxis.labelGap
        let largest = funnel.drawn.map(\.size).max() ?? 0
        self.funnel = funnel
        self.box = box
        x = SizeAxis(covering: largest, left: left, right: box.right, measurer: measurer)
        y = LinearScale(yAxis.domain, from: bottom, to: top)
        plot = Box(x: left, y: top, width: x.scale.to - left, height: bottom - top)
    }

    func axes(_ measurer: some TextMeasurer) -> [Shape] {
        let grid = yAxis.shapes(y, left: plot.left, right: plot.right)
        let bottom = x.shapes(title: funnel.xTitle, bottom: plot.bottom, within: box.left...box.right, measurer)
        guard funnel.drawn.isEmpty else { return grid + bottom }
        return grid + bottom + [.text(.label(funnel.emptyText, plot.left + 6, plot.bottom - 8, halo: 0))]
    }

    /// The lines of limits that lie in the plot: the inner ones dotted, the outer ones solid; and the average.
    func limits() -> [Shape] {
        guard !funnel.drawn.isEmpty else { return [] }
        let inner = [\Funnel.Limit.lower95, \.upper95].flatMap(lines).map {
            Shape.path(Path($0, stroke: Stroke(.commonCause, 0.8, dash: [2, 2])))
        }
        let outer = [\Funnel.Limit.lower998, \.upper998].flatMap(lines).map {
            Shape.path(Path($0, stroke: Stroke(.commonCause, 1)))
        }
        return inner + outer + averageLine.map { [.path(Path($0, stroke: Stroke(.ink, 1)))] }.joined()
    }

    func lines(_ line: KeyPath<Funnel.Limit, Double>) -> [[Point]] {
        FunnelLimits(funnel.limits).lines(line, x.scale, y, within: plot.top...plot.bottom)
    }

    /// Empty without an average.
    var averageLine: [[Point]] {
        guard let average = funnel.average, average.isFinite, !funnel.drawn.isEmpty else { return [] }
        return [[Point(plot.left, y(average)), Point(plot.right, y(average))]]
    }

    func place(_ point: Funnel.Point) -> Point { Point(x.scale(point.size), y(point.share)) }

    /// What is drawn later lies on top: the reader's own last.
    func rank(_ point: Funnel.Point) -> Int { point.isReader ? 2 : point.position == .inside ? 0 : 1 }

    /// How far a mark reaches from its place.
    func reach(_ point: Funnel.Point) -> Double {
        point.isReader ? 5 : point.position == .inside ? 2.3 : funnel.cause(point).reach
    }

    func mark(_ point: Funnel.Point) -> [Shape] {
        let place = place(point)
        guard point.isReader else {
            return point.position == .inside
                ? [.disc(Disc(place, radius: 1.9, fill: .muted, ring: 0.4))] : funnel.cause(point).shapes(at: place)
        }
        guard funnel.cause(point) == .concern else { return [.disc(Disc(place, radius: 4, fill: .ink, ring: 1))] }
        return [.path(Path(diamondAt: place, 6, fill: .white)), .path(Path(diamondAt: place, 5, fill: .ink))]
    }
}
