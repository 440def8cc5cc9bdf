// Owners of cairo's two handles: a surface that takes drawing, and the context that draws on it.
internal import CCairo

/// A cairo surface, destroyed with its owner.
struct Surface: ~Copyable {
    let handle: OpaquePointer

    /// Takes over a new surface, which cairo never gives as `nil` but perhaps in an error state.
    init(taking handle: OpaquePointer?, _ what: String) throws(CairoError) {
        guard let handle else { throw CairoError(.drawing, "\(what): no surface") }
        let status = cairo_surface_status(handle)
        guard status == CAIRO_STATUS_SUCCESS else {
            cairo_surface_destroy(handle)
            throw CairoError(status, what)
        }
        self.handle = handle
    }

    deinit { cairo_surface_destroy(handle) }

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
