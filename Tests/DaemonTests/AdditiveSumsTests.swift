// With nothing hidden, providers, boards and regions of the CSV files add up to England, measure by measure.
import Files
import Foundation
import Reports
import Statistics
import Support
import Testing
import WaitingList

@testable import Daemon

@Suite struct AdditiveSumsTests {
    /// The national edition of a monthly return of nine providers, one without a board, and four boards and none.
    private static let files = Task {
        let folder = try TemporaryFolder()
        let publisher = Publisher(
            evidence: EvidenceReader(MemoryHistory(), milestones: []) { _ in }, output: folder.path
        ) {
            try AllRenderers.all(family: "Liberation Sans")
        }
        var report = try Installation.report(at: Checkout.root + "/reports/national.yaml")
        report.outputs = ["csv"]
        let base = EvidenceBase(try snapshot.disclosed(under: .none), past: DisclosedPast([]))
        let (ends, continuation) = AsyncStream.makeStream(of: Publisher.Result.self)
        await publisher.publish(report, to: [.england], from: base) { continuation.yield($1) }
        continuation.finish()
        var files: [String: [[String: String]]] = [:]
        for await end in ends {
            let path = try end.get().path
            for name in ["measures", "providers"] {
                let file = URL(filePath: "\(path)/waiting-list_england_2026-01-31_\(name).csv")
                files[name] = CSVRows(try Data(contentsOf: file)).rows
            }
        }
        return files
    }

    private static let snapshot: Snapshot = {
        var numbers = SplitMix(state: 31)
        var tally = Tally()
        for provider in PathwayEngland.providers + ["NOBOARD"] {
            for board in PathwayEngland.boards + [nil] {
                for line in ["C_110", "C_120", "C_301", "X05"] where numbers.next() % 4 > 0 {
                    for part in RTTPart.allCases { tally.add(row(provider, board, line, part, &numbers)) }
                }
            }
        }
        return Snapshot(
            listing: SampleCensus.listing(SampleCensus.january), tally: tally, directory: PathwayEngland.directory)
    }()

    private static func row(
        _ provider: String, _ board: String?, _ line: String, _ part: RTTPart, _ numbers: inout SplitMix
    ) -> BandRow {
        let bands = part == .newPeriods ? [] : (0..<105).map { _ in Int32(numbers.next() % 5) }
        let unknown = part == .newPeriods ? 0 : Int(numbers.next() % 3)
        return BandRow(
            providerCode: provider, commissionerCode: "00A", commissionerICBCode: board, part: part,
            treatmentFunctionCode: line, weekBands: bands, unknownClockStart: unknown,
            totalAll: part == .newPeriods ? Int(numbers.next() % 90) : bands.reduce(unknown) { $0 + Int($1) })
    }

    @Test(arguments: ["provider", "icb", "region"])
    func `every count of measures adds up to England's, for all treatment functions and each`(
        kind: String
    ) async throws {
        let rows = try #require(try await Self.files.value["measures"]).filter { $0["unit"] == "pathways" }
        var sums: [String: Int] = [:]
        for row in rows where row["geography_type"] == kind {
            sums["\(row["measure_id"] ?? "") \(row["category"] ?? "")", default: 0] += Int(row["value"] ?? "") ?? 0
        }
        let england = rows.filter { $0["geography_type"] == "england" }
        #expect(england.count == 5 * (7 + 3 + 1))
        for row in england {
            let value = try #require(Int(row["value"] ?? ""))
            #expect(sums["\(row["measure_id"] ?? "") \(row["category"] ?? "")"] == value, "\(row)")
            #expect(value > 0)
        }
    }

    @Test func `every count of providers adds up to England's`() async throws {
        let files = try await Self.files.value
        let providers = try #require(files["providers"])
        #expect(providers.count == 9)
        let england = try #require(files["measures"]).filter {
            $0["geography_type"] == "england" && $0["category"] == "all" && $0["unit"] == "pathways"
        }
        var compared = 0
        for row in england {
            guard let id = row["measure_id"], providers[0][id] != nil else { continue }
            #expect(providers.reduce(0) { $0 + (Int($1[id] ?? "") ?? 0) } == Int(row["value"] ?? ""), "\(id)")
            compared += 1
        }
        #expect(compared == 9)
    }
}
