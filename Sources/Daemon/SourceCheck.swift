// Checks the views of the source: what `plannedcare check-source` does.
import Postgres
import Store
import WaitingList

/// A check by hand.
package enum SourceCheck {
    /// What a check came to.
    package struct Outcome: Sendable {
        /// A line for each view, then one for each finding.
        package let text: String
        /// Findings that keep reports from being right.
        package let faults: Int
    }

    /// Looks at every view of the configured source; `schema` takes the place of the configured one.
    ///
    /// Throws only when the source cannot be asked; whatever is wrong with it is told in the text.
    package static func run(_ configuration: Configuration, schema other: String? = nil) async throws -> Outcome {
        let name = other ?? configuration.source.schema
        guard let schema = SchemaName(name) else {
            throw Failure(other == nil ? .badConfiguration : .badUsage, "\(name) is not the name of a schema")
        }
        let connection = try await PostgresConnection.connect(ConnectionSettings(configuration.source))
        do {
            let report = try await ContractCheck.run(on: connection, in: schema)
            await connection.close()
            let faults = report.findings.count { $0.severity == .fault }
            return Outcome(text: words(for: report), faults: faults)
        } catch {
            await connection.close()
            throw error
        }
    }

    /// Notes stand in the lines of their views already.
    private static func words(for report: ContractReport) -> String {
        let findings = report.findings.filter { $0.severity != .note }.map(\.description)
        return (report.views.map { line(for: $0, report) } + findings).joined(separator: "\n")
    }

    private static func line(for view: ContractReport.View, _ report: ContractReport) -> String {
        let findings = report.findings(about: view.name)
        guard let columns = view.columns else {
            let words = findings.first?.what ?? "is absent"
            return "\(view.name): \(words.hasPrefix("is ") ? String(words.dropFirst(3)) : words)"
        }
        let fits = !findings.contains { $0.severity == .fault }
        let rows = view.rows.map { rows in
            let unit = rows.count == 1 ? "row" : "rows"
            return "\(NumberWords.whole(rows.count)) \(unit)\(rows.census.map { " of \($0)" } ?? "")"
        }
        let isUncounted = fits && !report.findings(about: "snapshot").contains { $0.severity == .fault }
        let none = isUncounted ? "no complete census" : "rows not looked at"
        let words = [fits ? "fits" : "does not fit", "\(columns) columns", rows ?? none]
        return "\(view.name): \(words.joined(separator: ", "))"
    }
}
