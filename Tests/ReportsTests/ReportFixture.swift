// A small England to make reports of: two boards in two regions and one without, three providers, known answers.
@testable import Reports
import Statistics
import WaitingList

enum ReportFixture {
    static let census = Day(daysSince2000: 9527)

    static let directory = OrganisationDirectory(
        providers: [
            Provider(
                code: "RAA", name: "Alder, Ash & \"Beech\" Trust", boardCode: "QAA", regionCode: "Y60", isNHSTrust: true
            ),
            Provider(code: "RBB", name: "=Birch Trust", boardCode: "QBB", regionCode: nil, isNHSTrust: true),
            Provider(code: "AB12C", name: "CEDAR CLINIC", boardCode: nil, regionCode: nil, isNHSTrust: false),
        ],
        boards: [
            Board(code: "QAA", name: "NHS ALDERSHIRE INTEGRATED CARE BOARD", regionCode: "Y60"),
            Board(code: "QBB", name: "NHS BIRCHSHIRE AND THE ISLES INTEGRATED CARE BOARD", regionCode: "Y62"),
        ],
        regions: [Region(code: "Y60", name: "Midlands"), Region(code: "Y62", name: "North West")])

    /// 1,000 pathways: 600 in week 5, 300 in week 30, 90 in week 60, 10 over 104 weeks; shared out over the providers.
    static func tally() -> Tally {
        var tally = Tally()
        for (provider, board, line, share) in [
            ("RAA", "QAA", "C_100", 5), ("RAA", "QAA", "C_110", 3), ("RBB", "QBB", "C_110", 1),
            ("AB12C", nil, "X02", 1),
        ] as [(String, String?, String, Int)] {
            var bands = [Int32](repeating: 0, count: 105)
            for (band, count) in [(5, 60), (30, 30), (60, 9), (104, 1)] { bands[band] = Int32(count * share) }
            tally.add(row(provider, board, line, .incomplete, bands, 0))
            tally.add(row(provider, board, line, .completedAdmitted, bands, 2))
            var started = row(provider, board, line, .newPeriods, [], 0)
            started.totalAll = 70 * share
            tally.add(started)
        }
        return tally
    }

    static func snapshot(_ tally: Tally = tally(), illustrative: Bool = false) -> Snapshot {
        let listing = SnapshotListing(
            census: census, kind: .band, revision: 3, rowCount: 12, source: "extract.csv", isIllustrative: illustrative)
        return Snapshot(listing: listing, tally: tally, directory: directory)
    }

    static var report: Report {
        Report(
            id: "national", name: "National waiting list report", title: "Elective waiting list", status: "Test",
            source: "A fixture", contact: "team@example.org", outputs: ["pdf"],
            standards: [
                Standard(metricID: "within_18_weeks_percent", value: 92, from: census, source: "NHS Constitution")
            ],
            sections: [
                Section(kind: .headline(tiles: [.listSize, .withinEighteenWeeksPerCent, .ninetySecondPercentileWait])),
                Section(kind: .waitDistribution, width: .left),
                Section(kind: .table(.region, metrics: [.listSize, .withinEighteenWeeksPerCent]), width: .right),
                Section(kind: .table(.treatmentFunction, metrics: [.listSize, .medianWait, .over(weeks: 52)])),
                Section(kind: .source),
                Section(kind: .table(.icb, metrics: [.listSize, .medianWait]), newPage: "Integrated care boards"),
                Section(kind: .notes),
            ])
    }

    static func publication(_ tally: Tally = tally(), illustrative: Bool = false) -> Publication {
        Publication(of: report, from: snapshot(tally, illustrative: illustrative))
    }

    /// What may be seen of a snapshot.
    static func disclosed(_ snapshot: Snapshot, under policy: DisclosurePolicy = .none) -> DisclosedCensus {
        do {
            return try snapshot.disclosed(under: policy)
        } catch {
            preconditionFailure("\(error)")
        }
    }

    private static func row(
        _ provider: String, _ board: String?, _ line: String, _ part: RTTPart, _ bands: [Int32], _ unknown: Int
    ) -> BandRow {
        BandRow(
            providerCode: provider, commissionerCode: "00A", commissionerICBCode: board, part: part,
            treatmentFunctionCode: line, weekBands: bands, unknownClockStart: unknown,
            totalAll: bands.reduce(unknown) { $0 + Int($1) })
    }
}

extension Publication {
    /// England's, of a snapshot without a past and with nothing hidden, unless a policy says otherwise.
    init(of report: Report, from snapshot: Snapshot, under policy: DisclosurePolicy = .none) {
        let census = ReportFixture.disclosed(snapshot, under: policy)
        self.init(
            of: report, from: Evidence(of: .england, census, past: DisclosedPast([DisclosedPast.Census(census)])))
    }
}
