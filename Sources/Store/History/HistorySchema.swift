// The history's schema: brought up to date by numbered steps, each applied once.
package import Postgres

/// Applies migrations and knows which were.
package struct HistorySchema: Sendable {
    private let name: SchemaName
    private let migrations: [Migration]

    /// The steps of this program, or others for tests; their numbers count from 1.
    package init(_ name: SchemaName = .plannedCare, migrations: [Migration] = Migration.all) {
        self.name = name
        self.migrations = migrations
    }

    /// Applies what is missing, each step in a transaction of its own; returns those that were, in order.
    ///
    /// Safe when several do it at once: each step is applied once. Throws `isNewer` and `changedMigration` before anything is
    /// changed.
    package func migrate(on connection: PostgresConnection) async throws -> [Migration] {
        try await prepare(on: connection)
        var applied: [Migration] = []
        for migration in migrations {
            if try await apply(migration, on: connection) { applied.append(migration) }
        }
        return applied
    }

    /// Throws `needsMigration` or `isNewer` unless the schema is as this program has it; every use of the history asks.
    func check(on connection: isolated PostgresConnection) throws {
        let newest = try newest(on: connection)
        if newest > migrations.count { throw tooNew(newest) }
        guard newest == migrations.count else {
            throw HistoryError(
                .needsMigration,
                "the schema \(name) of the history is at step \(newest) of \(migrations.count): run plannedcare migrate"
            )
        }
    }

    private func newest(on connection: isolated PostgresConnection) throws -> Int {
        let found = try connection.query("SELECT to_regclass($1)::text AS list", ["\(name).migration"])
        guard found[0]["list"] != nil else {
            throw HistoryError(
                .needsMigration, "the schema \(name) of the history is missing: run plannedcare migrate")
        }
        return try connection.query("SELECT coalesce(max(number), 0) AS n FROM \(name).migration")[0].int("n")
    }
}

extension HistorySchema {
    /// Makes the schema and its list of steps; another who does the same at this moment is waited for.
    private func prepare(on connection: PostgresConnection) async throws {
        for _ in 1..<3 {
            do {
                return try await makeList(on: connection)
            } catch let error as PostgresError where Self.alreadyThere.contains(error.sqlState ?? "") {
                // Two made it at once: `IF NOT EXISTS` looks before it waits.
                continue
            }
        }
        try await makeList(on: connection)
    }

    /// Unique violation in the catalogue, duplicate schema, duplicate table.
    private static let alreadyThere: Set = ["23505", "42P06", "42P07", "42710"]

    private func makeList(on connection: PostgresConnection) async throws {
        let name = name
        try await connection.transaction { connection in
            // Making what is there already asks for a privilege that only making it needs.
            let found = try connection.query(
                "SELECT to_regnamespace($1)::text AS schema, to_regclass($2)::text AS list",
                ["\(name)", "\(name).migration"])
            if found[0]["schema"] == nil { try connection.execute("CREATE SCHEMA \(name)") }
            if found[0]["list"] == nil { try connection.execute(Self.list(in: name)) }
        }
    }

    private static func list(in schema: SchemaName) -> String {
        """
        COMMENT ON SCHEMA \(schema) IS
            'What plannedcare remembers: counts of every census, checks and releases. Made by plannedcare migrate.';
        CREATE TABLE \(schema).migration (
            number int PRIMARY KEY CHECK (number >= 1),
            name text NOT NULL,
            sha256 text NOT NULL,
            applied_at timestamptz NOT NULL DEFAULT now(),
            applied_by text NOT NULL DEFAULT current_user
        );
        COMMENT ON TABLE \(schema).migration IS 'Steps by which this schema was made.';
        COMMENT ON COLUMN \(schema).migration.number IS 'Number of the step, from 1.';
        COMMENT ON COLUMN \(schema).migration.name IS 'Name of the step.';
        COMMENT ON COLUMN \(schema).migration.sha256 IS 'SHA-256 of its text, the schema''s name left open.';
        COMMENT ON COLUMN \(schema).migration.applied_at IS 'When it was applied.';
        COMMENT ON COLUMN \(schema).migration.applied_by IS 'The role that applied it.';
        """
    }

    /// Whether it was missing; the table is locked meanwhile, so that only one applies anything.
    private func apply(_ migration: Migration, on connection: PostgresConnection) async throws -> Bool {
        try await connection.transaction { connection in
            // What others applied while this waited must be seen.
            try connection.execute("SET TRANSACTION ISOLATION LEVEL READ COMMITTED")
            try connection.execute("LOCK TABLE \(name).migration IN EXCLUSIVE MODE")
            guard try applied(on: connection) < migration.number else { return false }
            try connection.execute(migration.sql.replacing("{schema}", with: "\(name)"))
            _ = try connection.query(
                """
                INSERT INTO \(name).migration (number, name, sha256)
                VALUES ($1::int, $2, \(Self.sha256("$3")))
                """, ["\(migration.number)", migration.name, migration.sql])
            return true
        }
    }

    /// How many steps were applied, after a look at each of them.
    private func applied(on connection: isolated PostgresConnection) throws -> Int {
        let rows = try connection.query("SELECT number::text, name, sha256 FROM \(name).migration ORDER BY number")
        if rows.count > migrations.count { throw tooNew(rows.count) }
        for (row, migration) in zip(rows, migrations) {
            let sum = try connection.query("SELECT \(Self.sha256("$1")) AS sum", [migration.sql])[0].text("sum")
            guard try row.int("number") == migration.number, try row.text("sha256") == sum else {
                throw HistoryError(
                    .changedMigration,
                    """
                    step \(try row.text("number")) (\(try row.text("name"))) of the schema \(name) is not the step \
                    \(migration.number) (\(migration.name)) of this program: nothing was changed
                    """)
            }
        }
        return rows.count
    }

    private static func sha256(_ text: String) -> String { "encode(sha256(convert_to(\(text), 'UTF8')), 'hex')" }

    private func tooNew(_ step: Int) -> HistoryError {
        HistoryError(
            .isNewer,
            """
            the schema \(name) of the history is at step \(step), and this program knows \(migrations.count): use the newer \
            program that made it
            """)
    }
}
