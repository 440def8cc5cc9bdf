// Importing a table beside the censuses: organisations, flows by week, operations and what else happens to patients.

package import Postgres

/// One file to import: everything or nothing.
///
/// A CSV whose header names columns of the view, in any order; for `provider` those are code, name, icb_code and
/// nhs_trust, for `icb` code, name and region_code. Columns that may be null need not be there; an empty field is null,
/// quoted or not. Dates are written `yyyy-mm-dd`, times of day have no place.
package struct TableImport: Sendable {
    /// The file's name, for messages.
    package let file: String
    /// What the file fills; see its `replaces`.
    package let table: SourceTable

    package init(_ table: SourceTable, file: String) {
        self.table = table
        self.file = file
    }

    /// Imports the CSV that `source` supplies, in one transaction; returns the number of its rows.
    ///
    /// Throws `ImportError` when the file is at fault (also when it has no rows, so that an export that failed empties
    /// nothing), `PostgresError` when the database is, and the source's own errors; after any of them the database is
    /// exactly as it was. Importing a file again changes nothing. Memory does not grow with the rows. Other imports
    /// wait for this one, up to the stall deadline; readers do not. The connection must have no transaction open.
    package func run<Source: ByteSource & ~Copyable>(
        _ source: consuming sending Source, on connection: PostgresConnection
    ) async throws -> Int {
        let rest = try HeaderedSource(source, file: file)
        do {
            return try await connection.transaction(lending: rest) { connection, rest in
                try store(&rest, connection)
            }
        } catch {
            throw SchemaAge.explained(error)
        }
    }

    /// The whole import, inside its transaction.
    private func store<Source: ByteSource & ~Copyable>(
        _ rest: inout HeaderedSource<Source>, _ connection: isolated PostgresConnection
    ) throws -> Int {
        try CensusLoad.queueUp(connection)
        try connection.execute("SET LOCAL datestyle = 'ISO, YMD'; \(table.create)")
        let columns = try IncomingColumns(of: "pg_temp.incoming", connection)
        let rows = try columns.fill("pg_temp.incoming", from: &rest, key: table.key, file: file, connection)
        guard rows > 0 else {
            throw ImportError(file: file, "rows", "there are rows after the header", "there are none")
        }
        let runs = try CheckRun.all(table.checks, .refuse, in: .incoming, connection)
        if let refusal = ImportError(file: file, runs) { throw refusal }
        for statement in table.store { try connection.execute(statement) }
        return rows
    }
}
