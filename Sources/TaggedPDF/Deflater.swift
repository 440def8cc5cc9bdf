// Packs what pages draw. RFC 1950.
internal import CDeflate

/// In the place of the zlib of libqpdf, which takes three times as long for the same size; for one thread at a time.
struct Deflater: ~Copyable {
    private let handle: OpaquePointer

    /// As small as zlib packs by default.
    private static let level: Int32 = 6

    init() throws(TaggedPDFError) {
        guard let handle = libdeflate_alloc_compressor(Self.level) else {
            throw TaggedPDFError(.library, "libdeflate has no memory")
        }
        self.handle = handle
    }

    deinit { libdeflate_free_compressor(handle) }

    /// The bytes as a stream that `/FlateDecode` reads.
    func packed(_ bytes: [UInt8]) -> [UInt8] {
        let bound = libdeflate_zlib_compress_bound(handle, bytes.count)
        return [UInt8](unsafeUninitializedCapacity: bound) { buffer, count in
            count = libdeflate_zlib_compress(handle, bytes, bytes.count, buffer.baseAddress, bound)
            precondition(count > 0, "the bound that libdeflate gives is too small")
        }
    }
}
