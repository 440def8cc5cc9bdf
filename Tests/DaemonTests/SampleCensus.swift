// Small made-up censuses and reports in memory.
import Daemon
import Reports
import Support
import WaitingList

/// A census of two providers that commission from two boards in two regions; each revision has other figures.
enum SampleCensus {
    /// 2026-01-31.
    static let january = Day(daysSince2000: 9527)
    /// 2025-12-31.
    static let december = Day(daysSince2000: 9496)
    /// 2025-11-30.
    static let november = Day(daysSince2000: 9465)

    static func listing(_ census: Day, revision: Int = 1, kind: SnapshotListing.Kind = .band) -> SnapshotListing {
        SnapshotListing(
            census: census, kind: kind, revision: revision, rowCount: 40, source: "made-up.csv", isIllustrative: true)
    }

    static func snapshot(_ census: Day, revision: Int = 1, without absent: Set<String> = []) -> Snapshot {
        Snapshot(
            listing: listing(census, revision: revision), tally: tally(revision, without: absent), directory: directory)
    }

    /// A definition with these outputs and sections, in YAML.
    static func report(_ id: String, outputs: [String], sections: String = "[{kind: source}]") throws -> Report {
        let text = """
            id: \(id)
            name: A report
            title: Waiting list
            status: For tests
            source: Made up
            outputs: [\(outputs.joined(separator: ", "))]
            sections: \(sections)
            """
        return try ReportFile.read(text, file: "\(id).yaml", outputs: outputs).get()
    }

    private static func tally(_ revision: Int, without absent: Set<String>) -> Tally {
        var tally = Tally()
        for (index, provider) in ["RAA", "RBB"].enumerated() where !absent.contains(provider) {
            for (place, board) in ["QMF", "QJK"].enumerated() {
                for part in RTTPart.allCases {
                    for (line, code) in ["C_110", "X05"].enumerated() {
                        tally.add(row(provider, board, part, code, count: 10 + index + 2 * place + 4 * line + revision))
                    }
                }
            }
        }
        return tally
    }

    static func row(_ provider: String, _ board: String, _ part: RTTPart, _ code: String, count: Int) -> BandRow {
        let bands = part == .newPeriods ? [] : (0..<105).map { Int32($0 % 7 == 0 ? count : 1) }
        let total = part == .newPeriods ? count : bands.reduce(0) { $0 + Int($1) }
        return BandRow(
            providerCode: provider, commissionerCode: "00A", commissionerICBCode: board, part: part,
            treatmentFunctionCode: code, weekBands: bands, totalAll: total)
    }

    private static let directory = OrganisationDirectory(
        providers: [
            Provider(code: "RAA", name: "ASHTOWN HOSPITALS", boardCode: "QMF", regionCode: "Y56", isNHSTrust: true),
            Provider(code: "RBB", name: "BEECHFORD", boardCode: "QJK", regionCode: "Y58", isNHSTrust: true),
        ],
        boards: [
            Board(code: "QMF", name: "NHS A BOARD", regionCode: "Y56"),
            Board(code: "QJK", name: "NHS B BOARD", regionCode: "Y58"),
        ],
        regions: [Region(code: "Y56", name: "London"), Region(code: "Y58", name: "South West")])
}
