// What makes a text hard to read where it stands, found in the shapes of a picture.

import Drawing

@testable import Charts

/// Looks at the texts of a picture: each of its functions gives what is wrong, a line a finding.
struct Legibility<Measurer: TextMeasurer> {
    let shapes: [Shape]
    let measurer: Measurer

    /// Texts under 9 points, beyond the edges of the picture, or over each other.
    func misplaced(in picture: Box) -> [String] {
        let texts = texts.map(\.text)
        let places = texts.map(inkBox)
        return texts.indices.flatMap { index in
            let name = "\"\(texts[index].string)\""
            let small = texts[index].runs.contains { $0.font.size < 9 } ? ["\(name) is under 9 points"] : []
            let outside = picture.contains(places[index]) ? [] : ["\(name) leaves the picture"]
            let others = texts.indices.filter { $0 > index && places[index].overlaps(places[$0]) }
            return small + outside + others.map { "\(name) and \"\(texts[$0].string)\" overlap" }
        }
    }

    /// Texts that something was drawn over.
    func covered() -> [String] {
        texts.filter { place, text in
            let later = shapes[(place + 1)...]
            return samples(of: inkBox(text)).contains { point in later.contains { $0.covers(point) } }
        }.map { "\"\($0.text.string)\" is drawn over" }
    }

    /// Texts without an outline that stand out by less than 4.5:1 against what they lie on.
    func faint() -> [String] {
        texts.filter { $0.text.halo == 0 }.flatMap { place, text -> [String] in
            let grounds = Set(
                samples(of: inkBox(text)).map { point in
                    shapes[..<place].last { $0.covers(point) }?.fill ?? .white
                })
            let pairs = text.runs.flatMap { run in grounds.map { (run.colour, $0) } }
            return pairs.filter { $0.0.contrast(with: $0.1) < 4.5 }.map { "\"\(text.string)\" is \($0.0) on \($0.1)" }
        }
    }

    /// Texts without an outline that a line other than the grid runs through.
    func struckThrough() -> [String] {
        let lines = shapes.compactMap { shape -> Path? in
            guard case .path(let path) = shape, let stroke = path.stroke, stroke.colour != .grid else { return nil }
            return path
        }
        return texts.filter { _, text in
            text.halo == 0 && lines.contains { $0.crosses(inkBox(text)) }
        }.map { "a line runs through \"\($0.text.string)\"" }
    }

    /// Outlined texts that a line other than the grid runs through, or that a mark lies on.
    func crowded() -> [String] {
        texts.filter { _, text in
            text.halo > 0 && shapes.contains { $0.isInTheWay(of: inkBox(text)) }
        }.map(\.text.string)
    }

    private var texts: [(place: Int, text: PlacedText)] {
        shapes.enumerated().compactMap { place, shape in
            if case .text(let text) = shape { (place, text) } else { nil }
        }
    }

    /// Where a text's letters are: its box without the space at its end, and a hair less on every side.
    private func inkBox(_ text: PlacedText) -> Box {
        var trimmed = text
        if text.alignment == .left, let last = text.runs.last, last.text.hasSuffix(" ") {
            trimmed.runs[trimmed.runs.count - 1].text.removeLast()
        }
        let box = measurer.box(of: trimmed)
        return Box(x: box.x + 0.25, y: box.y + 0.25, width: max(0, box.width - 0.5), height: max(0, box.height - 0.5))
    }

    /// Points spread over a box.
    private func samples(of box: Box) -> [Point] {
        (0...6).flatMap { column in
            (0...2).map { Point(box.x + box.width * Double(column) / 6, box.y + box.height * Double($0) / 2) }
        }
    }
}

extension Shape {
    /// Whether it is a line that crosses a box or a mark that reaches into it; areas and the grid are no such things.
    fileprivate func isInTheWay(of box: Box) -> Bool {
        switch self {
        case .path(let path):
            if let stroke = path.stroke { return stroke.colour != .grid && path.crosses(box) }
            guard path.fill != nil, path.fill != .white, path.isMark else { return false }
            return Path(path.points + path.points.prefix(1), stroke: Stroke(.ink, 1)).crosses(box)
        case .disc(let disc): return disc.reaches(into: box)
        case .text, .picture: return false
        }
    }

    fileprivate var fill: Colour? {
        switch self {
        case .path(let path): path.fill
        case .disc(let disc): disc.fill
        case .text, .picture: nil
        }
    }

    /// Whether its fill lies on a point.
    fileprivate func covers(_ point: Point) -> Bool {
        switch self {
        case .path(let path): path.fill != nil && path.encloses(point)
        case .disc(let disc): disc.encloses(point)
        case .text, .picture: false
        }
    }
}

extension Disc {
    fileprivate func reaches(into box: Box) -> Bool {
        encloses(Point(max(box.left, min(box.right, centre.x)), max(box.top, min(box.bottom, centre.y))))
    }

    fileprivate func encloses(_ point: Point) -> Bool {
        let (across, down) = (point.x - centre.x, point.y - centre.y)
        return across * across + down * down < radius * radius
    }
}

extension Path {
    /// Whether it is as small as a mark.
    fileprivate var isMark: Bool {
        let (xs, ys) = (points.map(\.x), points.map(\.y))
        return (xs.max() ?? 0) - (xs.min() ?? 0) < 14 && (ys.max() ?? 0) - (ys.min() ?? 0) < 14
    }

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
