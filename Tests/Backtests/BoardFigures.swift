// January 2026, 42 integrated care boards × 23 treatment functions: every official figure comes out.
import Support
import Testing
import WaitingList

@Suite(.needsPublishedData, .needsPostgres) struct BoardFigures {
    /// From the published counts, and from one row a pathway that the same counts were expanded to, by either engine.
    @Test(arguments: January2026.Form.allCases)
    func `every official figure comes out, and nothing is calculated where the official table has a dash`(
        form: January2026.Form
    ) async throws {
        let snapshot = try await January2026.shared.snapshot(form)
        let table = CohortTable(snapshot.tally, directory: snapshot.directory)
        var checked = 0
        for row in try PublishedData.rows(of: PublishedData.boards) {
            guard let board = row["ICB_Code"], let line = row["TF_Code"], line != TreatmentFunction.totalCode else {
                continue
            }
            let counts = table[Cohort(.board(code: board), treatmentFunction: line)] ?? CohortCounts()
            let place = "\(board) \(line)"
            expect(row["Incomplete_Pathways"], Metric.listSize.formula(counts), exactly: true, place)
            expect(row["Within_18wks"], Metric.withinEighteenWeeks.formula(counts), exactly: true, place)
            expect(row["Waiters_52plus"], Metric.over(weeks: 52).formula(counts), exactly: true, place)
            expect(row["Waiters_65plus"], Metric.over(weeks: 65).formula(counts), exactly: true, place)
            expect(row["Waiters_78plus"], Metric.over(weeks: 78).formula(counts), exactly: true, place)
            expect(row["Median_Wait_Wks"], Metric.medianWait.formula(counts), exactly: false, place)
            expect(row["P92_Wait_Wks"], Metric.ninetySecondPercentileWait.formula(counts), exactly: false, place)
            checked += 1
        }
        #expect(checked == 42 * 23)
    }

    @Test func `both engines come to one tally, and leave out the same rows`() async throws {
        let streamed = try await January2026.shared.snapshot(.stream)
        #expect(streamed.tally == (try await January2026.shared.snapshot(.pushdown)).tally)
        #expect(streamed.tally.rows.read == 7_187_677)
        #expect(streamed.tally.rows.counted == 7_155_958)
    }

    private func expect(_ official: String?, _ ours: Measured?, exactly: Bool, _ place: String) {
        switch official.flatMap(Double.init) {
        case .some(let number):
            // A board without pathways there has no row in the extract: the official table says 0.
            let value = ours?.value ?? (ours == nil ? 0 : .nan)
            #expect(exactly ? value == number : abs(value - number) <= 1e-9, "\(place): \(value), official \(number)")
        case nil:
            #expect(official == "-" || official == "", "\(place): \(official ?? "no column")")
            #expect(ours?.value == nil, "\(place): \(String(describing: ours)), official \(official ?? "")")
        }
    }
}
