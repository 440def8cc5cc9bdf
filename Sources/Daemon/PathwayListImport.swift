// Imports a census of pathways: what `plannedcare import pathways` does.
import Store
import WaitingList

/// An import by hand.
package enum PathwayListImport {
    /// What a command line says of the file.
    package struct Options: Sendable {
        /// The census, as `yyyy-mm-dd`; nil when the file says so itself.
        package var census: String?
        /// Whether the pathways are made up.
        package var isIllustrative = false
        /// Whether a list that is much smaller than the one before is stored all the same.
        package var acceptsShrunkenList = false

        package init() {}
    }

    /// Imports the CSV at a path, or in the zip there; answers with the sentences that say what came of it.
    package static func run(_ path: String, _ options: Options, _ configuration: Configuration) async throws -> String {
        let census = try options.census.map(day)
        return try await FileImport.run(path, mostBytes: FileImport.mostBytesOfPatients, configuration) {
            file, source, connection in
            var importing = PathwayImport(file: file.name)
            importing.sha256 = file.sha256
            importing.census = census
            importing.illustrative = options.isIllustrative
            importing.acceptsShrunkenList = options.acceptsShrunkenList
            return try await importing.run(source, on: connection)
        }.inWords
    }

    private static func day(_ text: String) throws -> Day {
        guard let day = Day(text), PathwayImport.years.contains(day.components.year) else {
            throw Failure(.badUsage, "--census is '\(text)'; it must be a day of 2000 to 2100, written yyyy-mm-dd")
        }
        return day
    }
}
