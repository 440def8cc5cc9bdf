// Engine `stream`: rows of the view `pathway` come to this program, shared out over several connections.
import Postgres
import WaitingList

/// Folds patient-level rows that the server sends.
enum PathwayStream {
    /// Folds every row of a census, and says how many connections shared them; memory grows with the cells and not with
    /// the rows.
    static func tally(
        _ census: Day, _ milestones: [MilestoneTerms], on connections: [PostgresConnection], in schema: SchemaName
    ) async throws -> (tally: Tally, connections: Int) {
        let shares = try await connections[0].perform {
            try PathwayShares.conditions(census, shares: connections.count, on: $0, in: schema)
        }
        return try await withThrowingTaskGroup(of: Tally.self) { group in
            for (connection, share) in zip(connections, shares) {
                let empty = PathwayFold(census: census, milestones: milestones)
                group.addTask {
                    try await connection.perform { try fold(census, share, into: empty, on: $0, in: schema) }
                }
            }
            var whole = Tally()
            for try await part in group { whole.merge(part) }
            return (whole, min(connections.count, shares.count))
        }
    }

    private static func fold(
        _ census: Day, _ share: String, into empty: PathwayFold, on connection: isolated PostgresConnection,
        in schema: SchemaName
    ) throws -> Tally {
        let select = """
            SELECT provider_code::text, treatment_function_code::text, clock_start::date, tci_date::date,
                waiting_list_type::text, site_code::text, commissioner_code::text, commissioner_icb_code::text,
                priority_code::text, (\(PathwayQuestion.decile))::int2, (\(PathwayQuestion.age))::int2, sex::text,
                ethnic_category::text
            FROM \(schema).pathway WHERE census_date = '\(census)'::date\(share)
            """
        let full = try connection.copyOut(select, into: Filling(fold: empty)) { filling, binary in
            try filling.add(binary)
        }
        try PathwayFault.check(full.fold)
        return full.fold.tally()
    }
}

/// A fold on its way through the rows, with the one row that is filled again and again.
private struct Filling: Sendable {
    var fold: PathwayFold
    var row = PathwayRow()
    var number = 0

    init(fold: PathwayFold) {
        self.fold = fold
    }

    mutating func add(_ binary: borrowing BinaryRow) throws {
        number += 1
        do {
            try fill(binary)
        } catch let error as PostgresError {
            throw SourceError(.malformedRow, "row \(number) of the view pathway: \(error.message)")
        }
        fold.add(row)
        if fold.isSpoilt { try PathwayFault.check(fold) }
    }

    private mutating func fill(_ binary: borrowing BinaryRow) throws {
        row.commissioner = try binary.organisation(6)
        // The fold looks at nothing else of such a row, and the server is asked for nothing else by engine `pushdown`.
        guard row.commissioner != PathwayFold.nonEnglish else { return }
        row.provider = try binary.organisation(0)
        row.treatmentFunction = try binary.category(1)
        row.clockStart = try binary.date(2)
        row.dateToComeIn = try binary.date(3)
        row.listType = try binary.category(4)
        row.site = try binary.category(5)
        row.board = try binary.organisation(7)
        row.priority = try binary.category(8)
        row.deprivationDecile = try binary.int2(9)
        row.ageYears = try binary.int2(10)
        row.sex = try binary.category(11)
        row.ethnicCategory = try binary.category(12)
    }
}
