// The fold of patient-level rows: any order, any partition and rows counted beforehand give the same tally.
import Statistics
import Support
import Testing
import WaitingList

@Suite struct PathwayFoldTests {
    private static let census = Day(daysSince2000: 9527)

    private func fold(_ rows: some Sequence<PathwayRow>) -> Tally {
        var fold = PathwayFold(census: Self.census)
        for row in rows { fold.add(row) }
        return fold.tally()
    }

    private func waits(_ key: CellKey, _ rows: [PathwayRow]) -> WaitCounts? { fold(rows)[key] }

    @Test(arguments: 0..<20)
    func `any order and any partition give the same tally`(seed: UInt64) {
        let rows = PathwaySample.rows(400, seed: seed, census: Self.census)
        let whole = fold(rows)
        var numbers = SplitMix(state: seed)
        #expect(fold(rows.shuffled(using: &numbers)) == whole)
        let cut = Int(numbers.next() % 400)
        var merged = fold(rows[..<cut])
        merged.merge(fold(rows[cut...]))
        #expect(merged == whole)
        #expect(whole.rows.read == 400)
    }

    @Test func `another row gives another tally`() {
        var rows = PathwaySample.rows(400, seed: 1, census: Self.census)
        let whole = fold(rows)
        rows[17].sex = Code(rows[17].sex.description == "1" ? "2" : "1") ?? .absent
        #expect(fold(rows) != whole)
    }

    @Test func `rows that the server counted table by table come to the same tally`() {
        let rows = PathwaySample.rows(400, seed: 5, census: Self.census)
        var fold = PathwayFold(census: Self.census)
        for table: PathwayFold.Tables in [
            .ethnicGroup, .sites, .providerLists, .sex, .commissioners, .ageBand, .boardLists, .priority, .deprivation,
        ] {
            for row in rows {
                let wait = Wait(clockStart: row.clockStart.map { Day(daysSince2000: Int($0)) }, census: Self.census)
                let joined = wait.map { $0.days <= 6 } ?? false
                fold.add(row, PathwayFold.Waits(count: 3, band: wait?.band, joined: joined ? 3 : 0), to: table)
            }
        }
        #expect(fold.tally() == self.fold(rows + rows + rows))
    }

    @Test(arguments: [0, 1, 6, 7, 8, 14, 15, 125, 126, 127, 133, 364, 365, 455, 456, 728, 729, 5000])
    func `a wait lies in the published band`(days: Int) throws {
        var row = PathwaySample.plain
        row.clockStart = Int32(Self.census.daysSince2000 - days)
        let found = try #require(
            waits(CellKey(.provider("RAA"), treatmentFunction: "C_110", .nonAdmittedUndated), [row]))
        #expect(found.bands.counts[try #require(Wait(days: days)).band] == 1)
        #expect(found.total == 1)
        #expect(found.unknownClockStart == 0)
        #expect(found.joinedInLastWeek == (days <= 6 ? 1 : 0))
    }

    @Test(arguments: [nil, 9528, Int32.max, Int32.min])
    func `a clock start that is missing, after the census or infinite is unknown`(start: Int32?) {
        var row = PathwaySample.plain
        row.clockStart = start
        let found = waits(CellKey(.provider("RAA"), treatmentFunction: "C_110", .nonAdmittedUndated), [row])
        #expect(found == WaitCounts(unknownClockStart: 1, total: 1))
    }

    @Test func `a pathway is counted once for each place and for each dimension of people`() throws {
        var row = PathwaySample.plain
        row.site = try #require(Code("RAA01"))
        let tally = fold([row])
        for place in [Place.provider("RAA"), .board("QAA")] {
            #expect(tally[CellKey(place, treatmentFunction: "C_110", .nonAdmittedUndated)]?.total == 1)
            for category in [Category.priorityNotRecorded, .deprivation1, .age65To79, .female, .white] {
                #expect(tally[CellKey(place, treatmentFunction: nil, category)]?.total == 1)
            }
        }
        #expect(tally[CellKey(.site("RAA01", of: "RAA"), treatmentFunction: "C_110", .partIncomplete)]?.total == 1)
        #expect(tally[CellKey(.commissioner("01X"), treatmentFunction: "C_110", .partIncomplete)]?.total == 1)
        #expect(tally.cells.count == 14)
    }

    @Test func `non-English commissioners are left out and counted`() throws {
        var row = PathwaySample.plain
        row.commissioner = try #require(Code("NONC"))
        let tally = fold([row, PathwaySample.plain])
        #expect(tally.rows.ofNonEnglishCommissioners == 1)
        #expect(tally.rows.counted == 1)
        #expect(tally.cells == fold([PathwaySample.plain]).cells)
    }

    @Test func `without commissioner and board a pathway stands under no board, and without site at no site`() {
        var row = PathwaySample.plain
        (row.commissioner, row.board) = (.absent, .absent)
        let places = Set(fold([row]).cells.keys.map(\.place))
        #expect(places == [.provider("RAA"), .board(Tally.noBoard)])
    }

    @Test(arguments: ["RA", "raa01", "RAA-01", "RAA 01"])
    func `what is no code of a site is counted as no site`(code: String) throws {
        var row = PathwaySample.plain
        row.site = try #require(Code(code))
        var odd = PathwayFold(census: Self.census)
        odd.add(row)
        #expect(odd.oddCodes.isEmpty)
        row.site = .absent
        #expect(odd.tally() == fold([row]))
    }

    @Test func `an unknown specialty is counted under other services and noted`() throws {
        var row = PathwaySample.plain
        row.treatmentFunction = try #require(Code("812"))
        let tally = fold([row])
        #expect(tally.rows.ofUnknownTreatmentFunction == 1)
        #expect(tally[CellKey(.board("QAA"), treatmentFunction: "X06", .nonAdmittedUndated)]?.total == 1)
    }

    @Test(arguments: ["", "RA", "raa", "RAA-1", "RAA0001"])
    func `what is no code of an organisation is kept for complaint`(code: String) throws {
        var row = PathwaySample.plain
        row.provider = try #require(Code(code))
        var fold = PathwayFold(census: Self.census)
        fold.add(row)
        #expect(fold.oddCodes == [row.provider])
    }

    @Test func `ten odd codes are enough, and no more are kept`() throws {
        var fold = PathwayFold(census: Self.census)
        for number in 0..<20 {
            #expect(fold.isSpoilt == (number >= 10))
            var row = PathwaySample.plain
            row.provider = try #require(Code("odd\(number)"))
            fold.add(row)
        }
        #expect(fold.oddCodes.count == 10)
    }

    @Test(arguments: [Place.Kind.provider, .board, .commissioner, .site])
    func `more places of a kind than there can be are too many`(kind: Place.Kind) throws {
        var fold = PathwayFold(census: Self.census)
        var row = PathwaySample.plain
        for number in 0..<50_000 {
            Self.name(kind, try #require(Code("\(100_000 + number)")), in: &row)
            fold.add(row)
        }
        #expect(!fold.isSpoilt && fold.crowdedKind == nil)
        Self.name(kind, try #require(Code("ZZZ")), in: &row)
        fold.add(row)
        #expect(fold.isSpoilt && fold.crowdedKind == kind)
    }

    private static func name(_ kind: Place.Kind, _ code: Code, in row: inout PathwayRow) {
        switch kind {
        case .provider: row.provider = code
        case .board: row.board = code
        case .commissioner: row.commissioner = code
        case .site: row.site = code
        }
    }

    @Test func `categories are told apart however many codes come, and none is remembered for ever`() throws {
        var fold = PathwayFold(census: Self.census)
        for number in 0..<3000 {
            var row = PathwaySample.plain
            let odd = try #require(Code("x\(number)"))
            (row.treatmentFunction, row.priority, row.sex) = (odd, odd, number == 2999 ? try #require(Code("1")) : odd)
            fold.add(row)
        }
        let tally = fold.tally()
        #expect(tally.rows.ofUnknownTreatmentFunction == 3000)
        #expect(tally[CellKey(.provider("RAA"), treatmentFunction: nil, .male)]?.total == 1)
        #expect(tally[CellKey(.provider("RAA"), treatmentFunction: nil, .sexNotKnown)]?.total == 2999)
    }

    @Test func `a patient-level tally gives the list, and the part of it with a decision to admit`() throws {
        var admitted = PathwaySample.plain
        admitted.listType = try #require(Code("IRTT"))
        admitted.dateToComeIn = 9530
        let table = CohortTable(fold([admitted, PathwaySample.plain]), directory: OrganisationDirectory())
        let england = try #require(table[Cohort(.england)])
        #expect(england[.incomplete]?.total == 2)
        #expect(england[.incompleteWithDecisionToAdmit]?.total == 1)
        #expect(england[.completedAdmitted] == nil)
        #expect(table[Cohort(.board(code: "QAA"), treatmentFunction: "C_110")]?[.incomplete]?.total == 2)
    }
}
