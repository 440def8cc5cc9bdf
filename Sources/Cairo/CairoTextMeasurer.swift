// Answers how wide a text is, with the fonts that will draw it.
package import Drawing

/// Measures with Pango exactly what `pdf(of:family:)` and `png(of:pixelsPerPoint:family:text:)` draw.
///
/// For one thread at a time: make one where a report is laid out and let it go afterwards. Widths are remembered, because a
/// layout asks for the same words again and again.
package final class CairoTextMeasurer: TextMeasurer {
    private struct Question: Hashable {
        let text: String
        let font: Font
    }

    private let setter: TextSetter
    private var widths: [Question: Double] = [:]
    private static let remembered = 20_000

    /// Throws `CairoError` with code `.font` when the family asked for is not the one installed; fontconfig would
    /// otherwise put another in its place without a word.
    package init(family: String = "Liberation Sans") throws(CairoError) {
        setter = try TextSetter(family: family)
    }

    /// See `TextMeasurer`.
    package func width(of text: String, in font: Font) -> Double {
        let question = Question(text: text, font: font)
        if let width = widths[question] { return width }
        if widths.count >= Self.remembered { widths.removeAll(keepingCapacity: true) }
        let width = setter.width(of: text, in: font)
        widths[question] = width
        return width
    }
}
