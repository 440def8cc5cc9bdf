// Shapes lines of text with Pango: one font map, one layout, for measuring and drawing alike.
internal import CCairo
import Drawing

/// Fonts of one family, ready to measure and draw.
///
/// It belongs to one thread at a time: it is not `Sendable`, and holds a font map of its own, so that setters on several
/// threads never meet.
final class TextSetter {
    private let fontMap: UnsafeMutablePointer<PangoFontMap>
    private let context: OpaquePointer
    private let layout: OpaquePointer
    private var descriptions: [Font: OpaquePointer] = [:]
    private let family: String
    private var currentFont: Font?
    private var shapes: [Font: [String: ShapedText]] = [:]
    private var shapeCount = 0
    /// Every `cairo_scaled_font_t` that a shaped text may draw with.
    private var fonts: Set<OpaquePointer> = []
    /// Texts; some 300 bytes each.
    private static let remembered = 20_000

    /// Fails unless fontconfig gives exactly this family, regular and bold: a substitute would be silent and wrong.
    init(family: String) throws(CairoError) {
        self.family = family
        fontMap = pango_cairo_font_map_new()
        context = pango_font_map_create_context(fontMap)
        layout = Self.layout(in: context)
        try requireFace(Font(12, .regular), PANGO_WEIGHT_NORMAL)
        try requireFace(Font(12, .bold), PANGO_WEIGHT_BOLD)
    }

    deinit {
        for font in fonts { cairo_scaled_font_destroy(font) }
        for description in descriptions.values { pango_font_description_free(description) }
        g_object_unref(UnsafeMutableRawPointer(layout))
        g_object_unref(UnsafeMutableRawPointer(context))
        g_object_unref(fontMap)
    }

    /// The text as it is drawn; remembered, because layouts and tables ask for the same words again and again.
    func shaped(_ text: String, in font: Font) -> ShapedText {
        guard !text.isEmpty else { return ShapedText() }
        if let known = shapes[font]?[text] { return known }
        if shapeCount >= Self.remembered { forget() }
        let shape = shape(text, font)
        shapes[font, default: [:]][text] = shape
        shapeCount += 1
        return shape
    }

    private func shape(_ text: String, _ font: Font) -> ShapedText {
        set(text, font)
        if pango_layout_get_unknown_glyphs_count(layout) > 0 { set(withoutStrangers(text, font), font) }
        guard let line = pango_layout_get_line_readonly(layout, 0), let held = pango_layout_get_text(layout) else {
            return ShapedText()
        }
        var width: Int32 = 0
        pango_layout_get_size(layout, &width, nil)
        return ShapedText(line, of: held, width: Double(width) / Double(PANGO_SCALE)) { font in
            if fonts.insert(font).inserted { cairo_scaled_font_reference(font) }
        }
    }

    /// The text with a question mark for each character that no installed font has: Pango would draw its number in a box,
    /// which nobody can read or hear.
    private func withoutStrangers(_ text: String, _ font: Font) -> String {
        String(
            text.map { character in
                set(String(character), font)
                return pango_layout_get_unknown_glyphs_count(layout) > 0 ? "?" : character
            })
    }

    private func forget() {
        shapes.removeAll(keepingCapacity: true)
        shapeCount = 0
    }

    private func set(_ text: String, _ font: Font) {
        if font != currentFont {
            pango_layout_set_font_description(layout, description(of: font))
            currentFont = font
        }
        // Pango would end the text at a NUL without a word.
        var text = text.utf8.contains(0) ? text.replacing("\0", with: "\u{FFFD}") : text
        text.withUTF8 { utf8 in
            let figures = Figures.attributes(for: utf8)
            pango_layout_set_attributes(layout, figures)
            pango_attr_list_unref(figures)
            utf8.withMemoryRebound(to: CChar.self) { pango_layout_set_text(layout, $0.baseAddress, Int32($0.count)) }
        }
    }

    private func description(of font: Font) -> OpaquePointer {
        if let known = descriptions[font] { return known }
        let description = Self.description(of: font, family: family)
        descriptions[font] = description
        return description
    }

    private func requireFace(_ font: Font, _ weight: PangoWeight) throws(CairoError) {
        guard let face = pango_font_map_load_font(fontMap, context, description(of: font)) else {
            throw missing("is not installed")
        }
        defer { g_object_unref(face) }
        let found = pango_font_describe(face)
        defer { pango_font_description_free(found) }
        let name = pango_font_description_get_family(found).map { String(cString: $0) } ?? "none"
        guard name == family else { throw missing("is not installed (\(name) would stand in)") }
        guard pango_font_description_get_weight(found) == weight else { throw missing("has no \(font.weight) face") }
    }

    private func missing(_ what: String) -> CairoError {
        CairoError(
            .font, "font family \"\(family)\" \(what); apt-get install fonts-liberation2 provides Liberation Sans")
    }

    private static func description(of font: Font, family: String) -> OpaquePointer {
        guard let description = pango_font_description_new() else { preconditionFailure("out of memory") }
        pango_font_description_set_family(description, family)
        pango_font_description_set_absolute_size(description, font.size * Double(PANGO_SCALE))
        pango_font_description_set_weight(
            description, font.weight == .bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL)
        return description
    }

    /// A layout that breaks no lines and rounds nothing: without this 9-point text in a PDF is visibly letter-spaced.
    private static func layout(in context: OpaquePointer) -> OpaquePointer {
        let options = cairo_font_options_create()
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
        cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
        pango_cairo_context_set_font_options(context, options)
        cairo_font_options_destroy(options)
        pango_context_set_round_glyph_positions(context, 0)
        pango_context_set_language(context, pango_language_from_string("en-gb"))
        guard let layout = pango_layout_new(context) else { preconditionFailure("out of memory") }
        pango_layout_set_single_paragraph_mode(layout, 1)
        return layout
    }
}
