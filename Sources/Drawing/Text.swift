// Text as values: fonts, runs, and text placed on a baseline.

/// A size and a weight; the family is the renderer's setting, one for a whole document.
package struct Font: Hashable, Sendable {
    /// The two weights of a report.
    package enum Weight: String, Sendable { case regular, bold }

    /// Points; nothing in a report is set under 9.
    package var size: Double
    package var weight: Weight

    package init(_ size: Double, _ weight: Weight = .regular) {
        self.size = size
        self.weight = weight
    }
}

/// A stretch of text in one font and colour.
package struct TextRun: Hashable, Sendable {
    package var text: String
    package var font: Font
    package var colour: Colour

    package init(_ text: String, _ font: Font, _ colour: Colour = .ink) {
        self.text = text
        self.font = font
        self.colour = colour
    }
}

/// One line of runs on a baseline.
package struct PlacedText: Hashable, Sendable {
    /// Which part of the line stands at its anchor.
    package enum Alignment: String, Sendable { case left, centre, right }

    package var runs: [TextRun]
    /// Where the baseline starts, ends or has its middle, as `alignment` says.
    package var anchor: Point
    package var alignment: Alignment
    /// Width in points of a white outline under the text; 0 for none.
    ///
    /// It keeps labels legible over lines.
    package var halo: Double

    package init(_ runs: [TextRun], at anchor: Point, _ alignment: Alignment = .left, halo: Double = 0) {
        self.runs = runs
        self.anchor = anchor
        self.alignment = alignment
        self.halo = halo
    }

    /// The text without its fonts.
    package var string: String { runs.map(\.text).joined() }
}
