// Writing many rows: COPY from bytes that a caller hands over piece by piece.

import CPostgres

extension PostgresConnection {
    /// Runs a `COPY … FROM STDIN` with the bytes that `next` supplies; returns the rows copied.
    ///
    /// `next` is called on this connection's thread with an emptied buffer, appends up to about 256 kB to it, and
    /// returns false when nothing more will come (what it appended in that call still counts). When `next` throws, the
    /// COPY is failed on the server and the error thrown on; then, as after a server error, the connection can still be
    /// used.
    package func copyIn<Source: ~Copyable>(
        _ sql: String, from source: inout Source,
        next: @Sendable (inout Source, inout [UInt8]) throws -> Bool
    ) throws -> Int {
        var patience = try session.begin(sql)
        try session.startCopy(PGRES_COPY_IN, &patience)
        var buffer: [UInt8] = []
        var hasMore = true
        while hasMore {
            buffer.removeAll(keepingCapacity: true)
            do {
                hasMore = try next(&source, &buffer)
            } catch {
                session.failCopy(&patience)
                throw error
            }
            try session.send(buffer, &patience)
        }
        guard PQputCopyEnd(try session.handle, nil) >= 0 else { throw session.lost() }
        try session.flush(&patience)
        guard let rows = try session.finishCopy(&patience) else {
            throw session.abandon(.incompleteCopy, "the server did not confirm the COPY")
        }
        return rows
    }
}

extension Session {
    /// Sends bytes of a COPY and waits until the socket took them all.
    mutating func send(_ bytes: [UInt8], _ patience: inout Patience) throws(PostgresError) {
        try giveUpIfOver(patience)
        let handle = try handle
        let state = bytes.withUnsafeBytes { bytes in
            PQputCopyData(handle, bytes.assumingMemoryBound(to: CChar.self).baseAddress, Int32(bytes.count))
        }
        guard state >= 0 else { throw lost() }
        try flush(&patience)
    }

    /// Tells the server to drop the COPY.
    ///
    /// The caller has an error of its own to throw, so trouble here only closes.
    mutating func failCopy(_ patience: inout Patience) {
        do throws(PostgresError) {
            guard PQputCopyEnd(try handle, "the sender gave up") >= 0 else { throw lost() }
            try flush(&patience)
            try finish(&patience)
        } catch {
            // A server error is its receipt: "COPY from stdin failed: the sender gave up".
            if error.code != .server { close(because: error.message) }
        }
    }
}
