// The limits of a funnel as lines: in order of size, with values between the given ones.
import Drawing

/// Limits by ascending size.
struct FunnelLimits {
    let limits: [Funnel.Limit]

    init(_ limits: [Funnel.Limit]) {
        self.limits = limits.filter { limit in
            [limit.size, limit.lower95, limit.upper95, limit.lower998, limit.upper998].allSatisfy(\.isFinite)
        }.sorted { $0.size < $1.size }
    }

    /// In proportion between two given sizes, the nearest beyond them; `nil` without any.
    func at(_ size: Double) -> Funnel.Limit? {
        guard let next = limits.first(where: { $0.size >= size }) else { return limits.last }
        guard let before = limits.last(where: { $0.size < size }) else { return next }
        let share = (size - before.size) / (next.size - before.size)
        func between(_ line: KeyPath<Funnel.Limit, Double>) -> Double {
            before[keyPath: line] + share * (next[keyPath: line] - before[keyPath: line])
        }
        return Funnel.Limit(
            size: size, lower95: between(\.lower95), upper95: between(\.upper95), lower998: between(\.lower998),
            upper998: between(\.upper998))
    }

    /// How many times as far from the average as the outer limit on its side a share lies; 0 where that cannot be said.
    func distance(of share: Double, size: Double, from average: Double?) -> Double {
        guard let average, let limit = at(size) else { return 0 }
        let reach = share < average ? average - limit.lower998 : limit.upper998 - average
        return reach > 0 ? abs(share - average) / reach : abs(share - average)
    }

    /// One line of the limits, cut where it leaves the range of heights or the sizes up to `end`.
    func lines(
        _ line: KeyPath<Funnel.Limit, Double>, _ x: LinearScale, _ y: LinearScale, within heights: ClosedRange<Double>
    ) -> [[Point]] {
        let inside = limits.filter { x.domain.contains($0.size) }
        // The line goes on to the edge of the plot, where the next given size lies beyond it.
        let edge = limits.contains { $0.size > x.domain.upperBound } ? at(x.domain.upperBound) : nil
        let points = (inside + [edge].compactMap { $0 }).map { Point(x($0.size), y($0[keyPath: line])) }
        return zip(points, points.dropFirst()).compactMap { cut(from: $0, to: $1, heights) }.reduce(into: []) {
            lines, piece in
            if let last = lines.last?.last, last == piece[0] {
                lines[lines.count - 1].append(piece[1])
            } else {
                lines.append(piece)
            }
        }
    }

    /// The part of a straight line inside a range of heights; `nil` when there is none.
    private func cut(from: Point, to: Point, _ heights: ClosedRange<Double>) -> [Point]? {
        let (low, high) = (min(from.y, to.y), max(from.y, to.y))
        guard low <= heights.upperBound, high >= heights.lowerBound else { return nil }
        func limited(_ point: Point, _ other: Point) -> Point {
            let height = max(heights.lowerBound, min(heights.upperBound, point.y))
            guard height != point.y else { return point }
            return Point(point.x + (other.x - point.x) * (height - point.y) / (other.y - point.y), height)
        }
        return [limited(from, to), limited(to, from)]
    }
}
