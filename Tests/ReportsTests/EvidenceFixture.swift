// Evidence of a small made-up England: nine providers, four boards, two regions, and as many months or weeks as are asked for.
@testable import Reports
import Statistics
import WaitingList

enum EvidenceFixture {
    static let longName =
        "The Royal Alder, Ash and Beech with Saint Somebody's University Teaching Hospitals NHS Foundation Trust"

    static let directory = OrganisationDirectory(
        providers: (0..<8).map { number in
            Provider(
                code: "RA\(number)", name: number == 0 ? longName : "Trust \(number) NHS Trust",
                boardCode: "QA\(number % 4)", regionCode: nil, isNHSTrust: true)
        } + [Provider(code: "TINY", name: "Tiny Clinic", boardCode: "QA0", regionCode: nil, isNHSTrust: false)],
        boards: (0..<4).map {
            Board(code: "QA\($0)", name: "NHS BOARD \($0) INTEGRATED CARE BOARD", regionCode: "Y6\($0 % 2)")
        },
        regions: [Region(code: "Y60", name: "Midlands"), Region(code: "Y61", name: "East of England")])

    /// Who is small: its counts are hidden under `hes`.
    static let tiny = Geography.provider(code: "TINY")

    /// What a census of the fixture is like.
    struct Scene {
        var censuses = 30
        var kind = SnapshotListing.Kind.band
        var policy = DisclosurePolicy.none
        /// Without change from census to census.
        var isConstant = false
        /// A census that is missing, counted from 0.
        var missing: Int?
    }

    static func day(_ number: Int, of scene: Scene) -> Day {
        guard scene.kind == .band else { return Day(daysSince2000: 9527 - 6 - 7 * (scene.censuses - 1 - number)) }
        let month = 2026 * 12 - (scene.censuses - 1 - number)
        return (Day(year: month / 12, month: month % 12 + 1, day: 1) ?? ReportFixture.census).lastOfMonth
    }

    /// The evidence of a place at the last census.
    static func evidence(_ place: Geography, _ scene: Scene = Scene()) -> Evidence { base(scene).evidence(for: place) }

    /// What the editions of all places at the last census share.
    static func base(_ scene: Scene) -> EvidenceBase {
        let censuses = (0..<scene.censuses).filter { $0 != scene.missing }.map { number in
            ReportFixture.disclosed(snapshot(number, scene), under: scene.policy)
        }
        guard let last = censuses.last else { preconditionFailure("a scene has a census") }
        return EvidenceBase(last, past: DisclosedPast(censuses.map { DisclosedPast.Census($0) }))
    }

    private static func snapshot(_ number: Int, _ scene: Scene) -> Snapshot {
        var tally = Tally()
        for (index, provider) in directory.providers.values.sorted(by: { $0.code < $1.code }).enumerated() {
            for (position, line) in ["C_100", "C_110", "C_130"].enumerated() {
                add(provider, index, position, line, scene.isConstant ? 0 : number, to: &tally, scene.kind)
            }
        }
        let listing = SnapshotListing(
            census: day(number, of: scene), kind: scene.kind, revision: 1, rowCount: 1, source: nil,
            isIllustrative: false)
        return Snapshot(listing: listing, tally: tally, directory: directory)
    }

    private static func add(
        _ provider: Provider, _ index: Int, _ position: Int, _ line: String, _ number: Int, to tally: inout Tally,
        _ kind: SnapshotListing.Kind
    ) {
        let isTiny = provider.code == "TINY"
        let wave = number * 7 % 5 * 3
        let sizes =
            isTiny
            ? [3, 2, 1, 0]
            : [
                400 + 90 * index + wave - number, 120 + 10 * position + 3 * index, 20 + wave - number / 3,
                4 + index % 3,
            ]
        var bands = [Int32](repeating: 0, count: 105)
        for (band, count) in zip([4, 30, 60, 80], sizes) { bands[band] = Int32(max(0, count)) }
        for part in kind == .band ? [RTTPart.incomplete, .completedAdmitted, .completedNonAdmitted] : [.incomplete] {
            tally.add(row(provider, line, part, bands.map { part == .incomplete ? $0 : $0 / 5 }))
        }
        guard kind == .band else { return }
        var started = row(provider, line, .newPeriods, [])
        started.totalAll = isTiny ? 2 : 150 + index + wave
        tally.add(started)
    }

    private static func row(_ provider: Provider, _ line: String, _ part: RTTPart, _ bands: [Int32]) -> BandRow {
        BandRow(
            providerCode: provider.code, commissionerCode: "00A", commissionerICBCode: provider.boardCode, part: part,
            treatmentFunctionCode: line, weekBands: bands, unknownClockStart: 0,
            totalAll: bands.reduce(0) { $0 + Int($1) })
    }

    /// A report with every kind of section at both widths.
    static func everything(_ scene: Scene = Scene()) -> Report {
        var report = ReportFixture.report
        report.snapshots = scene.kind
        report.disclosure = scene.policy
        report.standards.append(
            Standard(metricID: "over_65_weeks", value: 0, from: Day(daysSince2000: 9000), source: "A plan"))
        report.targets = [
            Target(
                metricID: "within_18_weeks_percent", value: 90, by: Day(daysSince2000: 9586), source: "A plan")
        ]
        report.events = [Event(day: Day(daysSince2000: 9300), text: "An event")]
        let share = Metric.withinEighteenWeeksPerCent
        let kinds: [Section.Kind] =
            [
                .headline(tiles: [.listSize, share, .over(weeks: 52), .ninetySecondPercentileWait]),
                .bandsOverTime(periods: nil), .milestones(weeks: [104, 78, 65, 52], periods: 12), .cohorts,
                .findings([.listSize, share, .over(weeks: 65)]), .readingCharts, .waitDistribution,
                .controlChart(share, periods: 20, showsMovingRange: true), .funnel(share, among: .provider),
                .positions([share, .medianWait], among: .provider), .heat(share, rows: .members),
                .heat(share, rows: .icb), .activity, .cancellations, .readiness, .programmes, .projection(.listSize),
                .projection(share), .inequalities, .dataQuality, .definitions, .contact, .source, .notes,
            ] + Section.Grouping.allCases.map { .table($0, metrics: [.listSize, share]) }
            + [.region, .icb, .treatmentFunction].map { .smallMultiples(share, by: $0, periods: nil) }
        report.sections = kinds.map { Section(kind: $0) }
        for metric in Metric.all {
            report.sections.append(Section(kind: .trend(metric, periods: nil, showsPlan: true), width: .left))
            report.sections.append(
                Section(kind: .controlChart(metric, periods: nil, showsMovingRange: false), width: .right))
        }
        return report
    }
}
