// Brings the history's tables up to date: what `plannedcare migrate` does.
import Store

/// A migration by hand; running it again changes nothing.
package enum MigrateOnce {
    /// Answers with a sentence for each step that was missing.
    package static func run(_ configuration: Configuration) async throws -> [String] {
        let applied = try await StoredHistory(configuration).migrate()
        guard !applied.isEmpty else { return ["the schema \(configuration.history.schema) is up to date"] }
        return applied.map {
            "applied migration \($0.number), \($0.name), to the schema \(configuration.history.schema)"
        }
    }
}
