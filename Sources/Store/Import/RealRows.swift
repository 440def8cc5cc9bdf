// Whether the reference tables hold anything that is not made up.

package import Postgres

/// What made-up tables must not replace.
package enum RealRows {
    /// A sentence that names what is real, or could be; nil when everything is made up, or nothing is there.
    ///
    /// Throws `PostgresError`, also when the schema is missing or too old.
    package static func found(on connection: PostgresConnection) async throws -> String? {
        do {
            if try await isTrue(
                "SELECT EXISTS (SELECT FROM waiting_list.load WHERE complete AND NOT illustrative)", connection)
            {
                return "the database holds a census that is not made up"
            }
            if try await isTrue("SELECT EXISTS (SELECT FROM waiting_list.load WHERE illustrative)", connection) {
                return nil
            }
            for table in SourceTable.ofEvents
            where try await isTrue("SELECT EXISTS (SELECT FROM waiting_list.\(table)_row)", connection) {
                return "the database holds rows of \(table), and no made-up census that they could belong to"
            }
            return nil
        } catch {
            throw SchemaAge.explained(error)
        }
    }

    private static func isTrue(_ question: String, _ connection: PostgresConnection) async throws -> Bool {
        try await connection.query(question).first?[0] == "t"
    }
}

extension SourceTable {
    /// The names of those that hold no organisations.
    fileprivate static let ofEvents = all.map(\.name).filter { $0 != "provider" && $0 != "icb" }
}
