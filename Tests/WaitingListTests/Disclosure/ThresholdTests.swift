// Publications under a threshold: refused, with the cell and never its count, when a hidden one follows from the others.
import Statistics
import Testing
import WaitingList

@Suite struct ThresholdTests {
    private typealias Scene = DisclosureScene

    /// So many people, over 52 weeks, at each provider and board: exactly one treatment function, nobody else.
    private func snapshot(_ sizes: [[Int]]) -> Snapshot {
        Scene.snapshot(
            sizes.enumerated().flatMap { provider, sizes in
                sizes.enumerated().flatMap { board, size in
                    [Scene.Person](
                        repeating: .init(provider: Scene.providers[provider], board: Scene.boards[board], days: 400),
                        count: size)
                }
            })
    }

    @Test func `where nothing is small everything is shown exactly`() throws {
        let census = try snapshot([[40, 31], [22, 57]]).disclosed(under: .threshold(10))
        #expect(census.measured(.listSize, of: Cohort(.board(code: "QBB")))?.value == 88)
        #expect(census.measured(.listSize, of: Cohort(.provider(code: "RAA"), treatmentFunction: "C_110"))?.value == 71)
    }

    @Test func `one small board follows from England, and the refusal names it without a count`() {
        let error = #expect(throws: DisclosureRefusal.self) {
            try snapshot([[40, 4], [22, 0]]).disclosed(under: .threshold(10))
        }
        #expect(error?.table == "measures.csv")
        #expect(error?.cell == "list_size of icb QBB, all treatment functions")
        #expect(
            error?.description
                == "list_size of icb QBB, all treatment functions, in measures.csv, has to be hidden under threshold(10) and "
                + "could be worked out from the figures around it")
    }

    @Test func `two small boards that could be others keep each other`() throws {
        // Both belong to one region, which has ten.
        let census = try snapshot([[2, 3, 30, 30], [2, 3, 30, 30]]).disclosed(under: .threshold(10))
        #expect(census.measured(.listSize, of: Cohort(.board(code: "QBB")))?.marker == .suppressed)
        #expect(census.measured(.listSize, of: Cohort(.region(code: "Y60")))?.value == 10)
        #expect(census.measured(.listSize, of: Cohort(.board(code: "QCC")))?.value == 60)
    }

    @Test func `a count of England's own cannot be hidden from its parts, so that nothing is published`() {
        let error = #expect(throws: DisclosureRefusal.self) {
            try Scene.snapshot(
                [Scene.Person](repeating: .init(days: 20), count: 50) + [.init(days: 400), .init(days: 401)]
            ).disclosed(under: .threshold(5))
        }
        #expect(error?.cell == "over_18_weeks of england E92000001, all treatment functions")
    }

    @Test func `a band of England's distribution is a cell like any other`() {
        let error = #expect(throws: DisclosureRefusal.self) {
            try Scene.snapshot([Scene.Person](repeating: .init(days: 20), count: 50) + [.init(days: 40)])
                .disclosed(under: .threshold(5))
        }
        #expect(error?.table == "figures.csv")
        #expect(error?.cell == "band 5 of England")
    }

    @Test func `a series is refused by the same rule`() throws {
        let snapshot = snapshot([[40, 4]])
        let counts = try #require(snapshot.tally.places()?[.provider("RAA")])
        let series = [CensusCounts(census: Scene.census, counts: counts)]
        #expect(throws: Never.self) { try DisclosedSeries(of: .provider(code: "RAA"), series, under: .threshold(10)) }
        let small = try #require(self.snapshot([[4]]).tally.places()?[.provider("RAA")])
        let hes = try DisclosedSeries(
            of: .provider(code: "RAA"), [CensusCounts(census: Scene.census, counts: small)], under: .hes)
        #expect(hes.censuses.first?.measured(.listSize, treatmentFunction: nil)?.marker == .suppressed)
        #expect(hes.censuses.first?.measured(.listSize, treatmentFunction: "C_110")?.value == nil)
        #expect(hes.censuses.first?.measured(.withinEighteenWeeks, treatmentFunction: nil)?.value == 0)
    }
}
