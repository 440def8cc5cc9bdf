// The extract of a census as bytes.
import Statistics
import WaitingList

/// Extracts packed and unpacked.
///
/// Format 1, numbers as varints as in `PackedCounts`:
///
///     0x01, number of milestones, for each: weeks, date in days since 2000;
///     number of places, for each: kind (1 byte), length of its code, code in UTF-8, its treatment functions as bits, their
///         values and those of its cohorts as `PackedValue`, then its waits as `PackedWaits`,
///     check sum (4 bytes, highest first): FNV-1a of every byte before it.
///
/// Places ascend by kind and code. Census, kind, revision and policy stand beside it.
enum PackedMeasures {
    static let version: UInt8 = 1

    /// The same extract always to the same bytes.
    static func pack(_ measures: CensusMeasures) -> [UInt8] {
        var writer = VarintWriter()
        writer.bytes.reserveCapacity(measures.places.count * 400)
        writer.bytes.append(version)
        writer.write(UInt64(measures.terms.count))
        for terms in measures.terms {
            writer.write(UInt64(UInt32(clamping: terms.weeks)))
            writer.write(UInt64(UInt32(bitPattern: Int32(clamping: terms.date.daysSince2000))))
        }
        writer.write(UInt64(measures.places.count))
        for place in measures.places { write(place, to: &writer) }
        writer.writeSum()
        return writer.bytes
    }

    /// The extract; throws when the bytes are anything else, down to a single changed byte.
    static func unpack(_ bytes: [UInt8], as head: Head) throws(PackedCounts.Damage) -> CensusMeasures {
        var reader = try VarintReader(checked: bytes, version: version)
        var terms: [MilestoneTerms] = []
        for _ in 0..<(try number(&reader)) {
            let weeks = Int(try reader.count())
            let date = Day(daysSince2000: Int(Int32(bitPattern: try reader.count())))
            terms.append(MilestoneTerms(weeks: weeks, date: date))
        }
        var places: [PlaceMeasures] = []
        let count = try number(&reader)
        places.reserveCapacity(count)
        for _ in 0..<count { places.append(try place(&reader, cohorts: terms.count)) }
        guard reader.isAtEnd else { throw PackedCounts.Damage(what: "there are bytes behind its end") }
        return CensusMeasures(
            census: head.census, kind: head.kind, revision: head.revision, policy: head.policy, terms: terms,
            places: places)
    }

    private static func write(_ place: PlaceMeasures, to writer: inout VarintWriter) {
        writer.bytes.append(place.place.packedKind)
        let code = place.place.code.utf8
        writer.write(UInt64(code.count))
        writer.bytes += code
        writer.write(UInt64(place.lines))
        for value in place.values { PackedValue.write(value, to: &writer) }
        for value in place.cohorts { PackedValue.write(value, to: &writer) }
        PackedWaits.write(place.waits, to: &writer)
    }

    private static func place(
        _ reader: inout VarintReader, cohorts milestones: Int
    ) throws(PackedCounts.Damage) -> PlaceMeasures {
        let kind = try reader.byte()
        let code = try text(&reader)
        guard let place = Geography(packedKind: kind, code) else {
            throw PackedCounts.Damage(what: "its kind of place \(kind) is unknown")
        }
        let lines = try reader.count()
        let values = try values(&reader, PlaceMeasures.valueCount(lines: lines))
        let cohorts = try self.values(&reader, milestones * PlaceMeasures.cohortParts)
        let waits = try PackedWaits.read(&reader)
        guard let measures = PlaceMeasures(place, lines: lines, values: values, cohorts: cohorts, waits: waits) else {
            throw PackedCounts.Damage(what: "it names treatment functions that do not exist")
        }
        return measures
    }

    private static func values(
        _ reader: inout VarintReader, _ count: Int
    ) throws(PackedCounts.Damage) -> [ShownValue] {
        guard count <= reader.left else { throw PackedCounts.Damage(what: "it is cut short") }
        var values: [ShownValue] = []
        values.reserveCapacity(count)
        for _ in 0..<count { values.append(try PackedValue.read(&reader)) }
        return values
    }

    private static func text(_ reader: inout VarintReader) throws(PackedCounts.Damage) -> String {
        var bytes: [UInt8] = []
        for _ in 0..<(try number(&reader)) { bytes.append(try reader.byte()) }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw PackedCounts.Damage(what: "a code is no text")
        }
        return text
    }

    /// How many things follow, each of at least one byte: a number that the bytes cannot hold is not believed.
    private static func number(_ reader: inout VarintReader) throws(PackedCounts.Damage) -> Int {
        let number = try reader.varint()
        guard number <= UInt64(reader.left) else { throw PackedCounts.Damage(what: "it is cut short") }
        return Int(number)
    }

    /// What stands beside the bytes.
    struct Head: Sendable {
        var census: Day
        var kind: SnapshotListing.Kind
        var revision: Int
        var policy: DisclosurePolicy
    }
}

extension Geography {
    fileprivate var packedKind: UInt8 {
        switch self {
        case .england: 0
        case .region: 1
        case .board: 2
        case .provider: 3
        }
    }

    fileprivate init?(packedKind: UInt8, _ code: String) {
        switch packedKind {
        case 0: self = .england
        case 1: self = .region(code: code)
        case 2: self = .board(code: code)
        case 3: self = .provider(code: code)
        default: return nil
        }
    }
}
