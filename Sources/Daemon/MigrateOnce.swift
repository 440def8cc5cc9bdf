// Brings the history's tables up to date: what `plannedcare migrate` does.
import Store

/// A migration by hand; running it again changes nothing.
package enum MigrateOnce {
    /// Answers with a sentence for each step that was missing, and a warning when the schema's owner may not use the tables.
    package static func run(_ configuration: Configuration) async throws -> [String] {
        let history = try StoredHistory(configuration)
        let schema = configuration.history.schema
        let applied = try await history.migrate()
        let told = applied.map { "applied migration \($0.number), \($0.name), to the schema \(schema)" }
        let warning = try await history.ownerWarning().map { ["warning: \($0)"] } ?? []
        return (told.isEmpty ? ["the schema \(schema) is up to date"] : told) + warning
    }
}
