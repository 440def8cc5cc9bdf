// The bars of a distribution of waits: a polygon a band, one outline over all, and the open bin by itself.
import Drawing

/// Counts by week, placed on an axis.
struct WeekBars {
    let counts: [Int]
    let bands: [WaitDistribution.Band]
    let axis: WeekAxis

    var isEmpty: Bool { !counts.contains { $0 > 0 } }

    /// The largest count of the bars that stand, wholly or in part, between two places.
    func tallest(in extent: ClosedRange<Double>) -> Double {
        let open = axis.open.overlaps(extent) ? openCount : 0
        let closed = closedCounts.indices.lazy
            .filter { axis.scale(Double($0 + 1)) >= extent.lowerBound && axis.scale(Double($0)) <= extent.upperBound }
            .map { closedCounts[$0] }.max()
        return Double(max(0, open, closed ?? 0))
    }

    func shapes(_ y: LinearScale) -> [Shape] {
        let weeks = closedCounts.indices
        var shapes: [Shape] = []
        var start = 0
        for end in bands.map(\.endWeek) + [weeks.count] {
            let range = start..<min(max(start, end), weeks.count)
            if closedCounts[range].contains(where: { $0 > 0 }) {
                shapes.append(.path(Path(outline(range, y), closed: true, fill: colour(of: start))))
            }
            start = range.upperBound
        }
        if closedCounts.contains(where: { $0 > 0 }) { shapes.append(edge(outline(weeks, y))) }
        return shapes + openShapes(y)
    }

    private var closedCounts: ArraySlice<Int> { counts.dropLast() }
    private var openCount: Int { counts.last ?? 0 }

    private func openShapes(_ y: LinearScale) -> [Shape] {
        guard openCount > 0 else { return [] }
        let top = y(Double(openCount))
        let (left, right) = (axis.open.lowerBound, axis.open.upperBound)
        let corners = [Point(left, y(0)), Point(left, top), Point(right, top), Point(right, y(0))]
        return [.path(Path(corners, closed: true, fill: colour(of: closedCounts.count))), edge(corners)]
    }

    /// Up from the axis, along the tops of the bars, and down again.
    private func outline(_ weeks: Range<Int>, _ y: LinearScale) -> [Point] {
        let tops = weeks.flatMap { week in
            [week, week + 1].map { Point(axis.scale(Double($0)), y(Double(max(0, closedCounts[week])))) }
        }
        let ends = [weeks.lowerBound, weeks.upperBound].map { Point(axis.scale(Double($0)), y(0)) }
        return [ends[0]] + tops + [ends[1]]
    }

    private func edge(_ points: [Point]) -> Shape { .path(Path(points, stroke: Stroke(.over52, 0.9))) }

    private func colour(of week: Int) -> Colour { bands.first { week < $0.endWeek }?.colour ?? .over52 }
}
