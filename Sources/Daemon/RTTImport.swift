// Imports a monthly extract: what `plannedcare import rtt` does.
import Store

/// An import by hand.
package enum RTTImport {
    /// Imports the zip or CSV at a path; answers with the sentences that say what came of it.
    package static func run(
        _ path: String, isIllustrative: Bool, acceptsShrunkenList: Bool = false, _ configuration: Configuration
    ) async throws -> String {
        try await FileImport.run(path, configuration) { file, source, connection in
            var importing = RTTExtractImport(file: file.name)
            importing.sha256 = file.sha256
            importing.illustrative = isIllustrative
            importing.acceptsShrunkenList = acceptsShrunkenList
            return try await importing.run(source, on: connection)
        }.inWords
    }
}
