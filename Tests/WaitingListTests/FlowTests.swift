// Flows: by difference and as reported, reconciled; what is not known stays unknown.
import Testing
import WaitingList

@Suite struct FlowTests {
    /// A flow by its numbers; joiners are of no matter where none are named.
    private func flow(
        _ before: Int, _ now: Int, joined: Int = 0, starts: Int? = nil, _ stops: (Int, Int, Int)? = nil
    ) -> WeeklyFlow {
        let stops = stops.map { PlaceEvents.Stops(admitted: $0.0, nonAdmitted: $0.1, otherRemovals: $0.2) }
        return WeeklyFlow(
            census: Day(daysSince2000: 9507), listBefore: before, listNow: now, joined: joined,
            events: .init(starts: starts, stops: stops))
    }

    @Test func `departures are what the list and the starts do not explain`() {
        #expect(flow(1000, 1020, starts: 100).departures == 80)
        #expect(flow(1000, 900, starts: 0).departures == 100)
        #expect(flow(1000, 1200, starts: 100).departures == -100)
        #expect(flow(1000, 1020).departures == nil)
        #expect(flow(1000, 1020, (1, 2, 3)).departures == nil)
    }

    @Test func `departures of those listed need no flow views`() {
        #expect(flow(1000, 1020, joined: 95).departuresOfListed == 75)
        #expect(flow(1000, 1100, joined: 95).departuresOfListed == -5)
        #expect(flow(0, 0).departuresOfListed == 0)
    }

    @Test func `the discrepancy is what the flows do not explain`() {
        #expect(flow(1000, 1020, starts: 100, (50, 20, 10)).discrepancy == 0)
        #expect(flow(1000, 1030, starts: 100, (50, 20, 10)).discrepancy == 10)
        #expect(flow(1000, 1000, starts: 100, (50, 20, 10)).discrepancy == -20)
        #expect(flow(1000, 1020, starts: 100).discrepancy == nil)
        #expect(flow(1000, 1020, (50, 20, 10)).discrepancy == nil)
    }

    @Test func `removals that no part of the return reports`() {
        let month = MonthlyFlow(
            census: Day(daysSince2000: 9527), listBefore: 7_000, listNow: 7_100, newPeriods: 1_700,
            completedAdmitted: 300, completedNonAdmitted: 1_200)
        #expect(month.unreportedRemovals == 100)
    }

    /// So many pathways in each category of a line, one of them a joiner.
    private func census(_ day: String, _ cells: [(String, Category, Int)]) throws -> CensusCounts {
        var table = CellTable()
        for (line, category, total) in cells {
            table.add(
                WaitCounts(total: total, joinedInLastWeek: 1),
                to: CellKey(.board("QAA"), treatmentFunction: line, category))
        }
        let counts = Tally(cells: table, rows: RowCounts()).places()?[.board("QAA")] ?? PlaceCounts()
        return CensusCounts(census: try #require(Day(day)), counts: counts)
    }

    private func week(_ day: String, _ first: Int, _ second: Int) throws -> CensusCounts {
        try census(day, [("C_100", .admittedDated, first), ("C_110", .nonAdmittedUndated, second)])
    }

    @Test func `a week lies between two censuses exactly seven days apart`() throws {
        let before = try week("2026-01-04", 10, 20)
        let flow = try #require(WeeklyFlow(before: before, now: try week("2026-01-11", 14, 19)))
        #expect(flow == WeeklyFlow(census: try #require(Day("2026-01-11")), listBefore: 30, listNow: 33, joined: 2))
        for day in ["2026-01-04", "2026-01-10", "2026-01-12", "2026-01-18", "2025-12-28"] {
            #expect(WeeklyFlow(before: before, now: try week(day, 1, 1)) == nil)
        }
    }

    @Test func `a treatment function that nobody waits for has a list of nobody`() throws {
        let (before, now) = (try census("2026-01-04", []), try week("2026-01-11", 14, 19))
        let flow = try #require(WeeklyFlow(before: before, now: now, treatmentFunction: "C_100"))
        #expect(flow.listBefore == 0 && flow.listNow == 14 && flow.joined == 1)
    }

    @Test func `a series has the weeks whose two censuses are there, with their events`() throws {
        let series = try [
            week("2026-01-04", 10, 20), week("2026-01-11", 14, 19), week("2026-01-25", 1, 1), week("2026-02-01", 5, 2),
        ]
        var events = PlaceEvents()
        events.add(.init(starts: 9), to: "C_110")
        let flows = series.weeklyFlows(events: [CensusEvents(census: series[3].census, events: events)])
        #expect(flows.map(\.census) == [series[1].census, series[3].census])
        #expect(flows.map(\.events.starts) == [nil, 9])
        #expect(flows.map(\.departures) == [nil, 4])
    }

    private func month(_ day: String, _ list: Int, admitted: Int? = 30) throws -> CensusCounts {
        let cells: [(String, Category, Int?)] = [
            ("C_100", .partIncomplete, list), ("C_100", .partNewPeriods, 200),
            ("C_100", .partCompletedNonAdmitted, 100),
            ("C_100", .partCompletedAdmitted, admitted), ("X02", .partIncomplete, 7),
        ]
        return try census(day, cells.compactMap { line, category, total in total.map { (line, category, $0) } })
    }

    @Test func `a month lies between the ends of two months, one after the other`() throws {
        let before = try month("2025-12-31", 1000)
        let flow = try #require(MonthlyFlow(before: before, now: try month("2026-01-31", 1050)))
        #expect(flow.unreportedRemovals == 1007 + 200 - 130 - 1057)
        for day in ["2026-01-30", "2026-02-28", "2025-12-31", "2025-11-30"] {
            #expect(MonthlyFlow(before: before, now: try month(day, 1)) == nil)
        }
        let series = try [before, month("2026-01-31", 1050), month("2026-03-31", 1), month("2026-04-30", 2)]
        #expect(series.monthlyFlows().map(\.census) == [series[1].census, series[3].census])
    }

    @Test func `a part that the place did not report leaves the month unknown`() throws {
        let before = try month("2025-12-31", 1000)
        #expect(MonthlyFlow(before: before, now: try month("2026-01-31", 1050, admitted: nil)) == nil)
        let medical = MonthlyFlow(
            before: before, now: try month("2026-01-31", 1050), treatmentFunction: "X02")
        #expect(medical?.listNow == 7 && medical?.newPeriods == 0 && medical?.unreportedRemovals == 0)
    }
}

@Suite struct PlaceEventsTests {
    @Test func `what a place that reports leaves out is zero, what nobody reports is unknown`() {
        var events = PlaceEvents()
        #expect(events.counts() == .init())
        events.add(.init(starts: 4), to: "C_100")
        #expect(events.counts(treatmentFunction: "C_100") == .init(starts: 4))
        #expect(events.counts(treatmentFunction: "C_110") == .init(starts: 0))
        events.add(.init(stops: .init(admitted: 1)), to: "C_110")
        events.add(.init(stops: .init(otherRemovals: 2)), to: "C_110")
        #expect(events.counts(treatmentFunction: "C_100") == .init(starts: 4, stops: .init()))
        #expect(events.counts() == .init(starts: 4, stops: .init(admitted: 1, otherRemovals: 2)))
    }

    @Test func `England is the sum of the providers that reported`() {
        var (one, other) = (PlaceEvents(), PlaceEvents())
        one.add(.init(starts: 4), to: "C_100")
        other.add(.init(starts: 5, stops: .init(nonAdmitted: 6)), to: "C_100")
        let week = WeekEvents(providers: ["RAA": one, "RBB": other])
        #expect(week.england.counts() == .init(starts: 9, stops: .init(nonAdmitted: 6)))
        #expect(WeekEvents().england.counts() == .init())
    }
}
