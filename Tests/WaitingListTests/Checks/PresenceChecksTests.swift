// The rules about what is missing, unknown or disagrees.
import Testing

@testable import WaitingList

@Suite struct PresenceChecksTests {
    private let scene = CheckScene.self

    @Test func `a part that is missing or fallen to zero is found`() {
        let old = scene.monthly(
            [
                "RAA": [
                    .incomplete: scene.waits(500), .completedAdmitted: scene.waits(40),
                    .newPeriods: scene.waits([:], total: 7),
                ]
            ],
            on: scene.before)
        let new = scene.monthly(["RAA": [.incomplete: scene.waits(500), .completedAdmitted: scene.waits(0)]])
        #expect(
            scene.ask(.partsPresent, new, before: old).finding
                == "part 1A: none, 40 on 18 January 2026; part 3: none, 7 on 18 January 2026")
        #expect(!scene.ask(.partsPresent, new, before: old, threshold: 41).found)
        #expect(!scene.ask(.partsPresent, old, before: old).found)
    }

    @Test func `of a patient-level snapshot the admitted and the non-admitted list must stay`() {
        let old = scene.weekly(
            ["RAA": [.admittedDated: scene.waits(10), .nonAdmittedUndated: scene.waits(20)]], on: scene.before)
        let new = scene.weekly(["RAA": [.admittedUndated: scene.waits(10), .unstatedListUndated: scene.waits(20)]])
        #expect(
            scene.ask(.partsPresent, new, before: old).finding == "non-admitted list: none, 20 on 18 January 2026")
    }

    @Test func `a provider's part that is missing is named, unless the provider is gone`() {
        let whole: [RTTPart: WaitCounts] = [.incomplete: scene.waits(500), .completedAdmitted: scene.waits(100)]
        let small: [RTTPart: WaitCounts] = [.incomplete: scene.waits(500), .completedAdmitted: scene.waits(99)]
        let old = scene.monthly(["RAA": whole, "RBB": whole, "RCC": small], on: scene.before)
        let new = scene.lists(["RAA": 400, "RCC": 500])
        #expect(
            scene.ask(.providerPartsPresent, new, before: old).finding
                == "1 part is missing: Alder NHS Foundation Trust (RAA) part 1A, 100 before")
    }

    @Test func `providers that did not submit are named with their lists, the largest first`() {
        let old = scene.lists(["RAA": 1000, "RBB": 2000, "RCC": 50, "RDD": 49, "REE": 300], on: scene.before)
        let new = scene.lists(["REE": 300, "RBB": 0])
        let result = scene.ask(.providersPresent, new, before: old)
        #expect(
            result.finding
                == "3 providers did not submit, with lists on 18 January 2026 of: Birch NHS Trust (RBB) 2,000; Alder NHS "
                + "Foundation Trust (RAA) 1,000; RCC 50")
        #expect(result.outcome == .warned)
        #expect(!scene.ask(.providersPresent, old, before: old).found)
    }

    @Test func `who is known to the census before alone has a name still`() {
        var new = scene.lists(["RBB": 10])
        new.directory.providers["RAA"] = nil
        let result = scene.ask(.providersPresent, new, before: scene.lists(["RAA": 60, "RBB": 10], on: scene.before))
        #expect(result.finding?.contains("Alder NHS Foundation Trust (RAA)") == true)
    }

    @Test(arguments: [(20, false), (21, true)])
    func `missing providers hold the edition when they made up much of the list`(missing: Int, found: Bool) {
        let old = scene.lists(["RAA": 1000 - missing, "RBB": missing], on: scene.before)
        let result = scene.ask(.missingShare, scene.lists(["RAA": 1000]), before: old)
        #expect(result.found == found)
        if found {
            #expect(result.finding == "1 missing provider had 21 pathways, 2.1% of the list of 18 January 2026")
            #expect(result.outcome == .held)
        }
    }

    @Test func `codes without a name are listed with their share`() {
        let result = scene.ask(.organisationsKnown, scene.lists(["RAA": 900, "RXX": 70, "RYY": 30]))
        #expect(result.finding == "10.0% of the list at 2 provider codes: RXX 70; RYY 30")
        #expect(!scene.ask(.organisationsKnown, scene.lists(["RAA": 900, "RXX": 100]), threshold: 10).found)
        var nameless = scene.lists(["RAA": 100])
        nameless.directory = OrganisationDirectory()
        #expect(
            scene.ask(.organisationsKnown, nameless).finding
                == "100.0% of the list at 1 provider code: RAA 100. 100.0% of the list at 1 board code: QAA 100")
    }

    @Test func `a code that stands for its own name has none`() {
        var lists = scene.lists(["RAA": 60, "RXX": 40])
        lists.directory.providers["RXX"] = Provider(
            code: "RXX", name: "RXX", boardCode: nil, regionCode: nil, isNHSTrust: true)
        lists.directory.boards["QAA"]?.name = "QAA"
        #expect(
            scene.ask(.organisationsKnown, lists).finding
                == "40.0% of the list at 1 provider code: RXX 40. 100.0% of the list at 1 board code: QAA 100")
    }

    @Test func `pathways that belong to no board are not of an unknown one`() {
        var tally = Tally()
        tally.add(
            BandRow(
                providerCode: "RAA", commissionerCode: "13Q", treatmentFunctionCode: "C_100",
                weekBands: [Int32](repeating: 1, count: 105), totalAll: 105))
        #expect(!scene.ask(.organisationsKnown, scene.snapshot(.band, scene.now, tally)).found)
    }

    @Test(arguments: [(1, false), (2, true)])
    func `unknown treatment functions are counted in rows`(unknown: Int, found: Bool) {
        var rows = RowCounts()
        rows.counted = 100
        rows.ofUnknownTreatmentFunction = unknown
        let tally = Tally(cells: scene.lists(["RAA": 9]).tally.cells, rows: rows)
        let result = scene.ask(.treatmentFunctionsKnown, scene.snapshot(.band, scene.now, tally))
        #expect(result.found == found)
        if found {
            #expect(result.finding == "2 of 100 rows (2.0%), counted under other services")
            #expect(result.outcome == .warned)
        }
    }

    @Test func `part 2A larger than part 2 is found at its provider, though not for all`() {
        let parts: ([Int]) -> [RTTPart: WaitCounts] = {
            [.incomplete: scene.waits($0[0]), .incompleteWithDecisionToAdmit: scene.waits($0[1])]
        }
        let list = scene.monthly(["RAA": parts([10, 11]), "RBB": parts([50, 50]), "RCC": parts([0, 5])])
        #expect(
            scene.ask(.decidedWithinList, list).finding
                == "2 providers: RCC 5 in part 2A, 0 in part 2; Alder NHS Foundation Trust (RAA) 11 in part 2A, 10 in part 2"
        )
        #expect(!scene.ask(.decidedWithinList, list, threshold: 5).found)
    }

    @Test(arguments: [(200, false), (199, true)])
    func `new periods cover those who wait in the first four bands`(started: Int, found: Bool) {
        let list = scene.monthly([
            "RAA": [
                .incomplete: scene.waits([0: 100, 3: 200, 4: 5000]), .newPeriods: scene.waits([:], total: started),
            ]
        ])
        let result = scene.ask(.newPeriodsCover, list)
        #expect(result.found == found)
        if found {
            #expect(
                result.finding
                    == "1 provider: Alder NHS Foundation Trust (RAA) 199 new periods, 300 in the first four bands")
        }
    }

    @Test func `sums that agree pass, and new periods need no bands`() {
        let list = scene.monthly([
            "RAA": [.incomplete: scene.waits([3: 5], unknown: 2), .newPeriods: scene.waits([:], total: 9)]
        ])
        #expect(scene.ask(.totalsAgree, list).outcome == .passed)
    }

    @Test func `bands that do not add up to their total are found`() {
        let list = scene.monthly(["RAA": [.incomplete: scene.waits([3: 5], unknown: 2, total: 8)]])
        #expect(
            scene.ask(.totalsAgree, list).finding == """
                part 2 at Alder NHS Foundation Trust (RAA): 7 in the bands or with an unknown clock start, 8 in total
                """)
        #expect(!scene.ask(.totalsAgree, list, threshold: 1).found)
    }

    @Test func `providers that do not add up to boards are found`() {
        var cells = scene.lists(["RAA": 10]).tally.cells
        cells.add(scene.waits(3), to: CellKey(.board("QAA"), treatmentFunction: "C_100", .partIncomplete))
        let list = scene.snapshot(.band, scene.now, Tally(cells: cells, rows: RowCounts()))
        #expect(scene.ask(.totalsAgree, list).finding == "part 2: 10 by provider and 13 by board")
    }

    @Test func `groups of patients that do not hold everybody are found`() {
        let list = scene.weekly(["RAA": people(priority: [.priority2: 60, .priorityNotRecorded: 39])])
        #expect(scene.ask(.totalsAgree, list).finding == "by priority: 99 of 100 pathways")
    }

    /// 100 pathways, everything known but what a test changes.
    private func people(
        priority: [WaitingList.Category: Int]? = nil, ethnicNotKnown: Int = 0, deprivationNotKnown: Int = 0
    ) -> [WaitingList.Category: WaitCounts] {
        var counts: [WaitingList.Category: Int] = [
            .admittedDated: 40, .nonAdmittedDated: 60, .deprivation1: 100 - deprivationNotKnown,
            .deprivationNotKnown: deprivationNotKnown, .age18To34: 100, .male: 100, .white: 100 - ethnicNotKnown,
            .ethnicGroupNotKnown: ethnicNotKnown,
        ]
        counts.merge(priority ?? [.priority2: 40, .priorityNotRecorded: 60]) { $1 }
        return counts.filter { $0.value > 0 }.mapValues { CheckScene.waits($0) }
    }

    @Test(arguments: [(36, false), (35, true), (90, false)])
    func `priorities are compared with the admitted list`(recorded: Int, found: Bool) {
        let list = scene.weekly(["RAA": people(priority: [.priority3: recorded, .priorityNotRecorded: 100 - recorded])])
        let result = scene.ask(.priorityKnown, list)
        #expect(result.found == found)
        if found { #expect(result.finding == "35 priorities for 40 pathways on the admitted list, 12.5% missing") }
    }

    @Test func `without an admitted list no priority is asked for`() {
        let list = scene.weekly(["RAA": [.nonAdmittedDated: scene.waits(10)]])
        #expect(scene.ask(.priorityKnown, list).finding == "nobody is on the admitted list")
    }

    @Test func `what is not known of patients is found beyond its share`() {
        let known = scene.weekly(["RAA": people(ethnicNotKnown: 20, deprivationNotKnown: 5)], sited: 90)
        for check in [DataCheck.ethnicGroupKnown, .deprivationKnown, .siteKnown, .totalsAgree] {
            #expect(scene.ask(check, known).outcome == .passed, "\(check.id)")
        }
        let unknown = scene.weekly(["RAA": people(ethnicNotKnown: 21, deprivationNotKnown: 6)], sited: 89)
        #expect(scene.ask(.ethnicGroupKnown, unknown).finding == "not known for 21 of 100 pathways (21.0%)")
        #expect(scene.ask(.deprivationKnown, unknown).finding == "not known for 6 of 100 pathways (6.0%)")
        #expect(scene.ask(.siteKnown, unknown).finding == "not known for 11 of 100 pathways (11.0%)")
    }

    @Test(arguments: [(1000, false), (1010, false), (1011, true), (990, true)])
    func `flows explain the change of the list`(listNow: Int, found: Bool) {
        let flows = FlowTotals(listBefore: 900, starts: 200, stops: 80, otherRemovals: 20, listNow: listNow)
        #expect(scene.ask(.flowsReconcile, scene.lists(["RAA": listNow]), flows: flows).found == found)
    }

    @Test func `flows that do not explain it are told one by one, and without flows nothing is`() {
        let flows = FlowTotals(listBefore: 900, starts: 200, stops: 80, otherRemovals: 20, listNow: 2000)
        #expect(
            scene.ask(.flowsReconcile, scene.lists(["RAA": 2000]), flows: flows).finding
                == "900 before, 200 starts, 80 stops and 20 other removals lead to 1,000; the list holds 2,000, a difference "
                + "of 1,000 pathways (50.0%)")
        #expect(
            scene.ask(.flowsReconcile, scene.lists(["RAA": 1])).finding
                == "starts and stops since the census before are not known")
    }
}
