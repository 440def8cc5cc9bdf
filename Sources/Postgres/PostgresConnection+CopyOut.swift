// Reading many rows: binary COPY, one row lent at a time to a reducer that travels to the data.

import CPostgres
import Glibc

extension PostgresConnection {
    /// Folds every row of a SELECT into `empty` and returns it full; memory does not grow with the rows.
    ///
    /// `select` is put into `COPY (…) TO STDOUT (FORMAT binary)`: it takes no parameters, so it must be built from
    /// checked identifiers and literals. `each` is called once a row, in the order of the SELECT, on this connection's
    /// thread. Returns only when the server confirmed the end of the COPY and its count of rows; otherwise throws the
    /// server's error or `incompleteCopy`. When `each` throws, its error is thrown on and the connection is closed
    /// (the server may still be sending millions of rows); a server error leaves the connection usable. `silence` is
    /// for a SELECT that computes long before it has its first row.
    package func copyOut<Fold: Sendable>(
        _ select: String, silence: Silence = .isStall, into empty: consuming Fold,
        each: @Sendable (inout Fold, borrowing BinaryRow) throws -> Void
    ) throws -> Fold {
        var patience = try session.begin("COPY (\(select)) TO STDOUT (FORMAT binary)", silence: silence)
        try session.startCopy(PGRES_COPY_OUT, &patience)
        var fold = empty
        var decoder = BinaryCopyDecoder()
        do {
            while try session.receive(&patience, { try decoder.decode($0) { try each(&fold, $0) } }) {}
        } catch {
            session.close(because: "reading a COPY was broken off")
            throw error
        }
        let confirmed = try session.finishCopy(&patience)
        guard decoder.hasTrailer, confirmed == decoder.rows else {
            let counts = "\(decoder.rows) rows read, \(confirmed.map(String.init) ?? "none") confirmed"
            throw session.abandon(.incompleteCopy, "the COPY ended early: \(counts)")
        }
        return fold
    }
}

extension Session {
    /// Sends the statement under way and waits until the server is ready to copy.
    mutating func startCopy(_ expected: ExecStatusType, _ patience: inout Patience) throws(PostgresError) {
        guard PQsendQuery(try handle, statement) == 1 else { throw lost() }
        try flush(&patience)
        guard let reply = try nextReply(&patience) else { throw lost() }
        if reply.status == expected { return }
        if reply.isFailure {
            let failure = reply.failure(statement: statement)
            try finish(&patience)
            throw failure
        }
        throw abandon(.usage, "the statement is no such COPY")
    }

    /// Lends the next message of a COPY; false when the server sends no more, which does not yet mean success.
    mutating func receive(
        _ patience: inout Patience, _ body: (UnsafeRawBufferPointer) throws -> Void
    ) throws -> Bool {
        var buffer: UnsafeMutablePointer<CChar>?
        var length = PQgetCopyData(try handle, &buffer, 1)
        while length == 0 {
            _ = try wait(for: POLLIN, &patience)
            let isOpen = PQconsumeInput(try handle) == 1
            length = PQgetCopyData(try handle, &buffer, 1)
            if length == 0 && !isOpen { throw lost() }
        }
        guard length != -2 else { throw lost() }
        guard length > 0 else { return false }
        patience.flows()
        defer { PQfreemem(buffer) }
        try body(UnsafeRawBufferPointer(start: buffer, count: Int(length)))
        return true
    }

    /// The rows that the server says it copied; nil when it did not say.
    ///
    /// Throws its error when the COPY failed.
    mutating func finishCopy(_ patience: inout Patience) throws(PostgresError) -> Int? {
        var rows: Int?
        try finish(&patience) { reply in
            if reply.status == PGRES_COMMAND_OK { rows = reply.rowsTouched }
        }
        return rows
    }
}
