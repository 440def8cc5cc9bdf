// Telling that the database was set up by an older version of the schema.

import Postgres

/// What to do when a table or a column is not there.
enum SchemaAge {
    /// The error with the remedy in words where something is missing in the schema; any other error as it is.
    static func explained(_ error: any Error) -> any Error {
        guard let error = error as? PostgresError, error.code == .server, let state = error.sqlState else {
            return error
        }
        if state == "42501" {
            return PostgresError(
                .server,
                """
                \(error.message): whoever imports works as the role plannedcare_importer; config/roles.sql makes it, and \
                says how to grant it
                """, sqlState: state)
        }
        guard missing.contains(state) else { return error }
        return PostgresError(
            .server,
            """
            \(error.message): the schema waiting_list is missing, or made by an older version; run this version's \
            config/waiting_list.sql, which keeps what is there
            """, sqlState: state, context: error.context, statement: error.statement)
    }

    /// No such schema, table, column, or object that should be altered.
    private static let missing: Set = ["3F000", "42P01", "42703", "42704"]
}
