// The waits of a place in an extract as bytes.
import WaitingList

/// Waits packed and unpacked.
///
/// What there is (1 byte: 1 waits, 2 completed pathways, 4 new periods), then the counts of each as varints: number of bands,
/// bands, unknown clock starts, joiners; number of bands, bands; new periods.
enum PackedWaits {
    private static let completed: UInt8 = 2
    private static let newPeriods: UInt8 = 4

    static func write(_ waits: ShownWaits?, to writer: inout VarintWriter) {
        guard let waits else { return writer.bytes.append(0) }
        writer.bytes.append(
            1 + (waits.completed == nil ? 0 : completed) + (waits.newPeriods == nil ? 0 : newPeriods))
        write(waits.waiting, to: &writer)
        writer.write(UInt64(waits.unknownClockStart))
        writer.write(UInt64(waits.joinedInLastWeek))
        if let completed = waits.completed { write(completed, to: &writer) }
        if let newPeriods = waits.newPeriods { writer.write(UInt64(newPeriods)) }
    }

    static func read(_ reader: inout VarintReader) throws(PackedCounts.Damage) -> ShownWaits? {
        let parts = try reader.byte()
        if parts == 0 { return nil }
        guard parts & 1 == 1, parts < 8 else { throw PackedCounts.Damage(what: "its waits \(parts) are unknown") }
        var waits = ShownWaits(
            waiting: try bands(&reader), unknownClockStart: try reader.count(), joinedInLastWeek: try reader.count())
        if parts & completed != 0 { waits.completed = try bands(&reader) }
        if parts & newPeriods != 0 { waits.newPeriods = try reader.count() }
        return waits
    }

    private static func write(_ bands: [UInt32], to writer: inout VarintWriter) {
        writer.write(UInt64(bands.count))
        for band in bands { writer.write(UInt64(band)) }
    }

    private static func bands(_ reader: inout VarintReader) throws(PackedCounts.Damage) -> [UInt32] {
        let count = try reader.varint()
        guard count <= UInt64(ShownWaits.mostBands) else { throw PackedCounts.Damage(what: "there are too many bands") }
        var bands: [UInt32] = []
        bands.reserveCapacity(Int(count))
        for _ in 0..<count { bands.append(try reader.count()) }
        return bands
    }
}
