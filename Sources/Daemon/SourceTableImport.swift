// Imports a table beside the censuses: what `plannedcare import table` does.
import Store

/// An import by hand.
package enum SourceTableImport {
    /// A line for each table: its name, and what a file of it replaces.
    package static var tables: String {
        SourceTable.all.map { "\($0.name): replaces \($0.replaces)" }.joined(separator: "\n")
    }

    /// Imports the CSV at a path, or in the zip there, into the table of that name; answers with a sentence.
    package static func run(_ name: String, _ path: String, _ configuration: Configuration) async throws -> String {
        guard let table = SourceTable(name) else {
            let names = SourceTable.all.map(\.name).joined(separator: ", ")
            throw Failure(.badUsage, "there is no table '\(name)' to import; there are \(names)")
        }
        let rows = try await FileImport.run(path, mostBytes: FileImport.mostBytesOfPatients, configuration) {
            file, source, connection in
            try await TableImport(table, file: file.name).run(source, on: connection)
        }
        return "imported \(rows) \(rows == 1 ? "row" : "rows") of \(name), in place of \(table.replaces)"
    }
}
