// A series over time as drawn: lines that break where a value is missing, areas under them, and the last point.
import Drawing

/// Points of a series at their places on the page.
struct SeriesLine {
    let stretches: [[Point]]
    /// The last point that has a value.
    let last: (point: ChartPoint, place: Point)?

    /// `place` is asked for the place of every day with a finite value.
    init(_ points: [ChartPoint], at place: (ChartDay, Double) -> Point) {
        stretches = points.stretches.map { stretch in stretch.map { place($0.day, $0.value) } }
        let latest = points.last { $0.value?.isFinite == true }
        last = latest.map { ($0, place($0.day, $0.value ?? 0)) }
    }

    /// One line a stretch; a point by itself is a small dot.
    func lines(_ stroke: Stroke) -> [Shape] {
        stretches.map { stretch in
            guard stretch.count > 1 else {
                return .disc(Disc(stretch[0], radius: max(1.4, stroke.width * 0.8), fill: stroke.colour))
            }
            return .path(Path(stretch, stroke: stroke))
        }
    }

    /// The areas between the lines and the axis.
    func areas(_ fill: Colour, bottom: Double) -> [Shape] {
        stretches.filter { $0.count > 1 }.map { stretch in
            let ends = [Point(stretch[stretch.count - 1].x, bottom), Point(stretch[0].x, bottom)]
            return .path(Path(stretch + ends, closed: true, fill: fill))
        }
    }

    /// A dot with a white ring; hollow where the value is provisional.
    func lastDot(_ colour: Colour, radius: Double = 2.6) -> [Shape] {
        guard let last else { return [] }
        let dot = Shape.disc(Disc(last.place, radius: radius, fill: colour, ring: 0.9))
        guard last.point.isProvisional else { return [dot] }
        return [dot, .disc(Disc(last.place, radius: radius - 1.1, fill: .white))]
    }
}

/// The mark of a value at the date it is due: a hollow diamond with a half-diagonal of 3.6 points.
func hollowDiamond(_ centre: Point, radius: Double = 3.6) -> [Shape] {
    [(radius + 0.9, Colour.white), (radius, .ink), (radius - 1.3, .white)].map { size, fill in
        let (x, y) = (centre.x, centre.y)
        let corners = [Point(x, y - size), Point(x + size, y), Point(x, y + size), Point(x - size, y)]
        return .path(Path(corners, closed: true, fill: fill))
    }
}
