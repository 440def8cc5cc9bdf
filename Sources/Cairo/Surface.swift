// Owners of cairo's two handles: a surface that takes drawing, and the context that draws on it.
internal import CCairo

/// A cairo surface, destroyed with its owner.
struct Surface: ~Copyable {
    let handle: OpaquePointer

    /// Takes over a new surface, which cairo never gives as `nil` but perhaps in an error state.
    init(
        taking handle: OpaquePointer?, _ what: String, _ code: CairoError.Code = .drawing
    ) throws(CairoError) {
        guard let handle else { throw CairoError(code, "\(what): no surface") }
        let status = cairo_surface_status(handle)
        guard status == CAIRO_STATUS_SUCCESS else {
            cairo_surface_destroy(handle)
            throw CairoError(status, what, code)
        }
        self.handle = handle
    }

    deinit { cairo_surface_destroy(handle) }

    /// Width and height of an image surface.
    var pixelSize: (width: Double, height: Double) {
        (Double(cairo_image_surface_get_width(handle)), Double(cairo_image_surface_get_height(handle)))
    }

    /// Lends the pixels of an image surface of the format RGB24, drawn to the end.
    func withPixels<Result>(
        _ body: (PNGPixels) throws(CairoError) -> Result
    ) throws(CairoError) -> Result {
        cairo_surface_flush(handle)
        guard let data = cairo_image_surface_get_data(handle) else {
            throw CairoError(.drawing, "a picture without pixels")
        }
        let (width, height) = pixelSize
        let rowStride = Int(cairo_image_surface_get_stride(handle)) / MemoryLayout<UInt32>.stride
        let pixels = UnsafeRawPointer(data).assumingMemoryBound(to: UInt32.self)
        return try body(PNGPixels(pixels: pixels, width: Int(width), height: Int(height), rowStride: rowStride))
    }

    func checkStatus(_ doing: String) throws(CairoError) {
        try CairoError.check(cairo_surface_status(handle), doing)
    }
}

/// A cairo drawing context, destroyed with its owner.
struct DrawingContext: ~Copyable {
    let handle: OpaquePointer

    init(on surface: borrowing Surface) throws(CairoError) {
        guard let handle = cairo_create(surface.handle) else { throw CairoError(.drawing, "no drawing context") }
        let status = cairo_status(handle)
        guard status == CAIRO_STATUS_SUCCESS else {
            cairo_destroy(handle)
            throw CairoError(status, "drawing context")
        }
        self.handle = handle
    }

    deinit { cairo_destroy(handle) }

    func checkStatus(_ doing: String) throws(CairoError) {
        try CairoError.check(cairo_status(handle), doing)
    }
}
