// The one question a page asks of its renderer: how wide is this text?

/// Measures text as the renderer will draw it.
///
/// Called many times while a page is laid out, always on the caller's thread; the same text and font give the same width.
package protocol TextMeasurer {
    /// Advance width in points of one line of text.
    func width(of text: String, in font: Font) -> Double
}

extension TextMeasurer {
    /// Advance width in points of several runs set on one line.
    package func width(of runs: [TextRun]) -> Double {
        runs.reduce(0) { $0 + width(of: $1.text, in: $1.font) }
    }

    /// The box that a placed line fills: ascent 0.905 and descent 0.212 of the largest size (Liberation Sans, Arial metrics).
    package func box(of text: PlacedText) -> Box {
        let size = text.runs.map(\.font.size).max() ?? 0
        let width = width(of: text.runs)
        let left =
            switch text.alignment {
            case .left: text.anchor.x
            case .centre: text.anchor.x - width / 2
            case .right: text.anchor.x - width
            }
        return Box(x: left, y: text.anchor.y - 0.905 * size, width: width, height: 1.117 * size)
    }
}
