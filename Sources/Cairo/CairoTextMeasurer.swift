// Answers how wide a text is, with the fonts that will draw it.
package import Drawing

/// Measures with Pango exactly what a `CairoPress` of the same family draws.
///
/// For one thread at a time. Texts are remembered as they will be drawn.
package final class CairoTextMeasurer: TextMeasurer {
    private let setter: TextSetter

    /// Throws `CairoError` with code `.font` when the family asked for is not the one installed; fontconfig would
    /// otherwise put another in its place without a word.
    package convenience init(family: String = "Liberation Sans") throws(CairoError) {
        self.init(try TextSetter(family: family))
    }

    init(_ setter: TextSetter) {
        self.setter = setter
    }

    /// See `TextMeasurer`.
    package func width(of text: String, in font: Font) -> Double { setter.shaped(text, in: font).width }
}
