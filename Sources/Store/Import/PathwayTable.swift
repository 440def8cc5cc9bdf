// The table of a census of pathways: filled before anyone else sees it, then put in place of the one before.

import Postgres

/// One partition in the making; everything happens inside the caller's transaction.
enum PathwayTable {
    /// Its name until it is in place.
    static let name = "waiting_list.pathway_load"

    /// Creates the table with the columns and constraints of `pathway_row`.
    ///
    /// `census` is what rows get whose file has no such column.
    static func create(census: String?, _ connection: isolated PostgresConnection) throws(PostgresError) {
        // Room for sorting and grouping millions of rows, and a fixed order of the parts of a date; scans begin at the
        // first row, as the file does. All for this transaction only.
        try connection.execute(
            """
            SET LOCAL work_mem = '128MB'; SET LOCAL maintenance_work_mem = '256MB';
            SET LOCAL synchronize_seqscans = off; SET LOCAL datestyle = 'ISO, YMD';
            CREATE TABLE \(name) (LIKE waiting_list.pathway_row INCLUDING ALL)
            """)
        guard let census else { return }
        try connection.execute("ALTER TABLE \(name) ALTER census_date SET DEFAULT DATE '\(census)'")
    }

    /// Copies the file; returns the number of rows.
    ///
    /// Without FREEZE, which would show the rows to snapshots older than the import, too: such a reader has the revision
    /// before in hand and must not find these rows beside it. It finds none, which is not the number that it was told.
    static func fill<Source: ByteSource & ~Copyable>(
        from source: inout HeaderedSource<Source>, hasCensus: Bool, file: String,
        _ connection: isolated PostgresConnection
    ) throws -> Int {
        var columns = try IncomingColumns(of: name, connection)
        if hasCensus { columns.excuse("census_date") }
        let rows = try columns.fill(name, from: &source, file: file, connection)
        try connection.execute("ANALYZE \(name)", silence: .isWork)
        return rows
    }

    /// Adds the CHECK on the census, which spares a look at the rows when the table is put in place; false, and no
    /// CHECK, when a row has another.
    static func holdsOnly(census: String, _ connection: isolated PostgresConnection) throws(PostgresError) -> Bool {
        try isTrue(
            """
            ALTER TABLE \(name) ALTER census_date DROP DEFAULT,
                ADD CONSTRAINT pathway_row_census CHECK (census_date = DATE '\(census)')
            """, connection)
    }

    /// Makes the unique index on `pathway_id`; false, and no index, when an id is there twice.
    ///
    /// In the order of bytes, which sorts twice as fast as any language does; equality is the same.
    static func holdsEachOnce(_ connection: isolated PostgresConnection) throws(PostgresError) -> Bool {
        try isTrue("CREATE UNIQUE INDEX pathway_load_id ON \(name) (pathway_id COLLATE \"C\")", connection)
    }

    /// Whether a statement that proves something of all rows succeeds; when they fail it, nothing has happened.
    private static func isTrue(
        _ proof: String, _ connection: isolated PostgresConnection
    ) throws(PostgresError) -> Bool {
        try connection.execute("SAVEPOINT proof")
        do throws(PostgresError) {
            try connection.execute(proof, silence: .isWork)
            try connection.execute("RELEASE SAVEPOINT proof")
            return true
        } catch {
            // Class 23: a constraint is violated.
            guard error.code == .server, error.sqlState?.hasPrefix("23") == true else { throw error }
            try connection.execute("ROLLBACK TO SAVEPOINT proof")
            return false
        }
    }

    /// Puts the table in place of the census that is there, if any.
    ///
    /// Waits for readers of the view, and holds new ones up until the transaction ends: so it comes last.
    static func putInPlace(census: String, _ connection: isolated PostgresConnection) throws(PostgresError) {
        let partition = "pathway_row_\(census.replacing("-", with: "_"))"
        try connection.execute(
            """
            COMMENT ON TABLE \(name) IS 'One row for each open pathway of the census of \(census).';
            SET LOCAL client_min_messages = warning;
            DROP TABLE IF EXISTS waiting_list.\(partition);
            ALTER INDEX waiting_list.pathway_load_id RENAME TO \(partition)_id;
            ALTER TABLE \(name) RENAME TO \(partition);
            ALTER TABLE waiting_list.pathway_row ATTACH PARTITION waiting_list.\(partition) FOR VALUES IN ('\(census)')
            """)
    }
}
