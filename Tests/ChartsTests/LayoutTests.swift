// What holds of every picture and table of the gallery: each text can be read where it stands.

import Cairo
import Drawing
import Testing

@testable import Charts

@Suite struct LayoutTests {
    @Test(arguments: GalleryPiece.all)
    func `texts stay inside, apart from each other, and at 9 points or more`(piece: GalleryPiece) throws {
        let measurer = try CairoTextMeasurer()
        let (elements, box) = piece.drawn(x: 40, y: 60, measurer: measurer)
        let texts = elements.flatMap(\.shapes).texts
        let places = texts.map { measurer.inkBox(of: $0) }
        for (index, text) in texts.enumerated() {
            #expect(text.runs.allSatisfy { $0.font.size >= 9 }, "\(text.string)")
            #expect(box.contains(places[index]), "\(text.string)")
            for other in texts.indices where other > index {
                #expect(!places[index].overlaps(places[other]), "\(text.string) and \(texts[other].string)")
            }
        }
    }

    @Test(arguments: GalleryPiece.all)
    func `nothing is drawn over a text`(piece: GalleryPiece) throws {
        let measurer = try CairoTextMeasurer()
        let shapes = piece.drawn(x: 40, y: 60, measurer: measurer).elements.flatMap(\.shapes)
        for (place, shape) in shapes.enumerated() {
            guard case .text(let text) = shape else { continue }
            for point in measurer.inkBox(of: text).samples {
                #expect(!shapes[(place + 1)...].contains { $0.covers(point) }, "\(text.string)")
            }
        }
    }

    @Test(arguments: GalleryPiece.all)
    func `a text without an outline stands out against what it lies on, and no line runs through it`(
        piece: GalleryPiece
    ) throws {
        let measurer = try CairoTextMeasurer()
        let shapes = piece.drawn(x: 40, y: 60, measurer: measurer).elements.flatMap(\.shapes)
        for (place, shape) in shapes.enumerated() {
            guard case .text(let text) = shape, text.halo == 0 else { continue }
            let box = measurer.inkBox(of: text)
            for point in box.samples {
                let below = shapes[..<place].last { $0.covers(point) }?.fill ?? .white
                for run in text.runs {
                    #expect(run.colour.contrast(with: below) >= 4.5, "\(text.string) on \(below)")
                }
            }
            let lines = shapes.paths.filter { ($0.stroke?.colour ?? .grid) != .grid }
            for line in lines { #expect(!line.crosses(box), "\(text.string)") }
        }
    }
}

extension TextMeasurer {
    /// Where a text's letters are: its box without the space at its end, and without what only a few letters reach.
    fileprivate func inkBox(of text: PlacedText) -> Box {
        var trimmed = text
        if text.alignment == .left, let last = text.runs.last, last.text.hasSuffix(" ") {
            trimmed.runs[trimmed.runs.count - 1].text.removeLast()
        }
        let box = box(of: trimmed)
        return Box(x: box.x + 0.25, y: box.y + 0.25, width: max(0, box.width - 0.5), height: max(0, box.height - 0.5))
    }
}

extension Box {
    /// Points spread over it.
    fileprivate var samples: [Point] {
        (0...6).flatMap { column in
            (0...2).map { Point(x + width * Double(column) / 6, y + height * Double($0) / 2) }
        }
    }
}

extension [Shape] {
    fileprivate var texts: [PlacedText] { compactMap { if case .text(let text) = $0 { text } else { nil } } }
    fileprivate var paths: [Path] { compactMap { if case .path(let path) = $0 { path } else { nil } } }
}

extension Shape {
    fileprivate var fill: Colour? {
        switch self {
        case .path(let path): path.fill
        case .disc(let disc): disc.fill
        case .text: nil
        }
    }

    /// Whether its fill lies on a point.
    fileprivate func covers(_ point: Point) -> Bool {
        switch self {
        case .path(let path): path.fill != nil && path.encloses(point)
        case .disc(let disc):
            (disc.centre.x - point.x) * (disc.centre.x - point.x) + (disc.centre.y - point.y)
                * (disc.centre.y - point.y) < disc.radius * disc.radius
        case .text: false
        }
    }
}

extension Path {
    /// Whether a point lies inside, by the even-odd rule.
    fileprivate func encloses(_ point: Point) -> Bool {
        let ends = zip(points, points.dropFirst() + points.prefix(1))
        return ends.count { from, to in
            (from.y > point.y) != (to.y > point.y)
                && point.x < (to.x - from.x) * (point.y - from.y) / (to.y - from.y) + from.x
        } % 2 == 1
    }

    /// Whether one of its lines passes through a box.
    fileprivate func crosses(_ box: Box) -> Bool {
        zip(points, points.dropFirst()).contains { box.isCrossed(from: $0, to: $1) }
    }
}
