// The owner of one libpq connection: waits with our own deadlines, and is closed for good when one passes.

import CPostgres
import Glibc

/// One PGconn in non-blocking mode.
///
/// Closed at the latest when this goes.
struct Session: ~Copyable {
    private var connection: OpaquePointer?
    private var closedBecause = "it was never opened"
    private let settings: ConnectionSettings
    /// The SQL under way or last run; nil before the first.
    private(set) var statement: String?

    /// A session that is not open.
    init() {
        settings = ConnectionSettings(conninfo: "")
    }

    /// Starts to connect; `Handshake` finishes the work.
    init(starting connection: OpaquePointer, _ settings: ConnectionSettings) {
        self.connection = connection
        self.settings = settings
    }

    deinit {
        if let connection { PQfinish(connection) }
    }

    /// The open connection; throws `closed` once it is not.
    var handle: OpaquePointer {
        get throws(PostgresError) {
            guard let connection else {
                throw PostgresError(.closed, "the connection is closed: \(closedBecause)", statement: statement)
            }
            return connection
        }
    }

    /// Whether a transaction is open in which no statement failed.
    var isInHealthyTransaction: Bool {
        get throws(PostgresError) { PQtransactionStatus(try handle) == PQTRANS_INTRANS }
    }

    /// Notes the statement for error texts and starts its clock.
    mutating func begin(_ sql: String, silence: Silence = .isStall) throws(PostgresError) -> Patience {
        statement = sql
        _ = try handle
        guard !sql.utf8.contains(0) else { throw failure(.usage, "the statement holds a zero byte") }
        return Patience(stall: settings.stallTimeout, total: settings.totalTimeout, silence: silence)
    }

    /// Waits until the socket can be read or written; closes the session and throws when patience or the task ends.
    ///
    /// Returns what is possible, as poll(2) says it.
    mutating func wait(for events: Int32, _ patience: inout Patience) throws(PostgresError) -> Int32 {
        while true {
            try giveUpIfOver(patience)
            let socket = PQsocket(try handle)
            guard socket >= 0 else { throw lost() }
            var entry = pollfd(fd: socket, events: Int16(events), revents: 0)
            let ready = poll(&entry, 1, patience.sliceMilliseconds)
            if ready > 0 {
                patience.moved()
                return Int32(entry.revents)
            }
            if ready < 0 && errno != EINTR { throw lost() }
        }
    }

    /// Closes the session and throws when the task is cancelled or a deadline has passed.
    mutating func giveUpIfOver(_ patience: Patience) throws(PostgresError) {
        if Task.isCancelled { throw abandon(.interrupted, "the task was cancelled") }
        if let why = patience.exhausted { throw abandon(.stalled, why) }
    }

    /// Sends everything that libpq holds back, reading meanwhile so that neither side waits for the other.
    mutating func flush(_ patience: inout Patience) throws(PostgresError) {
        while true {
            let state = PQflush(try handle)
            if state == 0 { return }
            guard state > 0 else { return }  // The reason comes with the next reply.
            let ready = try wait(for: POLLIN | POLLOUT, &patience)
            if ready & POLLIN != 0 { PQconsumeInput(try handle) }
        }
    }

    /// The next reply to the statement; nil when the statement is over.
    mutating func nextReply(_ patience: inout Patience) throws(PostgresError) -> ServerReply? {
        while PQisBusy(try handle) == 1 {
            _ = try wait(for: POLLIN, &patience)
            // A broken connection gives a last reply, which says why.
            guard PQconsumeInput(try handle) == 1 else { break }
        }
        return PQgetResult(try handle).map { ServerReply(owning: $0) }
    }

    /// Reads every remaining reply; throws the first failure among them.
    ///
    /// Afterwards the session can be used again, unless the connection broke.
    mutating func finish(
        _ patience: inout Patience, each: (borrowing ServerReply) -> Void = { _ in }
    ) throws(PostgresError) {
        var failure: PostgresError?
        while let reply = try nextReply(&patience) {
            switch reply.status {
            case PGRES_COPY_IN, PGRES_COPY_OUT, PGRES_COPY_BOTH:
                throw abandon(.usage, "COPY has functions of its own")
            case _ where reply.isFailure: failure = failure ?? reply.failure(statement: statement)
            default: each(reply)
            }
        }
        if PQstatus(try handle) == CONNECTION_BAD { close(because: failure?.message ?? "it broke") }
        if let failure { throw failure }
    }

    /// Closes the socket at once and returns the error to throw.
    mutating func abandon(_ code: PostgresError.Code, _ message: String) -> PostgresError {
        close(because: message)
        return failure(code, message)
    }

    /// Closes the session after the connection broke, with libpq's account of it.
    mutating func lost() -> PostgresError {
        let message = connection.map { String(cString: PQerrorMessage($0)).trimmed } ?? closedBecause
        return abandon(.connectionLost, message.isEmpty ? "the connection broke" : message)
    }

    /// Closes the socket; what was under way on the server ends when it notices.
    mutating func close(because reason: String) {
        guard let connection else { return }
        // In non-blocking mode PQfinish waits for nobody, not even for a peer that is stalled.
        PQfinish(connection)
        self.connection = nil
        closedBecause = reason
    }

    /// An error about the statement under way.
    func failure(_ code: PostgresError.Code, _ message: String) -> PostgresError {
        PostgresError(code, message, statement: statement)
    }
}
