// The colours of a picture, where they are few.

/// At most 256 colours, numbered as they come from the top left.
struct Palette {
    private var colours: [UInt32] = []
    /// Numbers plus one by a hash of the colour; 0 for none.
    ///
    /// Four times as many as there are colours, so that few meet.
    private var slots = [UInt16](repeating: 0, count: 1024)

    /// `nil` when the picture has more colours.
    init?(_ picture: PNGPixels) {
        var last: UInt32?
        for index in 0..<picture.height {
            for pixel in picture.row(index) where pixel & 0xFF_FFFF != last {
                last = pixel & 0xFF_FFFF
                guard add(pixel & 0xFF_FFFF) else { return nil }
            }
        }
    }

    /// Of a colour that the picture has.
    func number(of colour: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: slots[slot(of: colour)] &- 1) }

    /// The chunk `PLTE`.
    var chunk: PNGChunk {
        PNGChunk(
            type: "PLTE",
            data: colours.flatMap { colour in [16, 8, 0].map { UInt8(truncatingIfNeeded: colour >> $0) } })
    }

    private mutating func add(_ colour: UInt32) -> Bool {
        let slot = slot(of: colour)
        if slots[slot] != 0 { return true }
        guard colours.count < 256 else { return false }
        colours.append(colour)
        slots[slot] = UInt16(colours.count)
        return true
    }

    /// Where the colour stands, or would.
    private func slot(of colour: UInt32) -> Int {
        var slot = Int((colour &* 2_654_435_761) >> 22)
        while slots[slot] != 0, colours[Int(slots[slot]) - 1] != colour { slot = (slot + 1) & 1023 }
        return slot
    }
}
