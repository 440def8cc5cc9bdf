// The two titles of a figure or table: the message, and what it shows.
import Drawing

extension Typesetter {
    /// A headline and a caption with the top edge at `top`; the bottom is that of the caption's last line.
    func titles(headline: String, caption: String, x: Double, width: Double, top: Double) -> Laid {
        let isHalf = width < 0.6 * PageGrid.width
        let headlineFont = isHalf ? Style.halfHeadline : Style.fullHeadline
        let captionFont = isHalf ? Style.small : Style.subtitle
        let first = paragraph(
            [TextRun(headline, headlineFont)], x: x, width: width, baseline: top + 10, leading: 15)
        let second = paragraph(
            [TextRun(caption, captionFont, .secondaryText)], x: x, width: width, baseline: first.lastBaseline + 14,
            leading: 11.5)
        return Laid(
            elements: [.leaf(.heading(2), first.shapes), .leaf(.paragraph, second.shapes)],
            bottom: second.lastBaseline + 3)
    }
}
