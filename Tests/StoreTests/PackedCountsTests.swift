// Packed counts: every value comes back, the bytes never change, and damage is told and never trusted.
import Testing
import WaitingList

@testable import Store

@Suite struct PackedCountsTests {
    /// Two cells: empty bands at the start, in the middle and at the end; the smallest and the largest counts.
    private static func sample() throws -> PlaceCounts {
        var first = [UInt32](repeating: 0, count: 108)
        (first[2], first[3], first[5], first[104]) = (1, 64, 8192, UInt32.max)
        (first[105], first[106], first[107]) = (7, 300, 0)
        var second = [UInt32](repeating: 0, count: 108)
        (second[0], second[106], second[107]) = (63, 63, 5)
        let cells = [CellNumber(line: 0, category: 20), CellNumber(line: 23, category: 15)].compactMap { $0 }
        return try #require(PlaceCounts(cells: cells, counts: first + second))
    }

    private static let golden: [UInt8] = [
        1, 2,  // format, cells
        0, 20, 7, 172, 2, 0,  // all treatment functions, P1a: 7 unknown, 300 in all, no joiner
        3, 2, 128, 1, 1, 128, 128, 1,  // two empty bands, 1, 64, one empty band, 8192
        195, 1, 254, 255, 255, 255, 31,  // 98 empty bands, 4294967295
        23, 15, 0, 63, 5, 126, 207, 1,  // X06, an unstated list without a date: 63 in the first band, 104 empty bands
        140, 55, 97, 247,  // check sum
    ]

    @Test func `the bytes of format 1 never change`() throws {
        #expect(try PackedCounts.pack(Self.sample()) == Self.golden)
        #expect(try PackedCounts.unpack(Self.golden) == Self.sample())
    }

    @Test func `no cell at all is packed, too`() throws {
        let bytes = PackedCounts.pack(PlaceCounts())
        #expect(bytes.count == 6)
        #expect(try PackedCounts.unpack(bytes) == PlaceCounts())
    }

    /// Cells by chance, with counts of every size.
    private static func random(_ seed: UInt64) throws -> PlaceCounts {
        var numbers = SeededNumbers(seed)
        let all = (UInt8(0)...23).flatMap { line in
            Category.allCases.compactMap { CellNumber(line: line, category: $0.rawValue) }
        }
        let cells = all.filter { _ in numbers.next() % 7 == 0 }
        let counts = (0..<108 * cells.count).map { _ in
            numbers.next() % 3 == 0 ? UInt32(truncatingIfNeeded: numbers.next() >> (32 + numbers.next() % 32)) : 0
        }
        return try #require(PlaceCounts(cells: cells, counts: counts))
    }

    @Test(arguments: UInt64(0)..<40)
    func `counts of every size come back`(seed: UInt64) throws {
        let counts = try Self.random(seed)
        #expect(counts.cells.count > 20)
        #expect(try PackedCounts.unpack(PackedCounts.pack(counts)) == counts)
    }

    @Test(arguments: UInt64(0)..<10)
    func `a tally comes back from its places`(seed: UInt64) throws {
        let tally = HistoryScene.tally(HistoryScene.census, seed: seed, pathways: 200)
        var places: [Place: PlaceCounts] = [:]
        for row in try PackedTally(tally).rows {
            if let place = row.place.place { places[place] = try PackedCounts.unpack(row.counts) }
        }
        let back = Tally(places: places, rows: tally.rows, milestones: tally.milestones)
        #expect(back == tally)
    }

    @Test func `England is the sum of every board`() throws {
        let tally = HistoryScene.tally(HistoryScene.census, seed: 3, pathways: 500)
        let rows = try PackedTally(tally).rows
        let england = try #require(rows.first { $0.place == .england })
        let table = CohortTable(tally, directory: HistoryScene.directory)
        let kept = try PackedCounts.unpack(england.counts)
        #expect(kept.cohort() == table[Cohort(.england)])
        #expect(kept.cohort(treatmentFunction: "X05") == table[Cohort(.england, treatmentFunction: "X05")])
        #expect(rows.map(\.place) == rows.map(\.place).sorted())
    }

    @Test func `every single changed byte is noticed`() throws {
        for index in Self.golden.indices {
            for bit in 0..<8 {
                var bytes = Self.golden
                bytes[index] ^= 1 << UInt8(bit)
                #expect(throws: PackedCounts.Damage.self) { try PackedCounts.unpack(bytes) }
            }
        }
    }

    @Test func `bytes that are cut short are noticed wherever they end`() throws {
        for length in Self.golden.indices {
            #expect(throws: PackedCounts.Damage.self) { try PackedCounts.unpack(Array(Self.golden.prefix(length))) }
        }
    }

    /// With a check sum that is right, so that the decoder itself must notice.
    private func unpacking(_ body: [UInt8]) -> String? {
        let sum = FNV1a.sum32(body[...])
        let bytes = body + [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: sum >> UInt32($0)) }
        do throws(PackedCounts.Damage) {
            _ = try PackedCounts.unpack(bytes)
            return nil
        } catch {
            return error.what
        }
    }

    @Test func `bytes that were written wrong are told by what is wrong`() {
        let empty: [UInt8] = [0, 0, 0, 209, 1]
        let cell: [UInt8] = [3, 10] + empty
        #expect(unpacking([1, 1] + cell) == nil)
        #expect(unpacking([1, 2] + cell + cell) == "its cells do not ascend")
        #expect(unpacking([1, 2] + cell + [3, 9] + empty) == "line 3, category 9 is unknown")
        #expect(unpacking([1, 1, 24, 10] + empty) == "line 24, category 10 is unknown")
        #expect(unpacking([1, 9] + cell) == "it names 9 cells")
        #expect(unpacking([1, 255, 255, 255, 255, 127] + cell) == "it names 34359738367 cells")
        #expect(unpacking([1, 1] + cell + [0]) == "there are bytes behind its end")
        #expect(unpacking([1, 1, 3, 10, 0, 0, 0, 211, 1]) == "there are too many bands")
        #expect(unpacking([1, 1, 3, 10, 0, 0, 0, 2, 209, 1]) == "there are too many bands")
        #expect(unpacking([1, 1, 3, 10, 0, 0, 0, 0, 207, 1]) == "a count is out of range")
        #expect(unpacking([1, 1, 3, 10, 128, 128, 128, 128, 16, 0, 0, 209, 1]) == "a count is out of range")
        #expect(unpacking([1, 1, 3, 10, 0, 0, 0, 128, 128, 128, 128, 32, 207, 1]) == "a count is out of range")
        #expect(unpacking([1, 1, 3, 10, 128, 128, 128, 128, 128, 0, 0, 0, 209, 1]) == "a number is too long")
        #expect(unpacking([1, 1, 3, 10, 0, 0, 0, 209]) == "it is cut short")
        #expect(unpacking([1, 1, 3, 10, 0, 0, 0, 2, 2]) == "it is cut short")
    }
}
