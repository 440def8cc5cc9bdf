// Refuses numbers that cairo would take without a word and draw nowhere.
import Drawing

extension Page {
    /// Throws when a size is not that of a page, or a shape lies nowhere near one.
    func checkGeometry() throws(CairoError) {
        guard (1...14_400).contains(width), (1...14_400).contains(height) else {
            throw CairoError(.geometry, "a page of \(width) x \(height) points cannot be drawn")
        }
        for shape in shapes where !shape.numbers.allSatisfy(isDrawable) {
            throw CairoError(.geometry, "not a place on a page: \(shape)")
        }
    }
}

/// cairo's fixed-point numbers end at 8 million; nothing on a page needs a hundredth of that, and NaN is never in range.
private func isDrawable(_ number: Double) -> Bool { (-50_000...50_000).contains(number) }

extension Shape {
    fileprivate var numbers: [Double] {
        switch self {
        case .path(let path):
            path.points.flatMap { [$0.x, $0.y] } + (path.stroke.map { [$0.width] + $0.dash } ?? [])
        case .disc(let disc): [disc.centre.x, disc.centre.y, disc.radius, disc.ring]
        case .text(let text): [text.anchor.x, text.anchor.y, text.halo] + text.runs.map(\.font.size)
        }
    }
}
