// What each kind of error means to whoever started the program.
import Files
import Foundation
import Settings
import Support
import Testing

@testable import Archive
@testable import Cairo
@testable import Daemon
@testable import Postgres
@testable import Store

@Suite struct FailureTests {
    private static let ofRooms: [(any Error, Int32)] = [
        (SettingsErrors([Diagnostic(file: "a", line: 1, column: 2, message: "m")]), 78),
        (SourceError(.noSuchCensus, "none"), 65),
        (SourceError(.malformedRow, "row 3"), 65),
        (ImportError(file: "a.csv", problems: []), 65),
        (HistoryError(.needsMigration, "run plannedcare migrate"), 78),
        (HistoryError(.isNewer, "step 9"), 78),
        (HistoryError(.changedMigration, "step 1"), 78),
        (HistoryError(.noSuchCensus, "none"), 64),
        (HistoryError(.notHeld, "nothing"), 64),
        (HistoryError(.alreadyReleased, "by her"), 64),
        (HistoryError(.missingWord, "a reason"), 64),
        (HistoryError(.olderRevision, "1 < 2"), 65),
        (HistoryError(.unusableCounts, "C_999"), 65),
        (HistoryError(.damaged, "RAA"), 65),
        (ArchiveError(.damaged, "a.zip", "truncated"), 65),
        (ArchiveError(.inaccessible, "a.zip", "No space left on device"), 74),
        (FilesError("write", "/out/a", errno: ENOSPC), 74),
        (FilesError("lock", "/out", errno: ENOLCK), 74),
        (FilesError("lock", "/out", "another publisher held the folder"), 75),
        (CairoError(.font, "no such family"), 78),
        (CairoError(.geometry, "not a number"), 70),
        (CocoaError(.fileReadUnknown), 74),
        (CancellationError(), 70),
        (Failure(.cannotCreate, "no"), 73),
    ]

    @Test(arguments: ofRooms)
    func `an error of a room has its exit code`(error: any Error, code: Int32) {
        #expect(Failure(error).meaning.rawValue == code)
    }

    private static let ofPostgres: [(PostgresError, Int32)] = [
        (PostgresError(.connectionFailed, "refused"), 69),
        (PostgresError(.connectionFailed, "no such database", sqlState: "3D000"), 69),
        (PostgresError(.connectionFailed, "starting up", sqlState: "57P03"), 75),
        (PostgresError(.connectionFailed, "too many connections", sqlState: "53300"), 75),
        (PostgresError(.connectionLost, "gone"), 75),
        (PostgresError(.stalled, "no byte"), 75),
        (PostgresError(.interrupted, "cancelled"), 69),
        (PostgresError(.incompleteCopy, "fewer rows"), 69),
        (PostgresError(.closed, "closed"), 69),
        (PostgresError(.server, "shutting down", sqlState: "57P01"), 75),
        (PostgresError(.server, "a lock was not free", sqlState: "55P03"), 75),
        (PostgresError(.server, "no such view", sqlState: "42P01"), 65),
        (PostgresError(.server, "division by zero", sqlState: "22012"), 65),
        (PostgresError(.server, "permission denied", sqlState: "42501"), 77),
        (PostgresError(.authentication, "password"), 77),
        (PostgresError(.malformedData, "null"), 65),
        (PostgresError(.usage, "libpq cannot read the connection string"), 78),
        (PostgresError(.usage, "zero byte", statement: "SELECT 1"), 70),
    ]

    @Test(arguments: ofPostgres)
    func `trouble with PostgreSQL is told apart`(error: PostgresError, code: Int32) {
        #expect(Failure(error).meaning.rawValue == code)
        #expect(Failure(error).description == error.description)
    }

    @Test func `what nobody foresaw is an internal error with its name`() {
        struct Surprise: Error {}
        let failure = Failure(Surprise())
        #expect(failure.meaning == .internalError)
        #expect(failure.description.contains("Surprise"))
    }
}
