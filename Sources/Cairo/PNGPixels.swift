// The pixels of a picture, as they were drawn.

/// Rows of pixels 0xRRGGBB, lent by whoever drew them; what stands above the lower 24 bits counts for nothing.
struct PNGPixels {
    let pixels: UnsafePointer<UInt32>
    let width: Int
    let height: Int
    /// Pixels from the start of one row to the next.
    let rowStride: Int

    func row(_ index: Int) -> UnsafeBufferPointer<UInt32> {
        UnsafeBufferPointer(start: pixels + index * rowStride, count: width)
    }
}
