// A text in one font, shaped: its glyphs and where they stand.
internal import CCairo
import Drawing

/// What Pango made of a text; it outlives Pango's own layout, and draws without it.
struct ShapedText {
    /// Glyphs of one font, in the order in which they are drawn.
    fileprivate struct Stretch {
        /// A `cairo_scaled_font_t` that the setter keeps alive.
        let font: OpaquePointer
        let isBackward: Bool
        /// Places are counted from the start of the text's baseline.
        var glyphs: [cairo_glyph_t] = []
        /// Which bytes of the text belong to which glyphs: what a reader copies or hears.
        var clusters: [cairo_text_cluster_t] = []
        var utf8: [CChar] = []
    }

    /// Points.
    let width: Double
    /// What the glyphs cover, in points from the start of the baseline.
    let ink: Box
    fileprivate var stretches: [Stretch] = []

    /// Nothing, of no width.
    init() {
        width = 0
        ink = Box(x: 0, y: 0, width: 0, height: 0)
    }

    /// Takes over what stands in a line of a layout; `keep` is told every font in use.
    init(
        _ line: UnsafeMutablePointer<PangoLayoutLine>, of text: UnsafePointer<CChar>, width: Double,
        keep: (OpaquePointer) -> Void
    ) {
        self.width = width
        var covered = PangoRectangle()
        pango_layout_line_get_extents(line, &covered, nil)
        let scale = Double(PANGO_SCALE)
        ink = Box(
            x: Double(covered.x) / scale, y: Double(covered.y) / scale, width: Double(covered.width) / scale,
            height: Double(covered.height) / scale)
        var x = 0.0
        var next = line.pointee.runs
        while let entry = next {
            if let run = entry.pointee.data?.assumingMemoryBound(to: PangoGlyphItem.self) {
                append(run, text, at: &x, keep)
            }
            next = entry.pointee.next
        }
    }

    /// Draws with the context's colour from a point on the baseline.
    func show(on context: OpaquePointer, x: Double, y: Double) {
        for stretch in stretches {
            cairo_set_scaled_font(context, stretch.font)
            let glyphs = stretch.placed(x, y)
            cairo_show_text_glyphs(
                context, stretch.utf8, Int32(stretch.utf8.count), glyphs, Int32(glyphs.count), stretch.clusters,
                Int32(stretch.clusters.count),
                stretch.isBackward ? CAIRO_TEXT_CLUSTER_FLAG_BACKWARD : cairo_text_cluster_flags_t(0))
        }
    }

    /// Adds the outlines of the glyphs to the context's path.
    func addPath(to context: OpaquePointer, x: Double, y: Double) {
        for stretch in stretches {
            cairo_set_scaled_font(context, stretch.font)
            let glyphs = stretch.placed(x, y)
            cairo_glyph_path(context, glyphs, Int32(glyphs.count))
        }
    }

    /// A run in the font and direction of the one before it goes on in the same stretch: one drawing, not several.
    private mutating func append(
        _ run: UnsafeMutablePointer<PangoGlyphItem>, _ text: UnsafePointer<CChar>, at x: inout Double,
        _ keep: (OpaquePointer) -> Void
    ) {
        guard let item = run.pointee.item?.pointee, let font = item.analysis.font,
            let scaled = pango_cairo_font_get_scaled_font(OpaquePointer(font))
        else { return }
        let isBackward = item.analysis.level & 1 == 1
        var stretch: Stretch
        if let last = stretches.last, last.font == scaled, !last.isBackward, !isBackward {
            stretch = stretches.removeLast()
        } else {
            keep(scaled)
            stretch = Stretch(font: scaled, isBackward: isBackward)
        }
        stretch.utf8 += UnsafeBufferPointer(start: text + Int(item.offset), count: Int(item.length))
        stretch.addGlyphs(of: run, at: &x)
        stretch.addClusters(of: run, text)
        stretches.append(stretch)
    }
}

extension ShapedText.Stretch {
    fileprivate func placed(_ x: Double, _ y: Double) -> [cairo_glyph_t] {
        glyphs.map { cairo_glyph_t(index: $0.index, x: $0.x + x, y: $0.y + y) }
    }

    fileprivate mutating func addGlyphs(of run: UnsafeMutablePointer<PangoGlyphItem>, at x: inout Double) {
        guard let string = run.pointee.glyphs?.pointee else { return }
        for index in 0..<Int(string.num_glyphs) {
            let glyph = string.glyphs[index]
            if glyph.glyph != ShapedText.emptyGlyph {
                glyphs.append(
                    cairo_glyph_t(
                        index: UInt(glyph.glyph), x: x + points(glyph.geometry.x_offset),
                        y: points(glyph.geometry.y_offset)))
            }
            x += points(glyph.geometry.width)
        }
    }

    fileprivate mutating func addClusters(of run: UnsafeMutablePointer<PangoGlyphItem>, _ text: UnsafePointer<CChar>) {
        var walk = PangoGlyphItemIter()
        var hasCluster = pango_glyph_item_iter_init_start(&walk, run, text)
        while hasCluster != 0 {
            // Backwards the end stands one before the last glyph.
            let first = isBackward ? walk.end_glyph + 1 : walk.start_glyph
            let end = isBackward ? walk.start_glyph + 1 : walk.end_glyph
            let shown = (first..<end).filter { index in
                run.pointee.glyphs.pointee.glyphs[Int(index)].glyph != ShapedText.emptyGlyph
            }
            clusters.append(
                cairo_text_cluster_t(num_bytes: walk.end_index - walk.start_index, num_glyphs: Int32(shown.count)))
            hasCluster = pango_glyph_item_iter_next_cluster(&walk)
        }
    }

    private func points(_ units: PangoGlyphUnit) -> Double { Double(units) / Double(PANGO_SCALE) }
}

extension ShapedText {
    /// `PANGO_GLYPH_EMPTY`, a macro that Swift does not see: a character that draws nothing.
    fileprivate static let emptyGlyph: PangoGlyph = 0x0FFF_FFFF
}
