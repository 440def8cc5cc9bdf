// A page to a PNG picture.
internal import CCairo
package import Drawing

extension CairoPress {
    /// The page as a PNG on white, without transparency and without a time stamp; the same page gives the same bytes.
    ///
    /// `pixelsPerPoint` 2.6 gives 1548 pixels across A4 (187 dpi); the resolution is written into the file. `text` is
    /// written as text chunks in the order given, in Latin-1 where that can hold it and in UTF-8 otherwise. Throws
    /// `CairoError`: `.geometry` (also for a picture over 32,767 pixels), `.metadata` for a key that is not 1 to 79
    /// printable Latin-1 characters or a text that holds NUL.
    package func png(
        of page: Page, pixelsPerPoint: Double, text: [(key: String, value: String)] = []
    ) throws(CairoError) -> [UInt8] {
        try page.checkGeometry()
        let chunks = try [PNGChunk.resolution(pixelsPerPoint: pixelsPerPoint)] + PNGChunk.texts(text)
        let sink = ByteSink()
        defer { withExtendedLifetime(sink) {} }
        do {
            let surface = try imageSurface(of: page, pixelsPerPoint: pixelsPerPoint)
            try draw(page, pixelsPerPoint: pixelsPerPoint, on: surface, setter)
            let status = cairo_surface_write_to_png_stream(surface.handle, ByteSink.write, sink.closure)
            try CairoError.check(status, "writing the PNG")
        }
        return inserting(chunks, into: sink.bytes)
    }
}

/// A page drawn with fonts of its own; see `CairoPress.png(of:pixelsPerPoint:text:)`.
///
/// May run on several threads at once. Throws `CairoError`, `.font` too: when the family is not installed.
package func png(
    of page: Page, pixelsPerPoint: Double, family: String = "Liberation Sans", text: [(key: String, value: String)] = []
) throws(CairoError) -> [UInt8] {
    try CairoPress(family: family).png(of: page, pixelsPerPoint: pixelsPerPoint, text: text)
}

/// RGB without alpha: it is white where nothing is drawn, and encodes four times as fast.
private func imageSurface(of page: Page, pixelsPerPoint: Double) throws(CairoError) -> Surface {
    let size = [page.width, page.height].map { ($0 * pixelsPerPoint).rounded() }
    guard pixelsPerPoint > 0, size.allSatisfy({ (1...32_767).contains($0) }) else {
        throw CairoError(
            .geometry, "no picture of \(page.width) x \(page.height) points at \(pixelsPerPoint) pixels a point")
    }
    return try Surface(
        taking: cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(size[0]), Int32(size[1])), "PNG surface")
}

private func draw(
    _ page: Page, pixelsPerPoint: Double, on surface: borrowing Surface, _ text: TextSetter
) throws(CairoError) {
    let context = try DrawingContext(on: surface)
    cairo_set_source_rgb(context.handle, 1, 1, 1)
    cairo_paint(context.handle)
    cairo_scale(context.handle, pixelsPerPoint, pixelsPerPoint)
    Pen(context: context.handle, text: text).draw(page.shapes)
    try context.checkStatus("drawing")
}
