// Imports a monthly extract: what `plannedcare import rtt` does.
import Archive
import Files
import Foundation
import Postgres
import Store

/// An import by hand.
package enum RTTImport {
    /// Imports the zip or CSV at a path; answers with the sentences that say what came of it.
    package static func run(
        _ path: String, isIllustrative: Bool, acceptsShrunkenList: Bool = false, _ configuration: Configuration
    ) async throws -> String {
        var importing = RTTExtractImport(file: URL(fileURLWithPath: path).lastPathComponent)
        importing.sha256 = try FileChecksum.sha256(of: path)
        importing.illustrative = isIllustrative
        importing.acceptsShrunkenList = acceptsShrunkenList
        // Opened first: what is wrong with the file shows without a server.
        let source = try ExtractSource(path)
        let connection = try await PostgresConnection.connect(ConnectionSettings(configuration.source))
        do {
            let receipt = try await importing.run(source, on: connection)
            await connection.close()
            return words(for: receipt)
        } catch {
            await connection.close()
            throw error
        }
    }

    private static func words(for receipt: ImportReceipt) -> String {
        let first = """
            imported census \(receipt.censusDate), revision \(receipt.revision): \(receipt.pathways) pathways \
            in \(receipt.storedRows) rows (\(receipt.fileRows) in the file)
            """
        return ([first] + receipt.warnings.map { "warning [\($0.check)]: \($0.text)" }).joined(separator: "\n")
    }
}

/// The table in a zip or plain file, handed to the import piece by piece.
private struct ExtractSource: ~Copyable, ByteSource {
    private var file: PackedFile
    private var piece: [UInt8] = []

    init(_ path: String) throws {
        file = try PackedFile(path)
    }

    mutating func read(into buffer: inout [UInt8]) throws -> Bool {
        let isMore = try file.next(into: &piece)
        buffer.append(contentsOf: piece)
        return isMore
    }
}
