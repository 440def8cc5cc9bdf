// Projections of a list in its own words: series by weeks waited, dates of milestones, clock stops needed.
import Statistics
import Testing
import WaitingList

@Suite struct ListProjectionTests {
    /// 300 wait in one compartment after 300, 290, …: 100 join, 90 are treated and 20 are removed each week.
    private var shrinking: ListHistory {
        let weeks = (0..<10).map { 390 - 10 * Double($0) }
        return ListHistory(
            basis: .totals, compartments: .single(.week), lastCensus: Day(daysSince2000: 9507),
            past: ListPast(
                referrals: weeks.map { _ in 100 }, treatments: weeks.map { _ in [90] }, incompletes: weeks.map { [$0] })
        )
    }

    /// Four compartments, steady: of 100 who join, 60, 20, and 20 leave in the first three.
    private var steady: ListHistory {
        ListHistory(
            basis: .listDifferences, compartments: .weekly, lastCensus: Day(daysSince2000: 9507),
            past: ListPast(
                referrals: [Double](repeating: 100, count: 12),
                treatments: [[Double]](repeating: padded([60, 20, 10]), count: 12),
                incompletes: [[Double]](
                    repeating: padded([40, 20, 10] + [Double](repeating: 10, count: 50)), count: 12)))
    }

    private func padded(_ values: [Double]) -> [Double] {
        values + [Double](repeating: 0, count: Compartments.weekly.count - values.count)
    }

    @Test func `each series has its record, and waits that cannot be told have none`() throws {
        let projection = try ListProjection(steady, periods: 6, overWeeks: [18, 52, 300], draws: Draws(paths: 50))
        #expect(projection.overWeeks == [18, 52])
        #expect(projection.over(weeks: 300) == nil)
        let over = try #require(projection.over(weeks: 52))
        #expect(over.beyondCompartments == 52 && over.values.count == 6)
        #expect(over.values.allSatisfy { abs($0.expected - 10) < 1e-9 })
        #expect(over.trackRecord.heldBackPeriods == 3)
        let within = try #require(projection.within(weeks: 52))
        #expect(
            within.values.allSatisfy { abs($0.expected - 100 * (1 - 10 / projection.list.values[0].expected)) < 1e-9 })
        #expect(projection.within(weeks: 300) == nil)
        #expect(projection.list.values.count == 6 && projection.censuses.count == 6)
        #expect(projection.censuses.last == Day(daysSince2000: 9507 + 42))
    }

    /// Of 100 who join in a month 60 are treated in it; of the 40 a month older 30 are treated and 10 are removed.
    @Test func `returns that never change go on as they are, month by month`() throws {
        let months = ["2025-08-31", "2025-09-30", "2025-10-31", "2025-11-30", "2025-12-31", "2026-01-31"]
        let returns = try months.map {
            try ListScene.month($0, list: [40], completed: [60, 0, 0, 0, 0, 30], started: 100)
        }
        let history = try #require(ListHistory(months: returns))
        let projection = try ListProjection(history, periods: 3, draws: Draws(paths: 20))
        #expect(projection.list.values.allSatisfy { abs($0.expected - 40) < 1e-9 })
        #expect(projection.clockStops.allSatisfy { abs($0 - 90) < 1e-9 })
        #expect(projection.otherRemovals.allSatisfy { abs($0 - 10) < 1e-9 })
        #expect(projection.censuses == ["2026-02-28", "2026-03-31", "2026-04-30"].compactMap { Day($0) })
        #expect(try projection.dateNobodyIs(over: 52) == .metAlready)
    }

    @Test func `clock stops and other removals are told apart`() throws {
        let projection = try ListProjection(shrinking, periods: 4, draws: Draws(paths: 50))
        #expect(projection.clockStops.allSatisfy { abs($0 - 90) < 1e-9 })
        #expect(projection.otherRemovals.allSatisfy { $0 > 10 && $0 < 20 })
        #expect(projection.overWeeks == [])
    }

    @Test func `a milestone has a date, or is not met within the projection`() throws {
        let scenario = Scenario(capacityAddedPerPeriod: 60)
        let projection = try ListProjection(shrinking, periods: 20, scenario: scenario, draws: Draws(paths: 50))
        guard case .met(let day)? = try projection.dateNobodyIs(over: 0) else {
            Issue.record("not met")
            return
        }
        let period = try #require(projection.censuses.firstIndex(of: day))
        #expect(projection.list.values[period].expected < 0.5)
        #expect(projection.list.values[period - 1].expected >= 0.5)
        let slow = try ListProjection(shrinking, periods: 3, draws: Draws(paths: 50))
        guard case .notWithin(let last, let level)? = try slow.dateNobodyIs(over: 0) else {
            Issue.record("met")
            return
        }
        #expect(last == slow.censuses.last && level > 200)
        #expect(try slow.dateNobodyIs(over: 52) == nil)
    }

    @Test func `a share within so many weeks can be met already`() throws {
        let projection = try ListProjection(steady, periods: 6, draws: Draws(paths: 50))
        #expect(try projection.date(ofShare: 0.3, within: 18) == .metAlready)
        #expect(try projection.date(ofShare: 0.92, within: 300) == nil)
    }

    @Test func `clock stops needed by an earlier day are more`() throws {
        let projection = try ListProjection(shrinking, periods: 8, draws: Draws(paths: 50))
        func needed(by day: Day?) throws -> Double? {
            let needed = try projection.clockStopsNeeded(soThatNobodyIsOver: 0, by: try #require(day))
            guard case .reached(let capacity, _)? = needed else { return nil }
            return capacity
        }
        let late = try #require(try needed(by: projection.censuses.last))
        let early = try #require(try needed(by: projection.censuses[3]))
        #expect(late > 100 && late < 150 && early > late)
        #expect(try needed(by: projection.history.lastCensus) == nil)
        #expect(try projection.clockStopsNeeded(forShare: 0.92, within: 18, by: projection.censuses[3]) == nil)
    }

    @Test func `a share takes the clock stops that bring it about`() throws {
        let projection = try ListProjection(steady, periods: 6, draws: Draws(paths: 50))
        let needed = try projection.clockStopsNeeded(forShare: 0.5, within: 18, by: projection.censuses[5])
        guard case .reached(_, let level)? = needed else {
            Issue.record("not reached")
            return
        }
        #expect(level >= 0.5)
        let refused = try projection.clockStopsNeeded(forShare: 1, within: 1, by: projection.censuses[5], atMost: 10)
        guard case .outOfReach(let most, _)? = refused else {
            Issue.record("reached")
            return
        }
        #expect(most == 10)
    }

    @Test func `a past that is too short is refused`() {
        var history = shrinking
        history.past = history.past.prefix(3)
        #expect(throws: ProjectionError.tooFewPeriods(needed: 4, found: 3)) { try ListProjection(history, periods: 4) }
    }
}
