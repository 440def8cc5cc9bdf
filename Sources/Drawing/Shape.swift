// What can be drawn: paths, discs, text and pictures. A drawing backend knows only these.

/// How a path is stroked.
package struct Stroke: Hashable, Sendable {
    package var colour: Colour
    /// Points.
    package var width: Double
    /// Lengths in points of marks and gaps in turn; empty for a solid line.
    package var dash: [Double]

    package init(_ colour: Colour, _ width: Double, dash: [Double] = []) {
        self.colour = colour
        self.width = width
        self.dash = dash
    }
}

/// Straight lines from point to point; joins are round.
package struct Path: Hashable, Sendable {
    package var points: [Point]
    package var isClosed: Bool
    package var fill: Colour?
    package var stroke: Stroke?

    package init(_ points: [Point], closed: Bool = false, fill: Colour? = nil, stroke: Stroke? = nil) {
        self.points = points
        self.isClosed = closed
        self.fill = fill
        self.stroke = stroke
    }

    /// A filled rectangle.
    package init(_ box: Box, fill: Colour) {
        self.init(
            [
                Point(box.left, box.top), Point(box.right, box.top),
                Point(box.right, box.bottom), Point(box.left, box.bottom),
            ], closed: true, fill: fill)
    }
}

/// A filled circle.
package struct Disc: Hashable, Sendable {
    package var centre: Point
    package var radius: Double
    package var fill: Colour
    /// Width in points of a white ring around it; 0 for none.
    package var ring: Double

    package init(_ centre: Point, radius: Double, fill: Colour, ring: Double = 0) {
        self.centre = centre
        self.radius = radius
        self.fill = fill
        self.ring = ring
    }
}

/// One thing drawn on a page.
package enum Shape: Hashable, Sendable {
    case path(Path)
    case disc(Disc)
    case text(PlacedText)
    case picture(Picture)

    /// A line between two points.
    package static func line(_ from: Point, _ to: Point, _ stroke: Stroke) -> Shape {
        .path(Path([from, to], stroke: stroke))
    }
}
