// England since 2007: control charts of the published series, against limits worked out apart from this program.
import Statistics
import Testing
import WaitingList

@Suite(.needsPublishedData) struct NationalTrends {
    private static let series = "official-national-timeseries-2007-04_2026-05.csv"

    /// A column by month's end; what is no number was not published.
    private func trend(_ column: String, times factor: Double = 1) throws -> Trend {
        try Trend(
            try PublishedData.rows(of: Self.series).map { row in
                let month = try #require(row["month"])
                return Trend.Point(
                    day: try monthEnd(month), value: row[column].flatMap(Double.init).map { $0 * factor })
            })
    }

    private func monthEnd(_ month: String) throws -> Day { try #require(Day(month + "-01")).lastOfMonth }

    private func rebases(_ months: [String]) throws -> [Rebase] {
        try months.map { Rebase(try monthEnd($0), reason: "pandemic") }
    }

    @Test func `within 18 weeks rebased at March 2020 improves since March 2026 and fails its standard`() throws {
        let trend = try trend("pct18", times: 100)
        #expect(trend.cadence == .monthly)
        #expect(trend.points.count == 229)
        // The file has no row for February 2024, which ends runs; its neighbours' difference is a moving range.
        #expect(trend.missingPeriods == [try monthEnd("2024-02")])
        let chart = try TrendChart(
            trend,
            TrendSettings(improvement: .increase, targets: [DatedTarget(92)], rebases: try rebases(["2020-03"])))
        let verdict = chart.verdict
        let limits = try #require(verdict.limits)
        #expect(abs(limits.mean - 61.43022458080594) < 1e-9)
        #expect(abs(limits.lower - 59.544615976376) < 1e-9)
        #expect(abs(limits.upper - 63.315833185236) < 1e-9)
        #expect(verdict.kind == .improvement)
        #expect(verdict.run?.rule == .outside)
        #expect(verdict.run?.since == (try monthEnd("2026-03")))
        #expect(verdict.run?.pointCount == 3)
        #expect(verdict.assurance == .fail)
        #expect(abs(try #require(verdict.autocorrelation) - 0.726068124946002) < 1e-9)
        #expect(verdict.warnsOfAutocorrelation)
        #expect(chart.proposedRebases == [Rebase(try monthEnd("2025-09"), reason: "shift since 30 September 2025")])
    }

    @Test func `over 52 weeks as one process is common cause, with a caution`() throws {
        let verdict = try TrendChart(try trend("gt52"), TrendSettings(improvement: .decrease)).verdict
        #expect(verdict.kind == .commonCause)
        #expect(abs(try #require(verdict.limits).mean - 109_619.04) < 1e-6)
        #expect(abs(try #require(verdict.limits).upper - 121935.354010) < 1e-6)
        #expect(verdict.warnsOfAutocorrelation)
        #expect(verdict.assurance == nil)
    }

    @Test func `over 52 weeks rebased in the pandemic improves since September 2024`() throws {
        let chart = try TrendChart(
            try trend("gt52"),
            TrendSettings(improvement: .decrease, rebases: try rebases(["2020-03", "2021-04"])))
        let verdict = chart.verdict
        #expect(chart.chart.segments.count == 3)
        #expect(verdict.kind == .improvement)
        #expect(verdict.run?.rule == .outside)
        #expect(verdict.run?.since == (try monthEnd("2024-09")))
        #expect(abs(try #require(verdict.limits).lower - 255683.591842) < 1e-6)
        #expect(chart.proposedRebases.map(\.day) == [try monthEnd("2024-08")])
    }
}
