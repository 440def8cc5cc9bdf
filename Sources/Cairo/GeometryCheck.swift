// Refuses numbers that cairo would take without a word and draw nowhere.
import Drawing

extension Page {
    /// Throws when a size is not that of a page, or a shape lies nowhere near one.
    func checkGeometry() throws(CairoError) {
        guard (1...14_400).contains(width), (1...14_400).contains(height) else {
            throw CairoError(.geometry, "a page of \(width) x \(height) points cannot be drawn")
        }
        for shape in shapes where !shape.isDrawable {
            throw CairoError(.geometry, "not a place on a page: \(shape)")
        }
    }
}

/// cairo's fixed-point numbers end at 8 million; nothing on a page needs a hundredth of that, and NaN is never in range.
private func isDrawable(_ number: Double) -> Bool { (-50_000...50_000).contains(number) }

private func isDrawable(_ point: Point) -> Bool { isDrawable(point.x) && isDrawable(point.y) }

extension Shape {
    fileprivate var isDrawable: Bool {
        switch self {
        case .path(let path):
            path.points.allSatisfy(Cairo.isDrawable)
                && (path.stroke.map { Cairo.isDrawable($0.width) && $0.dash.allSatisfy(Cairo.isDrawable) } ?? true)
        case .disc(let disc):
            Cairo.isDrawable(disc.centre) && Cairo.isDrawable(disc.radius) && Cairo.isDrawable(disc.ring)
        case .text(let text):
            Cairo.isDrawable(text.anchor) && Cairo.isDrawable(text.halo)
                && text.runs.allSatisfy { Cairo.isDrawable($0.font.size) }
        case .picture(let picture): picture.box.isDrawable
        }
    }
}

extension Box {
    fileprivate var isDrawable: Bool {
        [x, y, width, height].allSatisfy(Cairo.isDrawable) && width > 0 && height > 0
    }
}
