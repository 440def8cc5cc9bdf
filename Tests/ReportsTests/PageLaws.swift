// What every page keeps to, whatever is on it.
import Drawing

/// Every character is half as wide as it is high: wider than the real fonts, so that what fits here fits there.
struct WideMeasurer: TextMeasurer {
    func width(of text: String, in font: Font) -> Double { 0.5 * font.size * Double(text.count) }
}

/// Looks for what no page may have.
enum PageLaws {
    static func texts(_ page: Page) -> [PlacedText] {
        page.shapes.compactMap { if case .text(let text) = $0 { text } else { nil } }
    }

    /// Text over text, outside the margins, under 9 points or in the way of the foot.
    static func complaints(of page: Page, _ measurer: some TextMeasurer) -> [String] {
        var complaints = overlaps(on: page, measurer)
        for text in texts(page) {
            let box = measurer.box(of: text.withoutSpace)
            let isFoot = text.anchor.y > 800
            if box.left < 47 || box.right > 549 || box.top < 8 || box.bottom > (isFoot ? 825 : 800) {
                complaints.append("outside: \(text.string) \(box)")
            }
            if text.runs.contains(where: { $0.font.size < 9 }) { complaints.append("small: \(text.string)") }
        }
        return complaints
    }

    /// Text over text.
    static func overlaps(on page: Page, _ measurer: some TextMeasurer) -> [String] {
        let boxes = texts(page).map { ($0.string, measurer.box(of: $0.withoutSpace).insetForLeading) }
        return boxes.indices.flatMap { index in
            boxes[..<index].filter { $0.1.overlaps(boxes[index].1) }.map { "\"\(boxes[index].0)\" over \"\($0.0)\"" }
        }
    }
}

extension PlacedText {
    /// Without the space that a line ends with, which nobody sees.
    fileprivate var withoutSpace: PlacedText {
        var text = self
        if alignment == .left, let last = text.runs.last, last.text.hasSuffix(" ") {
            text.runs[text.runs.count - 1].text.removeLast()
        }
        return text
    }
}

extension Box {
    /// Lines of one paragraph stand closer than their full height.
    fileprivate var insetForLeading: Box { Box(x: x, y: y + 0.12 * height, width: width, height: 0.74 * height) }
}
