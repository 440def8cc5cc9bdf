// What a plot says when it has nothing to show.
import Drawing

/// Words in the upper left of a box, shortened where they are too long for it.
func emptyShape(_ words: String, in box: Box, _ measurer: some TextMeasurer) -> Shape {
    let font = Font(9)
    let text = fittedLines(words, font, width: box.width, count: 1, measurer: measurer).joined()
    return .text(PlacedText([TextRun(text, font, .secondaryText)], at: Point(box.left, box.top + 12)))
}
