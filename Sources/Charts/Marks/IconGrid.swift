// What icons are made of, in shares of an icon's radius from its centre.
import Drawing

/// A place for an icon: `x` and `y` run from -1 to 1.
struct IconGrid {
    let centre: Point
    let radius: Double
    /// -1 when the icon stands on its head.
    private var upwards = 1.0

    init(centre: Point, radius: Double) {
        self.centre = centre
        self.radius = radius
    }

    /// The same place upside down.
    var flipped: IconGrid {
        var grid = self
        grid.upwards = -upwards
        return grid
    }

    /// Joined dots; the last two are special when `lastInColour` is given.
    func series(_ points: [(Double, Double)], lastInColour colour: Colour? = nil) -> [Shape] {
        let places = points.map(place)
        let line = Shape.path(Path(places, stroke: Stroke(.commonCause, radius * 0.1)))
        return [line]
            + places.enumerated().map { index, place in
                guard let colour, index >= places.count - 2 else {
                    return .disc(Disc(place, radius: radius * 0.12, fill: .commonCause))
                }
                return colour == .concern
                    ? .path(Path(diamondAt: place, radius * 0.23, fill: colour))
                    : .disc(Disc(place, radius: radius * 0.16, fill: colour))
            }
    }

    /// A thick arrow upwards.
    func arrow(_ colour: Colour) -> [Shape] {
        let outline = [
            (0, -0.62), (0.46, -0.08), (0.17, -0.08), (0.17, 0.58), (-0.17, 0.58), (-0.17, -0.08), (-0.46, -0.08),
        ]
        return [.path(Path(outline.map(place), closed: true, fill: colour))]
    }

    /// The dashed line of a target, as long as the circle is wide there.
    func target(_ y: Double, _ colour: Colour) -> [Shape] {
        let half = (0.76 * 0.76 - y * y).squareRoot()
        let stroke = Stroke(colour, radius * 0.12, dash: [radius * 0.24, radius * 0.14])
        return [.line(place((-half, y)), place((half, y)), stroke)]
    }

    /// A process that goes up and down around `y`.
    func wave(_ y: Double) -> [Shape] {
        let half = (0.62 * 0.62 - y * y).squareRoot()
        let points = (0...16).map { step -> Point in
            let share = Double(step) / 16
            // Two arcs of a parabola for each wave: no mathematics of C's is needed for a drawing of this size.
            let phase = share * 2
            let rest = phase - phase.rounded(.down)
            let height = 0.6 * rest * (1 - rest) * (Int(phase).isMultiple(of: 2) ? -1 : 1)
            return place((half * (2 * share - 1), y + height))
        }
        return [.path(Path(points, stroke: Stroke(.commonCause, radius * 0.13)))]
    }

    /// A letter with its top left corner at a place.
    func letter(_ letter: IconLetter, left: Double, top: Double, _ colour: Colour) -> [Shape] {
        let lines = letter.lines.map { line in
            Shape.path(Path(line.map { place((left + $0.0, top + $0.1)) }, stroke: Stroke(colour, radius * 0.15)))
        }
        return lines
            + letter.dots.map { dot in
                .disc(Disc(place((left + dot.0, top + dot.1)), radius: radius * 0.09, fill: colour))
            }
    }

    private func place(_ point: (Double, Double)) -> Point {
        Point(centre.x + point.0 * radius, centre.y + upwards * point.1 * radius)
    }
}
