// A page to a PNG picture.
internal import CCairo
package import Drawing

extension CairoPress {
    /// The page as a PNG on white, without transparency and without a time stamp; the same page gives the same bytes.
    ///
    /// `pixelsPerPoint` 2.6 gives 1548 pixels across A4 (187 dpi); the resolution is written into the file. `text` is
    /// written as text chunks in the order given, in Latin-1 where that can hold it and in UTF-8 otherwise. Throws
    /// `CairoError`: `.geometry` (also for a picture over 32,767 pixels), `.metadata` for a key that is not 1 to 79
    /// printable Latin-1 characters or a text that holds NUL, `.picture` for a picture that is no PNG.
    package func png(
        of page: Page, pixelsPerPoint: Double, text: [(key: String, value: String)] = []
    ) throws(CairoError) -> [UInt8] {
        let words = try [PNGChunk.resolution(pixelsPerPoint: pixelsPerPoint)] + PNGChunk.texts(text)
        let surface = try surface(of: page, pixelsPerPoint: pixelsPerPoint)
        let pixels = try surface.withPixels { (pixels) throws(CairoError) in try encoder.chunks(of: pixels) }
        return pngFile(of: pixels.prefix(1) + words + pixels.dropFirst())
    }

    /// The page drawn; valid until the next one is.
    func surface(of page: Page, pixelsPerPoint: Double) throws(CairoError) -> Surface {
        try page.checkGeometry()
        try pictures.decode(page.shapes)
        let size = [page.width, page.height].map { ($0 * pixelsPerPoint).rounded() }
        guard pixelsPerPoint > 0, size.allSatisfy({ (1...32_767).contains($0) }) else {
            throw CairoError(
                .geometry, "no picture of \(page.width) x \(page.height) points at \(pixelsPerPoint) pixels a point")
        }
        let surface = try canvas.surface(width: Int32(size[0]), height: Int32(size[1]))
        let context = try DrawingContext(on: surface)
        cairo_set_source_rgb(context.handle, 1, 1, 1)
        cairo_paint(context.handle)
        cairo_scale(context.handle, pixelsPerPoint, pixelsPerPoint)
        Pen(context: context.handle, text: setter, pictures: pictures).draw(page.shapes)
        try context.checkStatus("drawing")
        return surface
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
