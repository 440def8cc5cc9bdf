// Cohorts of milestones: every edge by a day, and the laws of the fold.
import Support
import Testing
import WaitingList

@Suite struct MilestoneCohortTests {
    private static let census = Day(daysSince2000: 9527)
    /// The date of every milestone here: 100 days after the census.
    private static let date = Day(daysSince2000: 9627)
    private static let year = MilestoneTerms(weeks: 52, date: date)
    private static let several = [
        MilestoneTerms(weeks: 52, date: date), MilestoneTerms(weeks: 65, date: Day(daysSince2000: 9530)),
        MilestoneTerms(weeks: 104, date: date), MilestoneTerms(weeks: 18, date: Day(daysSince2000: 9400)),
        MilestoneTerms(weeks: 1, date: Day(daysSince2000: 9700)),
    ]

    private func tally(
        _ rows: some Sequence<PathwayRow>, census: Day = census, _ milestones: [MilestoneTerms] = several
    ) -> Tally {
        var fold = PathwayFold(census: census, milestones: milestones)
        for row in rows { fold.add(row) }
        return fold.tally()
    }

    private func cohort(
        clockStart: Int32?, dateToComeIn: Int32? = nil, census: Day = census, _ terms: MilestoneTerms = year
    ) -> MilestoneCohort? {
        var row = PathwaySample.plain
        (row.clockStart, row.dateToComeIn) = (clockStart, dateToComeIn)
        return tally([row], census: census, [terms]).milestones.cohort(of: terms, at: .provider("RAA"))?.cohort()
    }

    @Test(arguments: [18, 52, 65, 78, 104])
    func `the last clock start is the last whose wait is over the threshold on the date`(weeks: Int) throws {
        let terms = MilestoneTerms(weeks: weeks, date: Self.date)
        for offset in -2...2 {
            let start = Day(daysSince2000: terms.lastClockStart.daysSince2000 + offset)
            let wait = try #require(Wait(clockStart: start, census: terms.date))
            #expect(wait.isOver(weeks: weeks) == (start <= terms.lastClockStart), "\(offset)")
        }
    }

    /// Clock starts and censuses; over 52 weeks on day 9627 is a clock start up to 9627 − 365 = 9262.
    private static let edges: [(Int32, Int, Int)] = [
        (9261, 9527, 1), (9262, 9527, 1), (9263, 9527, 0), (9262, 9262, 1), (9263, 9262, 0), (9262, 9261, 0),
        (9261, 9261, 1), (9262, 9626, 1), (9262, 9627, 1), (9263, 9627, 0), (9262, 9628, 1), (9263, 9628, 0),
        (9262, 20_000, 1), (9263, 20_000, 0), (.min, 9527, 0), (.max, 9527, 0),
    ]

    @Test(arguments: edges)
    func `a pathway is in the cohort from its clock start on, whatever the census`(start: Int32, census: Int, size: Int)
    {
        #expect(cohort(clockStart: start, census: Day(daysSince2000: census))?.size == size)
    }

    @Test func `an unknown clock start is in no cohort, even of a date so far away that all others are`() {
        let far = MilestoneTerms(weeks: 52, date: Day(daysSince2000: 20_000))
        #expect(cohort(clockStart: nil, far)?.size == 0)
        #expect(cohort(clockStart: 9528, far)?.size == 0)
        #expect(cohort(clockStart: 9527, far)?.size == 1)
    }

    private static let plans: [(Int32?, MilestoneCohort)] = [
        (nil, MilestoneCohort(undated: 1)), (.min, MilestoneCohort(datePassed: 1)),
        (9526, MilestoneCohort(datePassed: 1)), (9527, MilestoneCohort(datedBy: 1)),
        (9626, MilestoneCohort(datedBy: 1)), (9627, MilestoneCohort(datedBy: 1)),
        (9628, MilestoneCohort(datedAfter: 1)), (.max, MilestoneCohort(datedAfter: 1)),
    ]

    @Test(arguments: plans)
    func `a date to come in has passed before the census, and is by the milestone up to its date`(
        date: Int32?, expected: MilestoneCohort
    ) {
        #expect(cohort(clockStart: 9000, dateToComeIn: date) == expected)
    }

    @Test func `once the milestone is past, a date that is still to come is after it`() {
        let past = MilestoneTerms(weeks: 52, date: Day(daysSince2000: 9500))
        #expect(cohort(clockStart: 9000, dateToComeIn: 9510, past) == MilestoneCohort(datePassed: 1))
        #expect(cohort(clockStart: 9000, dateToComeIn: 9527, past) == MilestoneCohort(datedAfter: 1))
    }

    /// Each milestone by itself, as its definition reads.
    private func expected(_ rows: [PathwayRow], _ terms: MilestoneTerms, _ isThere: (PathwayRow) -> Bool)
        -> MilestoneCohort
    {
        var cohort = MilestoneCohort()
        for row in rows where row.commissioner != PathwayFold.nonEnglish && isThere(row) {
            guard let start = row.clockStart.map({ Day(daysSince2000: Int($0)) }),
                Wait(clockStart: start, census: Self.census) != nil, (terms.date - start) > 7 * terms.weeks
            else { continue }
            switch row.dateToComeIn.map({ Day(daysSince2000: Int($0)) }) {
            case nil: cohort.undated += 1
            case let day? where day < Self.census: cohort.datePassed += 1
            case let day? where day <= terms.date: cohort.datedBy += 1
            default: cohort.datedAfter += 1
            }
        }
        return cohort
    }

    @Test(arguments: 0..<10)
    func `of several milestones each has the cohort that it has alone`(seed: UInt64) {
        let rows = PathwaySample.rows(1500, seed: seed, census: Self.census)
        let tally = tally(rows).milestones
        #expect(tally.terms == Self.several.sorted())
        for terms in Self.several {
            for code in ["RAA", "RBB", "AB12C"] {
                let cohort = tally.cohort(of: terms, at: .provider(code))
                #expect(cohort?.cohort() == expected(rows, terms) { "\($0.provider)" == code })
                #expect(
                    cohort?.cohort(treatmentFunction: "C_110")
                        == expected(rows, terms) {
                            "\($0.provider)" == code && ["C_110", "111"].contains("\($0.treatmentFunction)")
                        })
            }
            for code in ["QAA", "QBB", ""] {
                let board = Place.board(code.isEmpty ? Tally.noBoard : code)
                #expect(
                    tally.cohort(of: terms, at: board)?.cohort() == expected(rows, terms) { "\($0.board)" == code })
            }
        }
    }

    @Test(arguments: 0..<10)
    func `any order and any partition give the same cohorts`(seed: UInt64) {
        let rows = PathwaySample.rows(400, seed: seed, census: Self.census)
        let whole = tally(rows)
        var numbers = SplitMix(state: seed)
        #expect(tally(rows.shuffled(using: &numbers)).milestones == whole.milestones)
        let cut = Int(numbers.next() % 400)
        var merged = Tally()
        merged.merge(tally(rows[..<cut]))
        merged.merge(tally(rows[cut...]))
        #expect(merged.milestones == whole.milestones)
        #expect(merged == whole && whole.milestones != tally(rows.dropFirst(200)).milestones)
    }

    @Test func `the tally without the cohorts is the tally of a fold that counts none`() {
        let rows = PathwaySample.rows(400, seed: 3, census: Self.census)
        #expect(tally(rows).cells == tally(rows, []).cells && tally(rows).rows == tally(rows, []).rows)
    }

    @Test func `a milestone that was not counted has no cohort, and one that nobody is in has one of nobody`() {
        let tally = tally([PathwaySample.plain], [Self.year]).milestones
        let other = MilestoneTerms(weeks: 53, date: Self.date)
        #expect(tally.cohort(of: other, at: .provider("RAA")) == nil)
        #expect(tally.cohort(of: Self.year, at: .provider("RAA")) == PlaceCohort())
    }

    @Test func `England is the sum of its regions, of its boards and of its providers`() throws {
        let rows = PathwaySample.rows(900, seed: 4, census: Self.census)
        let directory = OrganisationDirectory(boards: [Board(code: "QAA", name: "A", regionCode: "Y56")])
        for terms in Self.several {
            let table = try #require(MilestoneTable(terms, tally(rows), directory: directory))
            func sum(_ places: [Geography]) -> PlaceCohort? {
                places.reduce(PlaceCohort()) { sum, place in table[place].flatMap { sum?.adding($0) } }
            }
            let england = table[.england]
            #expect(england?.cohort().size ?? 0 > 0)
            #expect(england == sum(["RAA", "RBB", "AB12C"].map { .provider(code: $0) }))
            #expect(england == sum(["QAA", "QBB", Tally.noBoard].map { .board(code: $0) }))
            #expect(england == sum(["Y56", Geography.unknownRegion, Tally.noBoard].map { .region(code: $0) }))
            #expect(table[.provider(code: "RZZ")] == nil)
        }
        #expect(MilestoneTable(MilestoneTerms(weeks: 3, date: Self.date), tally(rows), directory: directory) == nil)
    }
}
