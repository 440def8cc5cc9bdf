// Where labels still have room: inside a box, clear of each other, and off the data as far as that goes.
import Drawing

/// Labels placed one by one, the most important first.
struct LabelRoom<Measurer: TextMeasurer> {
    let box: Box
    let measurer: Measurer
    /// Lines that a label had better not cover.
    var lines: [[Point]] = []
    /// The places of marks that a label had better not cover either.
    var marks: [Box] = []
    /// Points left free between labels on one line, so that two do not read as one.
    var gap = 0.0
    private(set) var taken: [Box] = []
    private(set) var shapes: [Shape] = []

    init(_ box: Box, _ measurer: Measurer) {
        self.box = box
        self.measurer = measurer
    }

    /// Keeps a place free of labels.
    mutating func take(_ place: Box) { taken.append(place) }

    /// Places the first of the candidates that covers the fewest lines; a label without a free place is left out.
    ///
    /// Returns whether it was placed.
    @discardableResult
    mutating func place(_ candidates: [[PlacedText]]) -> Bool {
        let free = candidates.map { ($0, $0.map { measurer.box(of: $0) }) }.filter { _, boxes in
            boxes.allSatisfy { part in box.contains(part) && !taken.contains { $0.overlaps(part.widened(by: gap)) } }
        }
        let best = free.enumerated().min { first, second in
            (crossings(first.element.1), first.offset) < (crossings(second.element.1), second.offset)
        }
        guard let (texts, boxes) = best?.element else { return false }
        taken += boxes
        shapes += texts.map { .text($0) }
        return true
    }

    /// Places the first of the candidates that covers no line and no mark; returns whether there was one.
    mutating func placeClear(_ candidates: [[PlacedText]]) -> Bool {
        place(candidates.filter { texts in crossings(texts.map { measurer.box(of: $0) }) == 0 })
    }

    private func crossings(_ boxes: [Box]) -> Int {
        let covered = marks.count { mark in boxes.contains { $0.overlaps(mark) } }
        return lines.reduce(covered) { count, line in
            count
                + zip(line, line.dropFirst()).count { from, to in boxes.contains { $0.isCrossed(from: from, to: to) } }
        }
    }
}

extension Box {
    /// The box with so many points more at its left and at its right.
    fileprivate func widened(by gap: Double) -> Box { Box(x: x - gap, y: y, width: width + 2 * gap, height: height) }

    /// Whether a straight line between two points passes through the box (Liang and Barsky 1984).
    func isCrossed(from: Point, to: Point) -> Bool {
        var (start, end) = (0.0, 1.0)
        for (way, near, far) in [
            (to.x - from.x, left - from.x, right - from.x), (to.y - from.y, top - from.y, bottom - from.y),
        ] {
            if way == 0 {
                if near > 0 || far < 0 { return false }
            } else {
                start = max(start, min(near / way, far / way))
                end = min(end, max(near / way, far / way))
            }
        }
        return start <= end
    }
}
