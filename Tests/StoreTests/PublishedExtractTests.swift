// The published extract of January 2026, where it is at hand.

import Foundation
import Store
import Support
import Testing

@testable import Postgres

/// Where the published files lie: the folder named by PLANNEDCARE_SHARED_DATA.
private let sharedData = ProcessInfo.processInfo.environment["PLANNEDCARE_SHARED_DATA"]

@Suite(
    .needsPostgres, .enabled(if: sharedData != nil, "needs PLANNEDCARE_SHARED_DATA, the folder of the published files"))
struct PublishedExtractTests {
    @Test func `the published extract gives the published figures`() async throws {
        let folder = try #require(sharedData)
        let csv = NSTemporaryDirectory() + "extract-\(UUID().uuidString).csv"
        defer { try? FileManager.default.removeItem(atPath: csv) }
        let unzip = try await Command.run(
            ["sh", "-c", "unzip -p \"$1\" > \"$2\"", "sh", "\(folder)/rtt-2026-01-full-extract.zip", csv])
        try #require(unzip.status == 0, "\(unzip.errorText)")
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: csv)))
        try await ImportScene.with { scene async throws in
            let job = RTTExtractImport(file: "rtt-2026-01.csv")
            let receipt = try await job.run(MemorySource(bytes: bytes, piece: 256 << 10), on: scene.connection)
            #expect(receipt.censusDate == "2026-01-31")
            #expect(receipt.fileRows == 183_417)
            #expect(receipt.storedRows == 142_929)
            #expect(receipt.pathways == 7_155_958)
            #expect(receipt.warnings.isEmpty)
            let row = try await scene.connection.query(
                """
                SELECT sum(w) FILTER (WHERE i <= 18) AS within_18, sum(w) FILTER (WHERE i > 52) AS over_52,
                    sum(w) FILTER (WHERE i > 104) AS over_104
                FROM waiting_list.band, unnest(week_bands) WITH ORDINALITY AS u (w, i)
                WHERE census_date = '2026-01-31' AND rtt_part = '2' AND commissioner_code <> 'NONC'
                """
            ).first
            #expect(try row?.int("within_18") == 4_395_958)
            #expect(try row?.int("over_52") == 133_860)
            #expect(try row?.int("over_104") == 200)
            let trusts = try await scene.connection.query(
                "SELECT count(*) AS n, count(region_code) AS placed FROM waiting_list.provider"
            ).first
            #expect(try trusts?.int("n") == 517)
            #expect(try trusts?.int("placed") == 517)
        }
    }
}
