// The cohort of a milestone at one place as bytes.
import WaitingList

/// Cohorts packed and unpacked.
///
/// Format 1, numbers as varints as in `PackedCounts`:
///
///     0x01, number of lines,
///     for each line at which somebody is: line (1 byte, from 1 in published order), undated, date passed, dated by the
///         milestone, dated after it,
///     check sum (4 bytes, highest first): FNV-1a of every byte before it.
///
/// Lines ascend.
enum PackedCohort {
    static let version: UInt8 = 1
    private static let stride = PlaceCohort.stride

    /// Every value packs, and the same value always to the same bytes.
    static func pack(_ cohort: PlaceCohort) -> [UInt8] {
        let lines = (0..<TreatmentFunction.all.count).filter { line in flat(cohort, line).contains { $0 > 0 } }
        var writer = VarintWriter()
        writer.bytes.append(version)
        writer.write(UInt64(lines.count))
        for line in lines {
            writer.bytes.append(UInt8(line + 1))
            for count in flat(cohort, line) { writer.write(UInt64(count)) }
        }
        writer.writeSum()
        return writer.bytes
    }

    /// The cohort; throws when the bytes are anything else, down to a single changed byte.
    static func unpack(_ bytes: [UInt8]) throws(PackedCounts.Damage) -> PlaceCohort {
        var reader = try VarintReader(checked: bytes, version: version)
        let count = try reader.varint()
        var counts = [UInt32](repeating: 0, count: PlaceCohort.flatCount)
        var last = 0
        for _ in 0..<count {
            let line = Int(try reader.byte())
            guard line > last, line <= TreatmentFunction.all.count else {
                throw PackedCounts.Damage(what: "its lines do not ascend")
            }
            last = line
            for offset in 0..<stride { counts[(line - 1) * stride + offset] = try reader.count() }
        }
        guard reader.isAtEnd, let cohort = PlaceCohort(counts: counts) else {
            throw PackedCounts.Damage(what: "there are bytes behind its end")
        }
        return cohort
    }

    private static func flat(_ cohort: PlaceCohort, _ line: Int) -> ArraySlice<UInt32> {
        cohort.counts[line * stride..<(line + 1) * stride]
    }
}
