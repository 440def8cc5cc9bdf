// The rules about the size of lists and how they changed: each at its threshold and just beyond.
import Testing

@testable import WaitingList

@Suite struct ListChecksTests {
    private func lists(_ sizes: [String: Int]) -> Snapshot { CheckScene.lists(sizes) }

    private func before(_ sizes: [String: Int]) -> Snapshot { CheckScene.lists(sizes, on: CheckScene.before) }

    @Test(arguments: [(0, 1.0, true), (1, 1, false), (99, 100, true), (100, 100, false)])
    func `an empty list is found`(size: Int, least: Double, found: Bool) {
        let result = CheckScene.ask(.listPresent, lists(["RAA": size]), threshold: least)
        #expect(result.found == found)
        if found { #expect(result.finding == "the list holds \(size) pathways") }
    }

    @Test(arguments: [(10_000_000, false), (10_000_001, true)])
    func `an unexpectedly large list is found`(size: Int, found: Bool) {
        #expect(CheckScene.ask(.listSize, lists(["RAA": size])).found == found)
    }

    @Test func `an unexpectedly large list of a provider is named, the largest first`() {
        let result = CheckScene.ask(.providerListSize, lists(["RAA": 300_000, "RBB": 300_001, "RXX": 400_000]))
        #expect(result.finding == "2 providers: RXX 400,000; Birch NHS Trust (RBB) 300,001")
        #expect(!CheckScene.ask(.providerListSize, lists(["RAA": 300_000])).found)
    }

    @Test(arguments: [(10_500, false), (10_501, true), (9_500, false), (9_499, true), (10_000, false)])
    func `a large change of the list is found`(size: Int, found: Bool) {
        #expect(CheckScene.ask(.listChange, lists(["RAA": size]), before: before(["RAA": 10_000])).found == found)
    }

    @Test func `a large change is told with both numbers, the share and the day`() {
        let result = CheckScene.ask(.listChange, lists(["RAA": 8_000]), before: before(["RAA": 10_000]))
        #expect(result.finding == "the list fell by 2,000 (20.0%), from 10,000 on 18 January 2026 to 8,000")
        #expect(result.outcome == .held)
    }

    @Test func `the very same list is found, the same number in other bands is not`() {
        let old = before(["RAA": 500])
        #expect(
            CheckScene.ask(.listUnchanged, lists(["RAA": 500]), before: old).finding
                == "0 pathways differ from the census of 18 January 2026")
        let moved = CheckScene.monthly(["RAA": [.incomplete: CheckScene.waits([10: 499, 11: 1])]])
        #expect(!CheckScene.ask(.listUnchanged, moved, before: old).found)
        // The pathways of one provider that are another's now leave England as it was.
        #expect(CheckScene.ask(.listUnchanged, lists(["RBB": 500]), before: old).found)
    }

    /// Patients by provider and weeks waited, and how many of each provider's joined in the last week.
    private func patients(_ lists: [String: [Int: Int]], joined: Int, daysLater: Int = 0) -> Snapshot {
        let day = Day(daysSince2000: CheckScene.before.daysSince2000 + daysLater)
        return CheckScene.weekly(
            lists.mapValues {
                var waits = CheckScene.waits($0, unknown: 1)
                waits.joinedInLastWeek = joined
                return [.nonAdmittedUndated: waits]
            }, on: day)
    }

    /// Days since the census before, the bands then, who joined, and whether that is found.
    private static let laterLists: [(Int, [Int: Int], Int, Bool)] = [
        // Last week's list under a new date: every band moves by one, but for those who joined on the very day.
        (7, [0: 2, 1: 38, 11: 60], 0, true),
        // The same after ten days, when bands are no longer whole.
        (10, [0: 1, 1: 30, 2: 9, 11: 20, 12: 40], 0, true),
        // Somebody joined, so that it is another list.
        (7, [0: 3, 1: 37, 11: 60], 1, false),
        // A census of the day after may have no joiner that the one before had not.
        (6, [0: 2, 1: 38, 11: 60], 0, false),
        // The same bands with joiners are found as they ever were.
        (7, [0: 40, 10: 60], 40, true),
    ]

    @Test(arguments: laterLists)
    func `the old list of patients is found under a new date`(
        days: Int, bands: [Int: Int], joined: Int, found: Bool
    ) {
        let old = patients(["RAA": [0: 40, 10: 60]], joined: 40)
        let new = patients(["RAA": bands], joined: joined, daysLater: days)
        let result = CheckScene.ask(.listUnchanged, new, before: old)
        #expect(result.found == found)
        #expect(CheckScene.ask(.providerListUnchanged, new, before: old).found == found)
        if found, joined == 0 {
            #expect(
                result.finding
                    == "nobody of 101 pathways joined in the last week: perhaps the list of 18 January 2026 under a new date"
            )
        }
    }

    @Test func `a provider that nobody joined is named when its list is as long as before, England is not held`() {
        let old = patients(["RAA": [10: 100], "RBB": [10: 100], "RCC": [10: 100]], joined: 0)
        let nobody = patients(["RAA": [11: 100], "RBB": [11: 99]], joined: 0, daysLater: 7)
        let somebody = patients(["RCC": [0: 1, 11: 99]], joined: 1, daysLater: 7)
        var cells = nobody.tally.cells
        cells.merge(somebody.tally.cells)
        let new = CheckScene.snapshot(.pathway, CheckScene.now, Tally(cells: cells, rows: RowCounts()))
        #expect(
            CheckScene.ask(.providerListUnchanged, new, before: old).finding
                == "1 provider: Alder NHS Foundation Trust (RAA) 101")
        #expect(!CheckScene.ask(.listUnchanged, new, before: old).found)
    }

    @Test func `providers whose lists changed much are named, the worst first`() {
        let old = before(["RAA": 1000, "RBB": 4000, "RCC": 500, "RDD": 499, "REE": 800])
        let new = lists(["RAA": 1250, "RBB": 2000, "RCC": 626, "RDD": 10, "RNEW": 5000])
        #expect(
            CheckScene.ask(.providerListChange, new, before: old).finding
                == "2 providers: Birch NHS Trust (RBB) fell by 2,000 to 2,000; RCC rose by 126 to 626")
    }

    @Test func `a provider that sent the old list again is named from the threshold on`() {
        let old = before(["RAA": 100, "RBB": 99, "RCC": 300])
        let new = lists(["RAA": 100, "RBB": 99, "RCC": 301])
        #expect(
            CheckScene.ask(.providerListUnchanged, new, before: old).finding
                == "1 provider: Alder NHS Foundation Trust (RAA) 100")
        #expect(!CheckScene.ask(.providerListUnchanged, new, before: old, threshold: 101).found)
    }

    @Test(arguments: [(110, false), (111, true), (90, false), (89, true)])
    func `a large change of the long waits is found`(long: Int, found: Bool) {
        let old = CheckScene.monthly(
            ["RAA": [.incomplete: CheckScene.waits([3: 500, 52: 100])]], on: CheckScene.before)
        let new = CheckScene.monthly(["RAA": [.incomplete: CheckScene.waits([51: 500, 60: long])]])
        #expect(CheckScene.ask(.longWaitsChange, new, before: old).found == found)
    }

    @Test func `long waits out of nothing are found without a share`() {
        let new = CheckScene.monthly(["RAA": [.incomplete: CheckScene.waits([60: 3])]])
        #expect(
            CheckScene.ask(.longWaitsChange, new, before: before(["RAA": 9])).finding
                == "pathways over 52 weeks rose by 3, from 0 on 18 January 2026 to 3")
    }

    @Test(arguments: [(1_000, 100, false), (1_000, 101, true)])
    func `a large share in the first week is found`(size: Int, first: Int, found: Bool) {
        let list = CheckScene.monthly(["RAA": [.incomplete: CheckScene.waits([0: first, 1: size - first])]])
        let result = CheckScene.ask(.firstWeekShare, list)
        #expect(result.found == found)
        if found { #expect(result.finding == "101 of 1,000 pathways (10.1%)") }
    }

    @Test(arguments: [(1_000, 20, false), (1_000, 21, true)])
    func `a large share of unknown clock starts is found`(size: Int, unknown: Int, found: Bool) {
        let list = CheckScene.monthly(["RAA": [.incomplete: CheckScene.waits([9: size - unknown], unknown: unknown)]])
        let result = CheckScene.ask(.clockStartsKnown, list)
        #expect(result.found == found)
        if found { #expect(result.finding == "21 of 1,000 pathways (2.1%)") }
    }

    @Test func `shares of an empty list cannot be said`() {
        for check in [DataCheck.firstWeekShare, .clockStartsKnown, .organisationsKnown, .treatmentFunctionsKnown] {
            #expect(CheckScene.ask(check, lists([:])).finding == "nobody is on the list")
        }
    }
}
