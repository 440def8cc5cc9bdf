// The order of the values in an extract, which the history keeps as bytes.
import Testing

@testable import WaitingList

@Suite struct MeasureLayoutTests {
    /// Other values, or another order, are another format: then `PackedMeasures.version` goes up, or old bytes are misread.
    @Test func `the values of format 1 keep their places`() {
        #expect(
            MeasureLayout.ofAll.map(\.id) == [
                "list_size", "unknown_clock_start", "within_18_weeks", "over_18_weeks", "over_52_weeks",
                "over_65_weeks",
                "over_78_weeks", "over_104_weeks", "longest_band_weeks", "median_wait_weeks", "p92_wait_weeks",
                "completed_admitted", "completed_non_admitted", "median_admitted_weeks", "p95_admitted_weeks",
                "median_non_admitted_weeks", "p95_non_admitted_weeks", "new_periods",
            ])
        #expect(
            MeasureLayout.ofLine.map(\.id) == ["list_size", "within_18_weeks", "over_52_weeks", "median_wait_weeks"])
        let cohort = MilestoneCohort(undated: 4, datePassed: 3, datedBy: 1, datedAfter: 2)
        #expect(MilestoneCohort.columns.map { $0(cohort) } == [10, 1, 2, 3, 4])
    }
}
