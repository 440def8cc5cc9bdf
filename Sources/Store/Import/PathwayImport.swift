// Importing a census of pathways, one row each, into the schema waiting_list.

package import Postgres
package import WaitingList

/// One file to import: everything or nothing, checked before it is stored.
///
/// A CSV whose header names columns of the view `pathway`, in any order. `pathway_id`, `provider_code` and
/// `treatment_function_code` must be there, `census_date` too unless `census` says it; a column that is absent is null,
/// and so is an empty field, quoted or not. Dates are written `yyyy-mm-dd`.
package struct PathwayImport: CensusImport {
    static let kind = "pathway"

    /// Of a census: another year is mistyped.
    package static let years = 2000...2100

    /// The file's name, for messages and for the load's provenance.
    package var file: String
    /// The file's SHA-256 in lower-case hexadecimal; nil when the caller did not compute it.
    package var sha256: String?
    /// The census that the rows describe; nil when the file says so itself, which it may in any case.
    package var census: Day?
    /// Whether the pathways are made up; reports then say so on every page.
    package var illustrative = false
    /// Whether a list that is much smaller than the one before is stored all the same.
    package var acceptsShrunkenList = false

    package init(file: String) {
        self.file = file
    }

    /// Imports the CSV that `source` supplies, in one transaction, in place of the rows that its census has.
    ///
    /// Throws `ImportError` when the file is at fault, `PostgresError` when the database is (also when its schema is
    /// missing or too old), and the source's own errors; after any of them the database is exactly as it was. A second
    /// import of the same census is no error: it is a new revision, and the older rows are gone. Memory does not grow
    /// with the rows. Other imports wait for this one, up to the stall deadline; readers only for the last moment, when
    /// the rows are put in place. The connection must have no transaction open.
    package func run<Source: ByteSource & ~Copyable>(
        _ source: consuming sending Source, on connection: PostgresConnection
    ) async throws -> ImportReceipt {
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
    ) throws -> ImportReceipt {
        try CensusLoad.queueUp(connection)
        try PathwayTable.create(census: census?.description, connection)
        let rows = try PathwayTable.fill(from: &rest, hasCensus: census != nil, file: file, connection)
        guard rows > 0 else { throw refusal("rows", "there are rows after the header", "there are none") }
        let census = try census?.description ?? PathwayFacts.firstCensus(connection)
        try refuseIfNoDay(census)
        try refuseIfToCome(census, connection)
        let proofs = [
            try prove(.oneCensus(census), PathwayTable.holdsOnly(census: census, connection), connection),
            try prove(.pathwayOnce, PathwayTable.holdsEachOnce(connection), connection),
        ]
        try PathwayFacts.derive(census: census, connection)
        let refusals = try refuseIfWrong(ImportCheck.ofPathways, in: .pathways, connection)
        try refuseIfShrunken(census, connection)
        try findPrevious(census, connection)
        let warnings = try CheckRun.all(ImportCheck.ofPathways, .warn, in: .pathways, connection)
        let load = try CensusLoad(census: census, kind: Self.kind, connection)
        let pathways = try load.register(self, rows: rows, checks: proofs + refusals + warnings, connection)
        try UnnamedOrganisations.add(connection)
        try PathwayTable.putInPlace(census: census, connection)
        return ImportReceipt(
            censusDate: census, revision: load.revision, fileRows: rows, storedRows: rows, pathways: pathways,
            warnings: warnings.compactMap(\.warning))
    }

    /// What differs from the first row is refused by `oneCensus`.
    private func refuseIfNoDay(_ census: String) throws {
        if let day = Day(census), Self.years.contains(day.components.year) { return }
        throw refusal(
            "census-is-a-day", "the census_date is a day of the years 2000 to 2100",
            "row 2: census_date is \(census)")
    }

    /// A list of days to come is mistyped, and would be the newest of all until then; one that is made up may be of any day.
    ///
    /// Tomorrow is let pass: the server may be a time zone behind.
    private func refuseIfToCome(_ census: String, _ connection: isolated PostgresConnection) throws {
        guard !illustrative else { return }
        let sql = "SELECT current_date::text AS today WHERE $1::date > current_date + 1"
        guard let today = try connection.query(sql, [census]).first?.text("today") else { return }
        throw refusal(
            "census-has-come", "the census has come, unless it is made up (--illustrative)",
            "census_date is \(census), and today is \(today) on the server")
    }

    /// The table itself proves some rules, faster than a query could; only a failure is looked into.
    private func prove(
        _ check: ImportCheck, _ isTrue: Bool, _ connection: isolated PostgresConnection
    ) throws -> CheckRun {
        if isTrue { return CheckRun(check: check, count: 0, examples: []) }
        let run = try CheckRun.run(check, in: .pathways, connection)
        throw ImportError(file: file, problems: [run.problem])
    }
}
