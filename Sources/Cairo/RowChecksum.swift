// The checksum of a picture's bytes, from what is new in each row. Adler-32, RFC 1950, 9.

/// Sums over the bytes of a row, kept up to date pixel by pixel, and the checksum of all rows so far.
struct RowChecksum {
    private let rowSize: Int
    /// Of the row's bytes, and of each times its distance from the row's end.
    private var sum = 0
    private var weighted = 0
    private var low = 1
    private var high = 0

    /// Rows of black: filter byte and pixels are 0.
    init(rowSize: Int) {
        self.rowSize = rowSize
    }

    /// Puts a colour in the place of another; `column` counts from 0.
    mutating func replace(_ old: UInt32, by new: UInt32, at column: Int) {
        let weight = rowSize - 1 - 3 * column
        let red = Int(new >> 16 & 0xFF) - Int(old >> 16 & 0xFF)
        let green = Int(new >> 8 & 0xFF) - Int(old >> 8 & 0xFF)
        let blue = Int(new & 0xFF) - Int(old & 0xFF)
        sum += red + green + blue
        weighted += weight * red + (weight - 1) * green + (weight - 2) * blue
    }

    mutating func endRow() {
        high = (high + rowSize * low + weighted) % 65_521
        low = (low + sum) % 65_521
    }

    /// Of all rows that were ended.
    var value: UInt32 { UInt32(high << 16 | low) }
}
