// The past of a list: from returns, from censuses and from flow views, up to the last gap.
import Statistics
import Testing
import WaitingList

@Suite struct ListHistoryTests {
    private func months(_ days: [String]) throws -> [CensusCounts] {
        try days.enumerated().map { index, day in
            try ListScene.month(
                day, list: [100 + index, 0, 0, 0, 0, 50], completed: [20, 0, 0, 0, 0, 11], started: 90 + index)
        }
    }

    @Test func `returns give treatments by compartment`() throws {
        let censuses = try months(["2025-11-30", "2025-12-31", "2026-01-31"])
        let two = try #require(Compartments(period: .month, count: 2))
        let history = try #require(ListHistory(months: censuses, treatmentFunction: "C_100", compartments: two))
        #expect(history.basis == .completedPathways)
        #expect(history.past.incompletes == [[100, 50], [101, 50], [102, 50]])
        #expect(history.past.treatments == [[20, 11], [20, 11], [20, 11]])
        #expect(history.past.referrals == [90, 91, 92])
        #expect(history.unknownClockStart == 3)
        #expect(history.census(ofPeriod: 0) == Day("2026-02-28"))
        #expect(history.census(ofPeriod: 2) == Day("2026-04-30"))
    }

    @Test func `a missing month ends the past`() throws {
        let censuses = try months(["2025-09-30", "2025-11-30", "2025-12-31"])
        let history = try #require(ListHistory(months: censuses))
        #expect(history.past.referrals == [91, 92])
        #expect(history.compartments == .monthly)
    }

    @Test func `a return without a part ends the past, and at the end there is none`() throws {
        var censuses = try months(["2025-11-30", "2025-12-31", "2026-01-31"])
        let bare = try ListScene.census("2025-12-31", [(.partIncomplete, try ListScene.waits([5]))])
        censuses[1] = bare
        #expect(ListHistory(months: censuses)?.past.periodCount == 1)
        #expect(ListHistory(months: Array(censuses.prefix(2))) == nil)
        #expect(ListHistory(months: []) == nil)
        #expect(ListHistory(months: try months(["2026-01-30"])) == nil)
    }

    @Test func `a line without a row in a part has nobody there`() throws {
        let censuses = try months(["2026-01-31"])
        let history = try #require(ListHistory(months: censuses, treatmentFunction: "C_110"))
        #expect(history.past.referrals == [0])
        #expect(history.past.incompletes[0].waiting == 0)
    }

    /// 20 join; of 10, 8 and 5 + 2 a week older, 9, 8 and 6 are left.
    @Test func `censuses a week apart tell who left, not how`() throws {
        let censuses = [
            try ListScene.week("2026-01-04", list: [10, 8, 5, 2], joined: 10),
            try ListScene.week("2026-01-11", list: [19, 9, 8, 6], joined: 20),
        ]
        let three = try #require(Compartments(period: .week, count: 3))
        let history = try #require(ListHistory(weeks: censuses, compartments: three))
        #expect(history.basis == .listDifferences)
        #expect(history.past.incompletes == [[10, 8, 7], [19, 9, 14]])
        #expect(history.past.treatments == [[0, 0, 0], [1, 1, 1]])
        #expect(try history.past.calibrated().renege == [0, 0, 0])
        #expect(history.census(ofPeriod: 1) == Day("2026-01-25"))
        #expect(history.unknownClockStart == 1)
    }

    @Test func `who appears late is a removal below nobody`() throws {
        let censuses = [
            try ListScene.week("2026-01-04", list: [10, 8], joined: 10),
            try ListScene.week("2026-01-11", list: [20, 15], joined: 20),
        ]
        let three = try #require(Compartments(period: .week, count: 3))
        let history = try #require(ListHistory(weeks: censuses, compartments: three))
        #expect(history.past.treatments[1] == [0, 0, 8])
        #expect(try history.past.calibrated().renege == [0, -0.5, 0])
    }

    @Test func `a missing census ends the past`() throws {
        let weeks = try ["2026-01-04", "2026-01-18", "2026-01-25"].map { try ListScene.week($0, list: [5], joined: 5) }
        #expect(ListHistory(weeks: weeks)?.past.periodCount == 2)
        #expect(ListHistory(weeks: []) == nil)
        #expect(ListHistory(weeks: weeks, compartments: .monthly) == nil)
    }

    private func flow(_ week: Int, _ before: Int, _ now: Int, starts: Int?, _ stops: (Int, Int, Int)?) -> WeeklyFlow {
        let stops = stops.map { PlaceEvents.Stops(admitted: $0.0, nonAdmitted: $0.1, otherRemovals: $0.2) }
        return WeeklyFlow(
            census: Day(daysSince2000: 9507 + 7 * week), listBefore: before, listNow: now, joined: 0,
            events: .init(starts: starts, stops: stops))
    }

    @Test func `flow views tell clock stops from other removals, in one compartment`() throws {
        let history = try #require(
            ListHistory(flows: [
                flow(0, 500, 400, starts: nil, nil), flow(1, 400, 410, starts: 100, (20, 50, 20)),
                flow(2, 410, 405, starts: 90, (30, 45, 20)),
            ]))
        #expect(history.basis == .totals && history.compartments == .single(.week))
        #expect(history.past.incompletes == [[400], [410], [405]])
        #expect(history.past.treatments == [[0], [70], [75]])
        let parameters = try history.past.calibrated()
        #expect(abs(parameters.renege[0] - (20.0 / 500 + 20.0 / 500) / 2) < 1e-12)
        #expect(ListHistory(flows: [flow(0, 1, 1, starts: 1, nil)]) == nil)
    }
}
