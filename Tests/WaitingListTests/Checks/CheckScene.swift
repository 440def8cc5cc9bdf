// Censuses for the data checks: each provider has what a test gives it, and one board holds the same.
import Statistics
@testable import WaitingList

enum CheckScene {
    /// 2026-01-25 and the week before.
    static let now = Day(daysSince2000: 9521)
    static let before = Day(daysSince2000: 9514)

    /// Pathways by band.
    static func waits(_ bands: [Int: Int], unknown: Int = 0, total: Int? = nil) -> WaitCounts {
        var histogram = BandHistogram()
        for (band, count) in bands { histogram.add(count, toBand: band) }
        return WaitCounts(bands: histogram, unknownClockStart: unknown, total: total ?? histogram.total + unknown)
    }

    /// Pathways in band 10.
    static func waits(_ count: Int) -> WaitCounts { waits([10: count]) }

    static func monthly(_ providers: [String: [RTTPart: WaitCounts]], on day: Day = now) -> Snapshot {
        snapshot(
            .band, day,
            providers.mapValues { parts in Dictionary(uniqueKeysWithValues: parts.map { (Category($0.key), $0.value) })
            }
        )
    }

    /// Lists of the return alone.
    static func lists(_ sizes: [String: Int], on day: Day = now) -> Snapshot {
        monthly(sizes.mapValues { [.incomplete: waits($0)] }, on: day)
    }

    static func weekly(
        _ providers: [String: [Category: WaitCounts]], sited: Int = 0, on day: Day = now
    ) -> Snapshot {
        snapshot(.pathway, day, providers, sited: sited)
    }

    static func snapshot(
        _ kind: SnapshotListing.Kind, _ day: Day, _ providers: [String: [Category: WaitCounts]], sited: Int = 0
    ) -> Snapshot {
        var cells = CellTable()
        for (code, categories) in providers {
            for (category, waits) in categories {
                let line = Dimension.ofPeople.contains(category.dimension) ? nil : "C_100"
                cells.add(waits, to: CellKey(.provider(code), treatmentFunction: line, category))
                cells.add(waits, to: CellKey(.board("QAA"), treatmentFunction: line, category))
            }
        }
        if sited > 0 {
            cells.add(waits(sited), to: CellKey(.site("S1", of: "RAA"), treatmentFunction: "C_100", .partIncomplete))
        }
        return snapshot(kind, day, Tally(cells: cells, rows: RowCounts()))
    }

    static func snapshot(_ kind: SnapshotListing.Kind, _ day: Day, _ tally: Tally) -> Snapshot {
        let listing = SnapshotListing(
            census: day, kind: kind, revision: 1, rowCount: 1, source: nil, isIllustrative: false)
        return Snapshot(listing: listing, tally: tally, directory: directory)
    }

    static let directory = OrganisationDirectory(
        providers: [
            Provider(
                code: "RAA", name: "ALDER NHS FOUNDATION TRUST", boardCode: "QAA", regionCode: nil, isNHSTrust: true),
            Provider(code: "RBB", name: "BIRCH NHS TRUST", boardCode: "QAA", regionCode: nil, isNHSTrust: true),
        ],
        boards: [Board(code: "QAA", name: "NHS A INTEGRATED CARE BOARD", regionCode: nil)])

    /// What one check says, with its own threshold or another.
    static func ask(
        _ check: DataCheck, _ snapshot: Snapshot, before: Snapshot? = nil, flows: FlowTotals? = nil,
        threshold: Double? = nil
    ) -> CheckResult {
        var settings = CheckSettings()
        if let threshold { settings[check].threshold = threshold }
        let census = CheckedCensus(snapshot, previous: before, flows: flows)
        return DataCheck.run([check], on: census, settings)[0]
    }
}

extension CheckResult {
    var found: Bool { outcome == .held || outcome == .warned }
}
