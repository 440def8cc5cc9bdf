// Cohorts: boards add up to regions, regions and providers to England; what nobody reported is absent.
import Testing
import WaitingList

@Suite struct CohortTableTests {
    private let directory = OrganisationDirectory(
        boards: [
            Board(code: "QAA", name: "Board A", regionCode: "Y60"),
            Board(code: "QBB", name: "Board B", regionCode: "Y60"),
        ],
        regions: [Region(code: "Y60", name: "Midlands")])

    private func table() -> CohortTable { CohortTable(tally(), directory: directory) }

    private func tally() -> Tally {
        var tally = Tally()
        for (provider, board, treatmentFunction, count) in [
            ("RAA", "QAA", "C_100", 10), ("RAA", "QBB", "C_110", 20), ("RBB", nil, "C_100", 40),
        ] as [(String, String?, String, Int)] {
            var bands = [Int32](repeating: 0, count: 105)
            bands[20] = Int32(count)
            tally.add(
                BandRow(
                    providerCode: provider, commissionerCode: "00A", commissionerICBCode: board,
                    treatmentFunctionCode: treatmentFunction, weekBands: bands, totalAll: count))
        }
        return tally
    }

    private func size(_ geography: Geography, _ treatmentFunction: String? = nil) -> Int? {
        table()[Cohort(geography, treatmentFunction: treatmentFunction)]?[.incomplete]?.total
    }

    @Test func `every level adds up to England`() {
        #expect(size(.england) == 70)
        #expect(size(.provider(code: "RAA")) == 30)
        #expect(size(.provider(code: "RBB")) == 40)
        #expect(size(.region(code: "Y60")) == 30)
        #expect(size(.region(code: Tally.noBoard)) == 40)
        #expect(size(.board(code: "QAA"), "C_100") == 10)
        #expect(size(.england, "C_100") == 50)
    }

    @Test func `what nobody reported is absent, not zero`() {
        #expect(size(.board(code: "QAA"), "C_110") == nil)
        #expect(table()[Cohort(.england)]?[.completedAdmitted] == nil)
    }

    @Test func `a board that nobody places stands under a region not known, not under no board`() {
        let unplaced = CohortTable(tally(), directory: OrganisationDirectory())
        #expect(unplaced[Cohort(.region(code: Geography.unknownRegion))]?[.incomplete]?.total == 30)
        #expect(unplaced[Cohort(.region(code: Tally.noBoard))]?[.incomplete]?.total == 40)
        #expect(directory.name(of: .region(code: Geography.unknownRegion)) == "Region not known")
    }

    @Test func `an empty board code is no board`() {
        var tally = Tally()
        tally.add(
            BandRow(
                providerCode: "RAA", commissionerCode: "00A", commissionerICBCode: "",
                treatmentFunctionCode: "C_100", weekBands: [Int32](repeating: 1, count: 105), totalAll: 105))
        #expect(
            CohortTable(tally, directory: directory)[Cohort(.board(code: Tally.noBoard))]?[.incomplete]?.total == 105)
    }

    @Test func `cohorts come in the order of the files`() {
        let cohorts = table().cohorts
        #expect(cohorts.first == Cohort(.england))
        #expect(cohorts[1] == Cohort(.england, treatmentFunction: "C_100"))
        #expect(cohorts.map(\.geography.typeName) == cohorts.map(\.geography.typeName).sorted())
    }

    @Test func `places are named, and a pathway without a board says so`() {
        #expect(directory.name(of: .board(code: "QAA")) == "Board A")
        #expect(directory.name(of: .board(code: Tally.noBoard)) == "No integrated care board")
        #expect(directory.name(of: .provider(code: "RZZ")) == "RZZ")
    }
}
