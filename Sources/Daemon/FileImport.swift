// Imports by hand, whatever they import: a file read, a connection opened and closed, and what came of it in words.
import Archive
import Files
import Foundation
import Postgres
import Store

/// A file on its way into the reference tables.
struct FileImport {
    /// Its name without the folders.
    let name: String
    /// In hexadecimal.
    let sha256: String

    /// A week of England has about 8 million rows, and a pseudonym may be long.
    static let mostBytesOfPatients = 16 << 30

    /// Lends the bytes of the zip or CSV at a path, and a connection to the configured database, to `store`.
    ///
    /// The file is opened first: what is wrong with it shows before a server is asked.
    static func run<Receipt: Sendable>(
        _ path: String, mostBytes: Int = 2 << 30, _ configuration: Configuration,
        _ store: (FileImport, consuming sending FileSource, PostgresConnection) async throws -> Receipt
    ) async throws -> Receipt {
        let file = FileImport(
            name: URL(fileURLWithPath: path).lastPathComponent, sha256: try FileDigest.sha256(of: path))
        let source = try FileSource(path, mostBytes: mostBytes)
        let connection = try await PostgresConnection.connect(ConnectionSettings(configuration.source))
        do {
            let receipt = try await store(file, source, connection)
            await connection.close()
            return receipt
        } catch {
            await connection.close()
            throw error
        }
    }
}

/// The table in a zip or plain file, handed to an import piece by piece.
struct FileSource: ~Copyable, ByteSource {
    private var file: PackedFile
    private var piece: [UInt8] = []

    init(_ path: String, mostBytes: Int) throws {
        file = try PackedFile(path, mostBytes: mostBytes)
    }

    mutating func read(into buffer: inout [UInt8]) throws -> Bool {
        let isMore = try file.next(into: &piece)
        buffer.append(contentsOf: piece)
        return isMore
    }
}

extension ImportReceipt {
    /// What was imported, and what someone should look at, a line each.
    var inWords: String {
        let first = """
            imported census \(censusDate), revision \(revision): \(pathways) pathways in \(storedRows) rows \
            (\(fileRows) in the file)
            """
        return ([first] + warnings.map { "warning [\($0.check)]: \($0.text)" }).joined(separator: "\n")
    }
}
