// One set of fonts that measures and draws, document after document.

/// Fonts of one family with every text that they have set, for PDF, PNG and the layout before them.
///
/// For one thread at a time: make one for each thread, and keep it for all the documents that the thread draws; the first
/// document costs twice as much as the next. What was drawn before never shows in the bytes of what is drawn next.
package final class CairoPress {
    let setter: TextSetter
    let pictures = Pictures()
    let canvas = Canvas()
    let encoder: PNGEncoder

    /// Measures with the fonts of this press, and shares what they remember.
    package let measurer: CairoTextMeasurer

    /// Throws `CairoError` with code `.font` when the family asked for is not the one installed.
    package init(family: String = "Liberation Sans") throws(CairoError) {
        setter = try TextSetter(family: family)
        measurer = CairoTextMeasurer(setter)
        encoder = try PNGEncoder()
    }
}
