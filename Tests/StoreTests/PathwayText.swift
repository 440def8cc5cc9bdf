// Files of pathways for import tests, made from a few values.

import Store
import Support
import WaitingList

@testable import Postgres

/// A CSV of pathways: every column of the view, the rows as given.
struct PathwayText: Sendable {
    static let columns = [
        "census_date", "pathway_id", "provider_code", "site_code", "commissioner_code", "commissioner_icb_code",
        "treatment_function_code", "waiting_list_type", "priority_code", "clock_start", "decision_to_admit", "tci_date",
        "last_validated", "procedure_code", "sex", "age_years", "ethnic_category", "imd_decile",
    ]

    var columns = Self.columns
    var rows: [[String: String]]

    /// Pathways 1 to `count` of one census, a day apart, all of them sound.
    init(_ count: Int = 200, census: String = "2026-01-18") {
        rows = (1...count).map { number in
            [
                "census_date": census, "pathway_id": "p\(number)", "provider_code": number % 2 == 0 ? "RAA" : "RBB",
                "commissioner_code": "00A", "commissioner_icb_code": "QE1", "treatment_function_code": "110",
                "clock_start": "\(Day(daysSince2000: 9514 - number % 500))", "waiting_list_type": "IRTT",
                "priority_code": "P3", "imd_decile": "\(number % 10 + 1)", "age_years": "70",
            ]
        }
    }

    /// The header and the rows, no value quoted.
    var text: String {
        ([columns] + rows.map { row in columns.map { row[$0] ?? "" } })
            .map { $0.joined(separator: ",") + "\n" }.joined()
    }
}

extension ImportScene {
    /// Imports a file of pathways from memory, in pieces of `piece` bytes.
    @discardableResult
    func loadPathways(
        _ text: String, piece: Int = 4096, _ change: @Sendable (inout PathwayImport) -> Void = { _ in }
    ) async throws -> ImportReceipt {
        var job = PathwayImport(file: "list.csv")
        change(&job)
        return try await job.run(MemorySource(bytes: Array(text.utf8), piece: piece), on: connection)
    }

    /// The refusal of a file of pathways; fails the test when it is imported, or when anything is different afterwards.
    func refusal(
        ofPathways text: String, _ change: @Sendable (inout PathwayImport) -> Void = { _ in }
    ) async throws -> ImportError {
        let before = try await counts()
        do {
            try await loadPathways(text, change)
        } catch let error as ImportError {
            let after = try await counts()
            guard before == after else { throw Trouble(message: "before: \(before)\nafter: \(after)") }
            return error
        }
        throw Trouble(message: "the file was imported")
    }
}
