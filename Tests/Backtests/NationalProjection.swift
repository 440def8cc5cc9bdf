// England's list as it was projected from past months, against the months that followed.
import Statistics
import Testing

@Suite(.needsPublishedData) struct NationalProjection {
    private static let series = "official-national-timeseries-2007-04_2026-05.csv"

    /// England as one open compartment: the published series has no bands.
    private struct Month {
        var name: String
        var list: Double
        var newPeriods: Double
        var completed: Double
    }

    /// Every month with a published list and flows.
    ///
    /// February 2024 is not in the file. Its list follows from March: list − new periods + removals. Its flows do not, and
    /// are only looked at by a calibration, so that no projection here may calibrate on it.
    private func months() throws -> [Month] {
        var months: [Month] = []
        for row in try PublishedData.rows(of: Self.series) {
            func number(_ column: String) -> Double? { row[column].flatMap(Double.init) }
            guard let name = row["month"], let list = number("total"), let new = number("new_periods"),
                let completed = number("completed_all"), let removals = number("removals")
            else { continue }
            if name == "2024-03", months.last?.name == "2024-01" {
                months.append(Month(name: "2024-02", list: list - new + removals, newPeriods: 0, completed: 0))
            }
            months.append(Month(name: name, list: list, newPeriods: new, completed: completed))
        }
        return months
    }

    /// Calibrated on 24 months up to and with `last`, after one that only supplies the opening list.
    private func trackRecord(lastKnown: String, through: String = "2026-05") throws -> TrackRecord {
        let months = try months()
        let known = try #require(months.firstIndex { $0.name == lastKnown })
        let end = try #require(months.firstIndex { $0.name == through })
        let window = months[(known - 24)...end]
        let past = ListPast(
            referrals: window.map(\.newPeriods), treatments: window.map { [$0.completed] },
            incompletes: window.map { [$0.list] })
        return try ForecastRequest(past: past, period: .month, horizon: end - known, heldBack: end - known)
            .trackRecord()
    }

    /// Recalculated with numpy from the file; how the coverage comes out was drawn 20,000 times there.
    ///
    /// The list was still growing in the two years before, and has shrunk since: the error grows with the horizon, and most
    /// months lie below their ranges.
    @Test func `from January 2024 over 28 months the list comes out 11 per cent too long on average`() throws {
        let record = try trackRecord(lastKnown: "2024-01")
        #expect(record.heldBackPeriods == 28)
        #expect(abs(try #require(record.meanAbsoluteErrorPerCent) - 10.639156) < 1e-6)
        #expect(abs(try #require(record.lastErrorPerCent) - 19.955661) < 1e-6)
        #expect(record.coverage50 == 0)
        #expect(abs(record.coverage80 - 0.25) < 0.08)
        #expect(abs(record.coverage95 - 0.357) < 0.08)
    }

    @Test func `from January 2023 over a year the list comes out 2 per cent off on average`() throws {
        let record = try trackRecord(lastKnown: "2023-01", through: "2024-01")
        #expect(record.heldBackPeriods == 12)
        #expect(abs(try #require(record.meanAbsoluteErrorPerCent) - 1.777270) < 1e-6)
        #expect(abs(try #require(record.lastErrorPerCent) - 6.249674) < 1e-6)
        #expect(abs(record.coverage50 - 0.583) < 0.17)
        #expect(record.coverage95 == 1)
    }

    @Test func `the list of February 2024 follows from March`() throws {
        let february = try #require(months().first { $0.name == "2024-02" })
        #expect(february.list == 7_536_907)
    }
}
