// One shown value as bytes: counts and tenths in few, anything else in nine.
import WaitingList

/// A value as one varint, which for the rarest is followed by the eight bytes of a double, highest first.
///
/// 0 not reported, 1 hidden, 2 not available, 3 in the open band, 4 a double follows; then 5 + 2n for the whole number n and
/// 6 + 2n for n tenths.
enum PackedValue {
    private static let markers: [ShownValue] = [.notReported, .suppressed, .notAvailable, .openBand]
    private static let double: UInt64 = 4
    private static let first: UInt64 = 5
    /// So that a token stays within what `VarintReader` takes.
    private static let largest = 1e9

    static func write(_ value: ShownValue, to writer: inout VarintWriter) {
        guard let number = value.value else {
            return writer.write(UInt64(markers.firstIndex(of: value) ?? 2))
        }
        let tenths = (number * 10).rounded()
        if number <= largest, number == number.rounded() {
            writer.write(first + 2 * UInt64(number))
        } else if number <= largest, tenths / 10 == number {
            writer.write(first + 1 + 2 * UInt64(tenths))
        } else {
            writer.write(double)
            for shift in stride(from: 56, through: 0, by: -8) {
                writer.bytes.append(UInt8(truncatingIfNeeded: number.bitPattern >> UInt64(shift)))
            }
        }
    }

    static func read(_ reader: inout VarintReader) throws(PackedCounts.Damage) -> ShownValue {
        let token = try reader.varint()
        if token < double { return markers[Int(token)] }
        if token == double {
            var bits: UInt64 = 0
            for _ in 0..<8 { bits = bits << 8 | UInt64(try reader.byte()) }
            return ShownValue(Double(bitPattern: bits))
        }
        let number = Double((token - first) / 2)
        return ShownValue((token - first) % 2 == 0 ? number : number / 10)
    }
}
