// A small made-up country through time, with groups of people and milestones, to be made evidence of.
import Statistics
import Testing

@testable import WaitingList

/// Weekly censuses of patients, or monthly returns: a few boards in two regions, providers, and many small counts.
enum EvidenceScene {
    static let last = Day(daysSince2000: 9527)
    static let terms = [
        MilestoneTerms(weeks: 52, date: Day(daysSince2000: 9951)),
        MilestoneTerms(weeks: 104, date: Day(daysSince2000: 9951)),
    ]

    static let directory = OrganisationDirectory(
        providers: DisclosureScene.providers.map {
            Provider(code: $0, name: "TRUST \($0)", boardCode: "QAA", regionCode: "Y60", isNHSTrust: $0 != "REE")
        },
        boards: DisclosureScene.boards.enumerated().map {
            Board(
                code: $1, name: "NHS \($1) INTEGRATED CARE BOARD", regionCode: $0 < 2 ? "Y60" : "Y61")
        },
        regions: [Region(code: "Y60", name: "MIDLANDS"), Region(code: "Y61", name: "EAST OF ENGLAND")])

    /// A census of patients so many weeks before the last.
    static func week(_ back: Int, people: Int = 300, seed: UInt64 = 1) -> Snapshot {
        let census = Day(daysSince2000: last.daysSince2000 - 7 * back)
        var fold = PathwayFold(census: census, milestones: terms)
        for row in rows(census, people: people + back, seed: seed &* 1000 &+ UInt64(back)) { fold.add(row) }
        return snapshot(census, .pathway, fold.tally())
    }

    static func rows(_ census: Day, people: Int, seed: UInt64) -> [PathwayRow] {
        var numbers = SplitMix64(seed: seed)
        func pick(_ codes: [String]) -> Code {
            Code(codes[min(numbers.below(codes.count), numbers.below(codes.count))]) ?? .absent
        }
        return (0..<people).map { _ in
            var row = PathwayRow()
            row.provider = pick(DisclosureScene.providers)
            row.board = pick(DisclosureScene.boards)
            row.treatmentFunction = pick(DisclosureScene.lines)
            row.ethnicCategory = pick(["A", "D", "J", "N", "R", ""])
            row.sex = pick(["2", "1", ""])
            row.deprivationDecile = [1, 3, 5, 7, 9, nil][numbers.below(6)]
            row.ageYears = [3, 20, 40, 60, 70, 85, nil][numbers.below(7)]
            row.dateToComeIn = numbers.below(3) == 0 ? Int32(census.daysSince2000 - 30 + numbers.below(600)) : nil
            let days = numbers.below(900)
            row.clockStart =
                numbers.below(60) == 0 ? nil : Int32(census.daysSince2000 - (numbers.below(3) == 0 ? days : days / 4))
            return row
        }
    }

    /// A monthly return of every part, so many months before the last.
    static func month(_ back: Int, seed: UInt64 = 1) -> Snapshot {
        var census = last.lastOfMonth
        for _ in 0..<back { census = Day(daysSince2000: census.firstOfMonth.daysSince2000 - 1) }
        var numbers = SplitMix64(seed: seed &* 1000 &+ UInt64(back))
        var tally = Tally()
        for (number, provider) in DisclosureScene.providers.enumerated() {
            for board in DisclosureScene.boards {
                for part in RTTPart.allCases { tally.add(row(provider, board, part, size: 40 * number, &numbers)) }
            }
        }
        return snapshot(census, .band, tally)
    }

    private static func row(
        _ provider: String, _ board: String, _ part: RTTPart, size: Int, _ numbers: inout SplitMix64
    ) -> BandRow {
        var bands = [Int32](repeating: 0, count: part == .newPeriods ? 0 : 105)
        let people = size + numbers.below(20)
        if !bands.isEmpty { for _ in 0..<people { bands[min(numbers.below(105), numbers.below(105))] += 1 } }
        return BandRow(
            providerCode: provider, commissionerCode: "00A", commissionerICBCode: board, part: part,
            treatmentFunctionCode: ["C_110", "C_120"][numbers.below(2)], weekBands: bands, unknownClockStart: 1,
            totalAll: people + 1)
    }

    private static func snapshot(_ census: Day, _ kind: SnapshotListing.Kind, _ tally: Tally) -> Snapshot {
        let listing = SnapshotListing(
            census: census, kind: kind, revision: 1, rowCount: 1, source: nil, isIllustrative: true)
        return Snapshot(listing: listing, tally: tally, directory: directory)
    }

    /// Evidence of the newest of some snapshots, with all of them as its past.
    static func base(_ snapshots: [Snapshot], under policy: DisclosurePolicy) throws -> EvidenceBase {
        let censuses = try snapshots.map { try $0.disclosed(under: policy) }
        let newest = try #require(censuses.max { $0.listing.census < $1.listing.census })
        return EvidenceBase(
            newest, past: DisclosedPast(censuses.map { DisclosedPast.Census($0) }),
            milestones: terms.map { Milestone($0) })
    }
}

extension EvidenceBase {
    /// Places of one kind that have a list at the census.
    func places(like kind: Geography) -> [Geography] {
        census.geographies(like: kind).filter { $0.isOrganisation && census.reports(.incomplete, of: Cohort($0)) }
    }
}
