// The fold: any order and any partition of the rows give the same tally; rules leave rows out and say so.
import Testing
import WaitingList

@Suite struct TallyTests {
    /// Rows over three providers, two boards and none, four parts, with counts that differ in every cell.
    private var rows: [BandRow] {
        var rows: [BandRow] = []
        for (index, provider) in ["RAA", "RBB", "AB12C"].enumerated() {
            for (place, board) in ["QAA", "QBB", nil].enumerated() {
                for part in RTTPart.allCases {
                    rows.append(row(provider, board, part, count: 1 + index + 3 * place))
                }
            }
        }
        return rows
    }

    private func row(
        _ provider: String, _ board: String?, _ part: RTTPart, count: Int, commissioner: String = "00A",
        treatmentFunction: String = "C_110"
    ) -> BandRow {
        var bands = [Int32](repeating: 0, count: part == .newPeriods ? 0 : 105)
        if part != .newPeriods {
            bands[count] = Int32(count)
            bands[104] = 1
        }
        let known = bands.reduce(0) { $0 + Int($1) }
        return BandRow(
            providerCode: provider, commissionerCode: commissioner, commissionerICBCode: board, part: part,
            treatmentFunctionCode: treatmentFunction, weekBands: bands, unknownClockStart: 2,
            totalAll: part == .newPeriods ? count : known + 2)
    }

    private func fold(_ rows: some Sequence<BandRow>) -> Tally {
        var tally = Tally()
        for row in rows { tally.add(row) }
        return tally
    }

    @Test(arguments: 0..<20)
    func `any order and any partition give the same tally`(seed: Int) {
        var shuffled = rows
        // A fixed rule of exchange for each seed, so that a failure can be repeated.
        for index in shuffled.indices { shuffled.swapAt(index, (index * 7 + seed * 13) % shuffled.count) }
        let whole = fold(rows)
        #expect(fold(shuffled) == whole)
        let cut = (seed * 5) % shuffled.count
        var merged = fold(shuffled[..<cut])
        merged.merge(fold(shuffled[cut...]))
        #expect(merged == whole)
    }

    @Test func `another count gives another tally`() {
        var changed = rows
        changed[4].totalAll += 1
        #expect(fold(changed) != fold(rows))
    }

    @Test func `non-English commissioners and ready-made totals are left out and counted`() {
        let tally = fold([
            row("RAA", "QAA", .incomplete, count: 3),
            row("RAA", nil, .incomplete, count: 5, commissioner: "NONC"),
            row("RAA", "QAA", .incomplete, count: 3, treatmentFunction: "C_999"),
        ])
        #expect(tally.rows.counted == 1)
        #expect(tally.rows.ofNonEnglishCommissioners == 1)
        #expect(tally.rows.ofTotals == 1)
        let england = CohortTable(tally, directory: OrganisationDirectory())[Cohort(.england)]
        #expect(england?[.incomplete]?.total == 6)
    }

    @Test func `an unknown treatment function is counted under other services and noted`() {
        let tally = fold([row("RAA", "QAA", .incomplete, count: 3, treatmentFunction: "C_777")])
        #expect(tally.rows.ofUnknownTreatmentFunction == 1)
        let table = CohortTable(tally, directory: OrganisationDirectory())
        #expect(table[Cohort(.england, treatmentFunction: "X06")]?[.incomplete]?.total == 6)
    }
}
