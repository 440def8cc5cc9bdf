// The pixels of a picture as runs that repeat earlier ones: in a chart nearly all do. RFC 1951, 2.

/// What stands in a picture from the top left, row by row: new colours, and runs of pixels that stood there before.
struct PixelRuns {
    /// A pixel of a new colour, the start of a row, or a repetition.
    struct Item {
        /// How many pixels are repeated; 0 for a colour or the start of a row.
        let count: UInt32
        /// 0xRRGGBB; `row`; or how many bytes back the pixels stand that are repeated.
        let value: UInt32

        /// The byte that says how a row is filtered: not at all.
        static let row = Item(count: 0, value: 1 << 24)
    }

    /// Where a pixel stands; nowhere at first.
    private struct Place {
        var row = -1
        var column = 0
    }

    private(set) var items: [Item] = []
    /// Of all bytes that the items stand for.
    private(set) var checksum: RowChecksum
    private let picture: PNGPixels
    /// Three bytes a pixel, and the one before them.
    private let rowSize: Int
    /// Where a pixel was last new, and two pixels, by a hash of their colours.
    private var single = [Place](repeating: Place(), count: 1 << Self.hashBits)
    private var pairs = [Place](repeating: Place(), count: 1 << Self.hashBits)

    private static let hashBits = 13
    /// How many bytes a repetition may look back.
    private static let window = 32_768
    /// Runs of the pixel before or above this long are not compared with what stands elsewhere.
    private static let longEnough = 8

    init(_ picture: PNGPixels) {
        self.picture = picture
        rowSize = 1 + 3 * picture.width
        checksum = RowChecksum(rowSize: rowSize)
        items.reserveCapacity(picture.width * picture.height / 24)
        for index in 0..<picture.height { addRow(index) }
    }

    private mutating func addRow(_ index: Int) {
        items.append(.row)
        guard let row = picture.row(index).baseAddress else { return }
        var column = 0
        while column < picture.width {
            let above = above(row + column, index, column)
            var (count, distance) = (above, rowSize)
            if above < picture.width - column {
                let before = column > 0 ? Self.shared(row + column, row + column - 1, picture.width - column) : 0
                if before >= above { (count, distance) = (before, 3) }
            }
            if count < Self.longEnough {
                let other = elsewhere(row + column, index, column)
                if other.count > count { (count, distance) = other }
            }
            if count == 0 {
                items.append(Item(count: 0, value: row[column] & 0xFF_FFFF))
            } else {
                items.append(Item(count: UInt32(count), value: UInt32(distance)))
            }
            let end = column + max(count, 1)
            note(row, index, min(column + above, end)..<end)
            column = end
        }
        checksum.endRow()
    }

    /// Pixels that may not be as those above.
    private mutating func note(_ row: UnsafePointer<UInt32>, _ index: Int, _ columns: Range<Int>) {
        for column in columns {
            let above = index > 0 ? row[column - picture.rowStride] : 0
            if (above ^ row[column]) & 0xFF_FFFF != 0 { checksum.replace(above, by: row[column], at: column) }
        }
    }

    /// How many pixels from here on are as those above.
    private func above(_ here: UnsafePointer<UInt32>, _ row: Int, _ column: Int) -> Int {
        guard row > 0, rowSize <= Self.window else { return 0 }
        return Self.shared(here, here - picture.rowStride, picture.width - column)
    }

    /// The pixels from here on that are as they were where these two, or else this one, were last met.
    private mutating func elsewhere(
        _ here: UnsafePointer<UInt32>, _ row: Int, _ column: Int
    ) -> (count: Int, distance: Int) {
        let now = Place(row: row, column: column)
        let left = picture.width - column
        if left > 1 {
            let slot = Self.slot(here[0], here[1])
            let place = pairs[slot]
            pairs[slot] = now
            let found = shared(here, now, place)
            if found.count > 1 { return found }
        }
        let slot = Self.slot(here[0], 0)
        let place = single[slot]
        single[slot] = now
        return shared(here, now, place)
    }

    /// As many pixels as are the same from a place on, in its row; none when it is too far away.
    private func shared(_ here: UnsafePointer<UInt32>, _ now: Place, _ place: Place) -> (count: Int, distance: Int) {
        let distance = (now.row - place.row) * rowSize + 3 * (now.column - place.column)
        guard place.row >= 0, distance <= Self.window else { return (0, 0) }
        let there = here - (now.row - place.row) * picture.rowStride - (now.column - place.column)
        return (Self.shared(here, there, picture.width - max(now.column, place.column)), distance)
    }

    /// How many pixels are the same from here and from there, at most `limit`.
    private static func shared(_ here: UnsafePointer<UInt32>, _ there: UnsafePointer<UInt32>, _ limit: Int) -> Int {
        let (these, those) = (UnsafeRawPointer(here), UnsafeRawPointer(there))
        var count = 0
        // Two at a time.
        while count + 2 <= limit {
            let first = these.loadUnaligned(fromByteOffset: 4 * count, as: UInt64.self)
            let second = those.loadUnaligned(fromByteOffset: 4 * count, as: UInt64.self)
            if (first ^ second) & 0x00FF_FFFF_00FF_FFFF != 0 { break }
            count += 2
        }
        while count < limit, (here[count] ^ there[count]) & 0xFF_FFFF == 0 { count += 1 }
        return count
    }

    private static func slot(_ first: UInt32, _ second: UInt32) -> Int {
        let pair = UInt64(first & 0xFF_FFFF) << 24 | UInt64(second & 0xFF_FFFF)
        return Int((pair &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - hashBits))
    }
}
