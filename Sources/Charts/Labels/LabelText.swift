// A label of one font and colour, in one line or more.
import Drawing

extension PlacedText {
    /// From baseline to baseline within a label.
    static let labelLeading = 11.0

    /// One line of 9 points, with a white outline of 2 unless told otherwise.
    static func label(
        _ words: String, _ x: Double, _ y: Double, _ alignment: Alignment = .left, font: Font = Font(9),
        colour: Colour = .secondaryText, halo: Double = 2
    ) -> PlacedText {
        PlacedText([TextRun(words, font, colour)], at: Point(x, y), alignment, halo: halo)
    }

    /// Lines from the first baseline downwards.
    static func labels(
        _ lines: [String], _ x: Double, _ y: Double, _ alignment: Alignment = .left, font: Font = Font(9),
        colour: Colour = .secondaryText, halo: Double = 2
    ) -> [PlacedText] {
        lines.enumerated().map {
            label($1, x, y + Double($0) * labelLeading, alignment, font: font, colour: colour, halo: halo)
        }
    }
}
