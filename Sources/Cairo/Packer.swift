// Packs the rows of a picture as a zlib stream (RFC 1950).
internal import CIgzip

/// Packs with igzip of ISA-L, six times as fast on charts as libdeflate for files a third larger.
///
/// The same rows give the same bytes on one machine; another kind of processor may pack them otherwise. For one thread at a
/// time: it keeps its memory from picture to picture.
final class Packer {
    private let stream = UnsafeMutablePointer<isal_zstream>.allocate(capacity: 1)
    private var memory = [UInt8](repeating: 0, count: CIGZIP_LEVEL_2_MEMORY)
    private var room: [UInt8] = []

    deinit { stream.deallocate() }

    /// The bytes of one stream; throws `CairoError` when the library did not take all of them.
    func packed(_ bytes: [UInt8]) throws(CairoError) -> [UInt8] {
        // What cannot be packed is stored in blocks of 64 kB with five bytes each; the rest is to spare.
        let most = bytes.count + bytes.count / 8 + 4096
        if room.count < most { room = [UInt8](repeating: 0, count: most) }
        guard bytes.count <= Int32.max, let count = pack(bytes) else {
            throw CairoError(.drawing, "a picture could not be packed")
        }
        return Array(room[..<count])
    }

    /// How many bytes of `room` were filled; `nil` when the library refused, or there was not enough room.
    private func pack(_ bytes: [UInt8]) -> Int? {
        bytes.withUnsafeBufferPointer { source in
            memory.withUnsafeMutableBufferPointer { memory in
                room.withUnsafeMutableBufferPointer { room in
                    isal_deflate_init(stream)
                    stream.pointee.level = 2
                    stream.pointee.level_buf = memory.baseAddress
                    stream.pointee.level_buf_size = UInt32(memory.count)
                    stream.pointee.gzip_flag = UInt16(IGZIP_ZLIB)
                    stream.pointee.end_of_stream = 1
                    stream.pointee.flush = UInt16(NO_FLUSH)
                    // The library reads only.
                    stream.pointee.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
                    stream.pointee.avail_in = UInt32(source.count)
                    stream.pointee.next_out = room.baseAddress
                    stream.pointee.avail_out = UInt32(room.count)
                    let status = isal_deflate(stream)
                    let isWhole = status == COMP_OK && stream.pointee.internal_state.state == ZSTATE_END
                    return isWhole ? room.count - Int(stream.pointee.avail_out) : nil
                }
            }
        }
    }
}
