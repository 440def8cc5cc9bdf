// Where a page is no longer white, so that a halo is drawn only round text that would else be hard to read.
import Drawing

/// What has been drawn on the page at hand, in boxes that may be too large and are never too small.
///
/// A halo on white covers white with white, and the outlines of letters are half of what a page of charts draws.
final class Ink {
    private var boxes: [Box] = []

    /// A new page.
    func clear() { boxes.removeAll(keepingCapacity: true) }

    func add(_ path: Path) {
        let reach = (path.stroke?.width ?? 0) / 2
        if let fill = path.fill, fill != .white {
            add(Box(around: path.points), reach)
        } else if let stroke = path.stroke, stroke.colour != .white {
            for (start, end) in zip(path.points, path.points.dropFirst()) { add(Box(around: [start, end]), reach) }
            if path.isClosed, let first = path.points.first, let last = path.points.last {
                add(Box(around: [last, first]), reach)
            }
        }
    }

    func add(_ disc: Disc) {
        if disc.fill != .white { add(Box(around: [disc.centre]), disc.radius) }
    }

    /// A box, and so many points round it.
    func add(_ box: Box, _ reach: Double = 0) { boxes.append(box.grown(by: reach)) }

    /// Whether something may stand in a box, or so near that it shows there.
    func isWithin(_ box: Box) -> Bool {
        let box = box.grown(by: Self.blur)
        return boxes.contains { $0.overlaps(box) }
    }

    /// Points; two pixels and more of the pictures that are made.
    private static let blur = 1.0
}

extension Box {
    fileprivate init(around points: [Point]) {
        guard var (left, top) = points.first.map({ ($0.x, $0.y) }) else {
            self.init(x: 0, y: 0, width: 0, height: 0)
            return
        }
        var (right, bottom) = (left, top)
        for point in points.dropFirst() {
            (left, right) = (min(left, point.x), max(right, point.x))
            (top, bottom) = (min(top, point.y), max(bottom, point.y))
        }
        self.init(x: left, y: top, width: right - left, height: bottom - top)
    }

    /// With so many points more on every side.
    func grown(by reach: Double) -> Box {
        Box(x: x - reach, y: y - reach, width: width + 2 * reach, height: height + 2 * reach)
    }
}
