// Importing NHS England's monthly "full CSV data file" of referral-to-treatment waits into the schema waiting_list.

package import Postgres

/// One file to import: everything or nothing, checked before it is stored.
package struct RTTExtractImport: CensusImport {
    static let kind = "band"

    /// The file's name, for messages and for the load's provenance.
    package var file: String
    /// The file's SHA-256 in lower-case hexadecimal; nil when the caller did not compute it.
    package var sha256: String?
    /// Whether the figures are made up; reports then say so on every page.
    package var illustrative = false
    /// Whether a list that is much smaller than the one before is stored all the same.
    package var acceptsShrunkenList = false

    package init(file: String) {
        self.file = file
    }

    /// Imports the CSV that `source` supplies, in one transaction, as a new revision of its census.
    ///
    /// Throws `ImportError` when the file is at fault, `PostgresError` when the database is, and the source's own
    /// errors; after any of them the database is exactly as it was. A second import of the same month is no error: the
    /// older revision and its figures stay, and the views show the newer. The schema of `config/waiting_list.sql` must
    /// be there. Other imports wait for this one, up to the stall deadline; readers do not. The connection must have no transaction open.
    package func run<Source: ByteSource & ~Copyable>(
        _ source: consuming sending Source, on connection: PostgresConnection
    ) async throws -> ImportReceipt {
        let rest = try HeaderedSource(source, file: file)
        let header = try ExtractHeader(rest.header, file: file)
        do {
            return try await connection.transaction(lending: rest) { connection, rest in
                try store(&rest, header, connection)
            }
        } catch {
            throw SchemaAge.explained(error)
        }
    }

    /// The whole import, inside its transaction.
    private func store<Source: ByteSource & ~Copyable>(
        _ rest: inout HeaderedSource<Source>, _ header: ExtractHeader, _ connection: isolated PostgresConnection
    ) throws -> ImportReceipt {
        try CensusLoad.queueUp(connection)
        let fileRows = try Staging.fill(from: &rest, header, file: file, connection)
        guard fileRows > 0 else { throw refusal("rows", "there are rows after the header", "there are none") }
        try Staging.derive(connection)
        let refusals = try refuseIfWrong(ImportCheck.ofExtracts, in: .extract, connection)
        try refuseIfPassedOff(connection)
        let census = try censusDate(connection)
        try refuseIfShrunken(census, connection)
        try findPrevious(census, connection)
        let warnings = try CheckRun.all(ImportCheck.ofExtracts, .warn, in: .extract, connection)
        let load = try CensusLoad(census: census, kind: Self.kind, connection)
        let storedRows = try BandRows(of: load).store(connection)
        try Organisations.update(census: census, connection)
        let pathways = try load.register(self, rows: storedRows, checks: refusals + warnings, connection)
        return ImportReceipt(
            censusDate: census, revision: load.revision, fileRows: fileRows, storedRows: storedRows,
            pathways: pathways, warnings: warnings.compactMap(\.warning))
    }

    /// The program's own made-up months name their providers so that they cannot be taken for the published figures.
    private func refuseIfPassedOff(_ connection: isolated PostgresConnection) throws {
        guard !illustrative else { return }
        let found = try connection.query(
            "SELECT min(provider_name) AS name FROM staging WHERE provider_name LIKE '%(SYNTHETIC)'")
        guard let name = found.first?.values[0] else { return }
        throw refusal(
            "made-up-figures-are-marked", "made-up figures are imported with --illustrative", "provider \(name)")
    }

    /// Every row has this one period: the checks saw to it.
    private func censusDate(_ connection: isolated PostgresConnection) throws -> String {
        let text = try connection.query("SELECT period FROM facts LIMIT 1").first?.text("period") ?? ""
        guard let period = ExtractPeriod(text) else {
            throw refusal(ImportCheck.readablePeriod.id, ImportCheck.readablePeriod.rule, "it is '\(text)'")
        }
        return period.censusDate
    }
}
