// PNG files, decoded once and drawn where they belong.
internal import CCairo
import Drawing

/// The pictures of the documents that one press draws; a document that shows one on every page holds it once.
final class Pictures {
    /// A decoded file.
    final class Decoded {
        let surface: Surface
        let width: Double
        let height: Double

        /// The size is looked at first: decoding takes four bytes a pixel.
        fileprivate init(_ png: [UInt8]) throws(CairoError) {
            if let size = PNGSize(png), size.isTooLarge {
                throw CairoError(
                    .picture, "a picture of \(size.width) by \(size.height) pixels: more than \(PNGSize.mostPixels)")
            }
            let source = ByteSource(png)
            let surface = cairo_image_surface_create_from_png_stream(ByteSource.read, source.closure)
            withExtendedLifetime(source) {}
            self.surface = try Surface(taking: surface, "a picture that is no sound PNG file", .picture)
            (width, height) = self.surface.pixelSize
        }
    }

    private var decoded: [[UInt8]: Decoded] = [:]

    /// Throws `.picture` for bytes that are not a PNG file, and for more pixels than `PNGSize.mostPixels`.
    func decode(_ png: [UInt8]) throws(CairoError) -> Decoded {
        if let known = decoded[png] { return known }
        let picture = try Decoded(png)
        decoded[png] = picture
        return picture
    }

    /// Decodes every picture among the shapes, so that drawing finds them.
    func decode(_ shapes: [Shape]) throws(CairoError) {
        for case .picture(let picture) in shapes { _ = try decode(picture.png) }
    }

    /// Draws what was decoded before; nothing otherwise.
    func draw(_ picture: Picture, on context: OpaquePointer) {
        guard let decoded = decoded[picture.png] else { return }
        let box = picture.box
        let scale = min(box.width / decoded.width, box.height / decoded.height)
        let spare = box.width - decoded.width * scale
        let left =
            switch picture.alignment {
            case .left: box.left
            case .centre: box.left + spare / 2
            case .right: box.left + spare
            }
        cairo_save(context)
        cairo_translate(context, left, box.top + (box.height - decoded.height * scale) / 2)
        cairo_scale(context, scale, scale)
        cairo_set_source_surface(context, decoded.surface.handle, 0, 0)
        cairo_rectangle(context, 0, 0, decoded.width, decoded.height)
        cairo_fill(context)
        cairo_restore(context)
    }
}

/// Hands the bytes of a file to cairo, in pieces.
private final class ByteSource {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) { rest = bytes[...] }

    /// For cairo's `closure` argument; not retained.
    var closure: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

    /// For cairo's `read_func` argument.
    static let read:
        @convention(c) (
            UnsafeMutableRawPointer?, UnsafeMutablePointer<UInt8>?, UInt32
        ) -> cairo_status_t = { closure, data, length in
            guard let closure, let data else { return CAIRO_STATUS_READ_ERROR }
            let source = Unmanaged<ByteSource>.fromOpaque(closure).takeUnretainedValue()
            let piece = source.rest.prefix(Int(length))
            guard piece.count == Int(length) else { return CAIRO_STATUS_READ_ERROR }
            _ = UnsafeMutableBufferPointer(start: data, count: piece.count).update(fromContentsOf: piece)
            source.rest = source.rest.dropFirst(piece.count)
            return CAIRO_STATUS_SUCCESS
        }
}
