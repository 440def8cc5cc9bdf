// What a control chart says of a point, and the mark that says it.
package import Drawing

/// Shapes differ as well as colours, for black and white: discs, diamonds, triangles.
package enum SpecialCause: String, CaseIterable, Sendable {
    case common
    case improvement
    case concern
    /// Higher, where neither way is better.
    case neutralHigh
    /// Lower, where neither way is better.
    case neutralLow

    /// The colour of marks.
    package var colour: Colour {
        switch self {
        case .common: .commonCause
        case .improvement: .blue
        case .concern: .concern
        case .neutralHigh, .neutralLow: .neutralCause
        }
    }

    /// The colour of words about a point.
    package var textColour: Colour {
        switch self {
        case .common: .ink
        case .improvement: .blue
        case .concern: .concernText
        case .neutralHigh, .neutralLow: .neutralCause
        }
    }

    /// How far the mark reaches from the point.
    var reach: Double {
        switch self {
        case .common: 2
        case .improvement: 3.1
        case .concern: 3.9
        case .neutralHigh, .neutralLow: 3.7
        }
    }

    /// The mark of a point; special ones have a thin white edge, so that they stand clear of the line.
    func shapes(at place: Point, commonRadius: Double = 2) -> [Shape] {
        switch self {
        case .common: [.disc(Disc(place, radius: commonRadius, fill: colour))]
        case .improvement: [.disc(Disc(place, radius: 2.6, fill: colour, ring: 0.5))]
        case .concern: edged { Path(diamondAt: place, 3.4 + $0, fill: $1) }
        case .neutralHigh: edged { Path(triangleAt: place, 3 + $0, isUp: true, fill: $1) }
        case .neutralLow: edged { Path(triangleAt: place, 3 + $0, isUp: false, fill: $1) }
        }
    }

    private func edged(_ path: (Double, Colour) -> Path) -> [Shape] {
        [.path(path(0.5, .white)), .path(path(0, colour))]
    }
}

extension Path {
    /// A square on its corner.
    init(diamondAt place: Point, _ half: Double, fill: Colour) {
        let corners = [(0, -half), (half, 0), (0, half), (-half, 0)]
        self.init(corners.map { Point(place.x + $0.0, place.y + $0.1) }, closed: true, fill: fill)
    }

    /// A triangle with equal sides whose corners lie `radius` from the place.
    init(triangleAt place: Point, _ radius: Double, isUp: Bool, fill: Colour) {
        let way = isUp ? -radius : radius
        let corners = [(0, way), (0.866 * radius, -way / 2), (-0.866 * radius, -way / 2)]
        self.init(corners.map { Point(place.x + $0.0, place.y + $0.1) }, closed: true, fill: fill)
    }
}
