// The memory in which pictures are drawn.
internal import CCairo

/// Memory for the pixels of one picture after the other; it grows to that of the largest.
final class Canvas {
    private var pixels: UnsafeMutableRawBufferPointer?

    deinit { pixels?.deallocate() }

    /// A surface of RGB without alpha, whose pixels are whatever was drawn before; valid until the next one is asked for.
    func surface(width: Int32, height: Int32) throws(CairoError) -> Surface {
        let rowSize = cairo_format_stride_for_width(CAIRO_FORMAT_RGB24, width)
        let size = Int(rowSize) * Int(height)
        if (pixels?.count ?? 0) < size {
            pixels?.deallocate()
            pixels = .allocate(byteCount: size, alignment: 16)
        }
        let start = pixels?.baseAddress?.assumingMemoryBound(to: UInt8.self)
        return try Surface(
            taking: cairo_image_surface_create_for_data(start, CAIRO_FORMAT_RGB24, width, height, rowSize),
            "PNG surface")
    }
}
