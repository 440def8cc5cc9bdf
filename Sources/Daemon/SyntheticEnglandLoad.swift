// Loads a made-up England: what `plannedcare synthesise england --load` does.
import Postgres
import Store
import Synthetic

/// A made-up England on its way into the reference tables, without a file in between.
package enum SyntheticEnglandLoad {
    /// Loads every table and then every weekly census up to `lastCensus` (`yyyy-mm-dd`), each in a transaction of its own
    /// and marked as made up; calls `told` with a sentence for each.
    ///
    /// The tables go through the imports and their checks; those beside the censuses replace what was there, so that a
    /// database with anything real is refused (`badUsage`).
    package static func run(
        pathways: Int, weeks: Int, lastCensus: String, seed: UInt64, _ configuration: Configuration,
        told: (String) -> Void
    ) async throws {
        let england = try SyntheticEnglandFiles.england(
            pathways: pathways, weeks: weeks, lastCensus: lastCensus, seed: seed)
        let connection = try await PostgresConnection.connect(ConnectionSettings(configuration.source))
        do {
            if let found = try await RealRows.found(on: connection) {
                throw Failure(
                    .badUsage,
                    "\(found): a made-up England would replace its tables; load it into a database of its own")
            }
            for table in england.tables {
                guard let target = SourceTable(table.name) else {
                    throw Failure(.internalError, "there is no table for the made-up \(table.name)")
                }
                let rows = try await TableImport(target, file: "\(table.name) (made up)")
                    .run(SyntheticSource(table), on: connection)
                told("loaded \(rows) rows of \(table.name)")
            }
            for census in england.censuses {
                var importing = PathwayImport(file: "synthetic England, seed \(seed)")
                importing.illustrative = true
                told(try await importing.run(SyntheticSource(england.pathways(at: census)), on: connection).inWords)
            }
            await connection.close()
        } catch {
            await connection.close()
            throw error
        }
    }
}

/// The bytes of a made-up table, as an import takes them.
private struct SyntheticSource: ~Copyable, ByteSource {
    private var pieces: SyntheticTable.Iterator

    init(_ table: SyntheticTable) {
        pieces = table.makeIterator()
    }

    mutating func read(into buffer: inout [UInt8]) throws -> Bool {
        guard let piece = pieces.next() else { return false }
        buffer.append(contentsOf: piece)
        return true
    }
}
