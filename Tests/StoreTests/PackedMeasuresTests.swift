// Packed extracts: every value comes back, and a changed byte is noticed.
import Statistics
import Testing
import WaitingList

@testable import Store

@Suite struct PackedMeasuresTests {
    private func measures(
        _ policy: DisclosurePolicy, kind: SnapshotListing.Kind = .pathway, pathways: Int = 300
    ) throws -> CensusMeasures {
        var snapshot = HistoryScene.snapshot(pathways: pathways)
        snapshot.listing.kind = kind
        return CensusMeasures(try snapshot.disclosed(under: policy))
    }

    private func head(_ measures: CensusMeasures) -> PackedMeasures.Head {
        PackedMeasures.Head(
            census: measures.census, kind: measures.kind, revision: measures.revision, policy: measures.policy)
    }

    @Test(arguments: [DisclosurePolicy.none, .hes], [0, 1, 300, 2000])
    func `every extract comes back`(policy: DisclosurePolicy, pathways: Int) throws {
        let measures = try measures(policy, pathways: pathways)
        #expect(pathways < 300 || measures.places.count > 8)
        #expect(measures.terms.count == 2)
        #expect(try PackedMeasures.unpack(PackedMeasures.pack(measures), as: head(measures)) == measures)
    }

    @Test func `waits of every part come back`() throws {
        let waits = [
            nil, ShownWaits(waiting: []), ShownWaits(waiting: [1, 0, 300], unknownClockStart: 2, joinedInLastWeek: 3),
            ShownWaits(waiting: [4], completed: [0, .max], newPeriods: 0), ShownWaits(waiting: [4], newPeriods: .max),
            ShownWaits(waiting: Array(repeating: 1, count: 105), completed: []),
        ]
        for waits in waits {
            var writer = VarintWriter()
            PackedWaits.write(waits, to: &writer)
            var reader = VarintReader(bytes: writer.bytes, offset: 0, end: writer.bytes.count)
            #expect(try PackedWaits.read(&reader) == waits && reader.isAtEnd)
        }
    }

    @Test(arguments: [
        (ShownValue.notReported, 1), (.suppressed, 1), (.notAvailable, 1), (.openBand, 1), (ShownValue(0), 1),
        (ShownValue(61), 1), (ShownValue(7_155_958), 4), (ShownValue(13.6), 2), (ShownValue(0.1), 1),
        (ShownValue(13.620_905_959_175_3), 9), (ShownValue(1e9), 5), (ShownValue(1e18), 9), (ShownValue(1e8 + 0.1), 5),
    ])
    func `a value takes few bytes and comes back`(value: ShownValue, length: Int) throws {
        var writer = VarintWriter()
        PackedValue.write(value, to: &writer)
        var reader = VarintReader(bytes: writer.bytes, offset: 0, end: writer.bytes.count)
        #expect(try PackedValue.read(&reader) == value && reader.isAtEnd)
        #expect(writer.bytes.count == length)
    }

    @Test func `no byte can be changed, cut off or added unnoticed`() throws {
        let measures = try measures(.hes, pathways: 30)
        let bytes = PackedMeasures.pack(measures)
        for index in bytes.indices {
            var changed = bytes
            changed[index] ^= 0x10
            #expect(throws: PackedCounts.Damage.self) { try PackedMeasures.unpack(changed, as: head(measures)) }
            guard index % 7 == 0 else { continue }
            #expect(throws: PackedCounts.Damage.self) {
                try PackedMeasures.unpack(Array(bytes.prefix(index)), as: head(measures))
            }
        }
        #expect(throws: PackedCounts.Damage.self) { try PackedMeasures.unpack(bytes + [0], as: head(measures)) }
    }

    /// With a check sum that is right, so that what stands before it is looked at.
    @Test(arguments: [
        ([1, 0, 1, 9, 1, 65, 0], "its kind of place 9 is unknown"), ([2, 0, 0], "its format 2 is unknown"),
        ([1, 0, 0, 0], "there are bytes behind its end"), ([1, 0, 1, 3, 2, 255, 255, 0], "a code is no text"),
        ([1, 0, 90], "it is cut short"), ([1, 0, 1, 3, 1, 65, 0, 1], "it is cut short"),
    ])
    func `what is no extract is told`(bytes: [UInt8], what: String) throws {
        var writer = VarintWriter(bytes: bytes)
        writer.writeSum()
        let head = head(try measures(.hes, pathways: 1))
        let damage = #expect(throws: PackedCounts.Damage.self) { try PackedMeasures.unpack(writer.bytes, as: head) }
        #expect(damage?.what == what)
    }
}
