// Points and boxes on a page.

/// A place on a page, in points (1/72 inch) from the top left corner; `y` grows downwards.
package struct Point: Hashable, Sendable {
    package var x: Double
    package var y: Double

    package init(_ x: Double, _ y: Double) {
        self.x = x
        self.y = y
    }
}

/// A rectangle on a page, in points from the top left corner.
package struct Box: Hashable, Sendable {
    package var x: Double
    package var y: Double
    package var width: Double
    package var height: Double

    package init(x: Double, y: Double, width: Double, height: Double) {
        self.x = x
        self.y = y
        self.width = width
        self.height = height
    }

    /// The edges, in points from the top left corner of the page.
    package var left: Double { x }
    /// See `left`.
    package var right: Double { x + width }
    /// See `left`.
    package var top: Double { y }
    /// See `left`.
    package var bottom: Double { y + height }

    /// Whether another box lies wholly inside this one, within a hundredth of a point.
    package func contains(_ other: Box) -> Bool {
        other.left >= left - 0.01 && other.right <= right + 0.01
            && other.top >= top - 0.01 && other.bottom <= bottom + 0.01
    }

    /// Whether two boxes share an area; boxes that only touch do not.
    package func overlaps(_ other: Box) -> Bool {
        left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }
}
