// Packed cohorts: every value comes back, and a changed byte is noticed.
import Testing
import WaitingList

@testable import Store

@Suite struct PackedCohortTests {
    private func cohort(seed: UInt64) throws -> PlaceCohort {
        var numbers = SeededNumbers(seed)
        let counts = (0..<PlaceCohort.flatCount).map { _ -> UInt32 in
            numbers.next() % 3 == 0 ? UInt32(truncatingIfNeeded: numbers.next() >> (numbers.next() % 40)) : 0
        }
        return try #require(PlaceCohort(counts: counts))
    }

    @Test(arguments: 0..<50)
    func `every cohort comes back`(seed: UInt64) throws {
        let cohort = try cohort(seed: seed)
        #expect(try PackedCohort.unpack(PackedCohort.pack(cohort)) == cohort)
    }

    @Test func `nobody takes six bytes`() throws {
        #expect(PackedCohort.pack(PlaceCohort()).count == 6)
        #expect(try PackedCohort.unpack(PackedCohort.pack(PlaceCohort())) == PlaceCohort())
    }

    @Test func `no byte can be changed, cut off or added unnoticed`() throws {
        let bytes = PackedCohort.pack(try cohort(seed: 7))
        for index in bytes.indices {
            var changed = bytes
            changed[index] ^= 0x10
            #expect(throws: PackedCounts.Damage.self) { try PackedCohort.unpack(changed) }
            #expect(throws: PackedCounts.Damage.self) { try PackedCohort.unpack(Array(bytes.prefix(index))) }
        }
        #expect(throws: PackedCounts.Damage.self) { try PackedCohort.unpack(bytes + [0]) }
    }

    /// With a check sum that is right, so that what stands before it is looked at.
    @Test(arguments: [
        ([1, 1, 0, 1, 1, 1, 1], "its lines do not ascend"), ([1, 1, 24, 1, 1, 1, 1], "its lines do not ascend"),
        ([1, 2, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1], "its lines do not ascend"), ([1, 1, 1, 1, 1, 1], "it is cut short"),
        ([1, 0, 0], "there are bytes behind its end"), ([2, 0], "its format 2 is unknown"),
        ([1, 1, 1, 255, 255, 255, 255, 127, 1, 1, 1], "a count is out of range"),
    ])
    func `what is no cohort is told`(bytes: [UInt8], what: String) {
        var writer = VarintWriter(bytes: bytes)
        writer.writeSum()
        let damage = #expect(throws: PackedCounts.Damage.self) { try PackedCohort.unpack(writer.bytes) }
        #expect(damage?.what == what)
    }
}
