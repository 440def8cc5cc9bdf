// The counts of one place: sums over treatment functions, sums of places, and what nobody reported.
import Statistics
import Testing
import WaitingList

@Suite struct PlaceCountsTests {
    /// Cells by line and category, each of so many pathways in band 2, and as many unknown clock starts.
    private static func place(_ cells: KeyValuePairs<String, UInt32>, _ categories: [Category]) throws -> PlaceCounts {
        var numbers: [CellNumber] = []
        var counts: [UInt32] = []
        for ((line, count), category) in zip(cells, categories) {
            let code = line == "all" ? nil : line
            numbers.append(try #require(CellNumber(treatmentFunction: code, category)))
            var flat = [UInt32](repeating: 0, count: WaitCounts.flatCount)
            (flat[2], flat[105], flat[106], flat[107]) = (count, count, 2 * count, 1)
            counts += flat
        }
        return try #require(PlaceCounts(cells: numbers, counts: counts))
    }

    private static func sample() throws -> PlaceCounts {
        try place(
            ["all": 30, "C_100": 10, "C_100": 4, "C_110": 16],
            [.male, .admittedDated, .nonAdmittedUndated, .admittedDated])
    }

    @Test func `a category is summed over treatment functions`() throws {
        let place = try Self.sample()
        let admitted = try #require(place.waits(.admittedDated))
        #expect(admitted.total == 52 && admitted.bands.counts[2] == 26 && admitted.unknownClockStart == 26)
        #expect(admitted.joinedInLastWeek == 2)
        #expect(place.waits(.admittedDated, treatmentFunction: "C_110")?.total == 32)
        #expect(place.waits(.male)?.total == 60)
        #expect(place.waits(.male, treatmentFunction: "C_110") == nil)
        #expect(place.waits(.female) == nil)
        #expect(place.waits(.admittedDated, treatmentFunction: "C_999") == nil)
    }

    @Test func `a cohort has the parts of its lists`() throws {
        let place = try Self.sample()
        #expect(place.cohort()[.incomplete]?.total == 60)
        #expect(place.cohort()[.incompleteWithDecisionToAdmit]?.total == 52)
        #expect(place.cohort()[.newPeriods] == nil)
        #expect(place.cohort(treatmentFunction: "C_100")[.incomplete]?.total == 28)
        #expect(place.cohort(treatmentFunction: "C_120")[.incomplete] == nil)
    }

    @Test func `two places add up cell by cell`() throws {
        let one = try Self.sample()
        let other = try Self.place(["all": 1, "C_100": 2, "X06": 3], [.male, .nonAdmittedUndated, .admittedDated])
        let sum = try #require(one.adding(other))
        #expect(sum == other.adding(one))
        #expect(sum.cells.count == 5)
        #expect(sum.waits(.male)?.total == 62)
        #expect(sum.waits(.nonAdmittedUndated)?.total == 12)
        #expect(sum.waits(.admittedDated, treatmentFunction: "X06")?.total == 6)
        #expect(sum.waits(.admittedDated, treatmentFunction: "C_110")?.total == 32)
        #expect(one.adding(PlaceCounts()) == one)
        #expect(PlaceCounts().adding(one) == one)
    }

    @Test func `a sum of more than 32 bits is none`() throws {
        let one = try Self.place(["all": 1], [.male])
        let many = try #require(
            PlaceCounts(cells: one.cells, counts: Array(repeating: UInt32.max - 1, count: WaitCounts.flatCount)))
        #expect(one.adding(many) == nil)
        #expect(many.adding(PlaceCounts()) == many)
    }

    @Test func `cells that do not ascend, or have other counts, are no place`() throws {
        let cells = try [(1, 10), (1, 3)].map { try #require(CellNumber(line: $0, category: $1)) }
        let counts = [UInt32](repeating: 0, count: 2 * WaitCounts.flatCount)
        #expect(PlaceCounts(cells: cells, counts: counts) == nil)
        #expect(PlaceCounts(cells: [cells[0], cells[0]], counts: counts) == nil)
        #expect(PlaceCounts(cells: cells.reversed(), counts: counts) != nil)
        #expect(PlaceCounts(cells: cells.reversed(), counts: counts.dropLast()) == nil)
    }

    @Test func `a tally and its places are the same`() throws {
        var tally = Tally()
        for (provider, line, part) in [
            ("RAA", "C_100", RTTPart.incomplete), ("RAA", "X02", .newPeriods), ("RBB", "X02", .incomplete),
        ] {
            tally.add(
                BandRow(
                    providerCode: provider, commissionerCode: "00A", part: part, treatmentFunctionCode: line,
                    weekBands: part == .newPeriods ? [] : [4] + Array(repeating: 1, count: 104), totalAll: 108))
        }
        let places = try #require(tally.places())
        #expect(places.keys.count == 3)
        #expect(Tally(places: places, rows: tally.rows) == tally)
    }

    @Test func `a tally of an unknown treatment function has no places`() {
        var cells = CellTable()
        cells.add(WaitCounts(total: 1), to: CellKey(.provider("RAA"), treatmentFunction: "C_999", .partIncomplete))
        #expect(Tally(cells: cells, rows: RowCounts()).places() == nil)
    }
}
