// The foot of a page: the title, the warning over made-up figures, and the page's number.
import Drawing

/// Sets the foot of every page of a document.
struct Footer {
    private let document: Document
    private let count: Int
    private let title: PlacedText

    /// A title that has no room is cut at a word.
    init(document: Document, count: Int, measurer: some TextMeasurer) {
        self.document = document
        self.count = count
        let numbers = measurer.width(of: "Page \(count) of \(count)", in: Style.small)
        let warning = document.isIllustrative ? measurer.width(of: document.status, in: Style.smallBold) + 14 : 0
        let room = PageGrid.width - max(numbers, Self.numberWidth) - warning - 14
        let run = TextRun(
            Self.cut(document.shortTitle, width: room, measurer), Style.small, .secondaryText)
        title = PlacedText([run], at: Point(PageGrid.left, PageGrid.footerBaseline))
    }

    func shapes(number: Int) -> [Shape] {
        let (left, right, y) = (PageGrid.left, PageGrid.right, PageGrid.footerBaseline)
        let numbers = TextRun("Page \(number) of \(count)", Style.small, .secondaryText)
        // Between the title at the left and the page number at the right.
        let warning = PlacedText(
            [TextRun(document.status, Style.smallBold, .concernText)], at: Point(right - Self.numberWidth, y), .right)
        return (document.isIllustrative ? [.text(warning)] : []) + [
            .line(Point(left, PageGrid.footerRule), Point(right, PageGrid.footerRule), Stroke(.rule, 0.6)),
            .text(title), .text(PlacedText([numbers], at: Point(right, y), .right)),
        ]
    }

    private static let numberWidth = 66.0

    /// What the figures are of, after the last colon, stays whole: that tells one page from another.
    private static func cut(_ text: String, width: Double, _ measurer: some TextMeasurer) -> String {
        guard measurer.width(of: text, in: Style.small) > width else { return text }
        let colon = text.ranges(of: ": ").last?.lowerBound ?? text.endIndex
        let end = "\u{2026}" + text[colon...]
        var words = text[..<colon].split(separator: " ")
        while words.count > 1, measurer.width(of: words.joined(separator: " ") + end, in: Style.small) > width {
            words.removeLast()
        }
        return words.joined(separator: " ") + end
    }
}
