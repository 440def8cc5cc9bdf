// A proxy between a client and a Unix socket that stops forwarding at a chosen byte, and keeps the connection open.

import Foundation
import Glibc
import Synchronization

/// Forwards everything from client to server, and the first `limit` bytes back; then it is silent, like a network that
/// drops every packet.
///
/// Blocking threads of its own do the work; they end when `close` shuts their sockets down.
package final class StallingProxy: Sendable {
    /// The directory to name as `host` in a libpq connection string.
    package let directory: String

    private let upstream: String
    private let limit: Int
    private let listener: Int32
    private let connections = Mutex<[Int32]>([])
    private let isClosed = Mutex(false)

    /// Listens in a new directory under /tmp, as a PostgreSQL server on port 5432 would.
    package init(upstream: String, stopsAfter limit: Int) throws {
        self.upstream = upstream
        self.limit = limit
        directory = NSTemporaryDirectory() + "proxy-" + UUID().uuidString.prefix(8)
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        listener = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        let bound = Self.withAddress(directory + "/.s.PGSQL.5432") { bind(listener, $0, $1) }
        guard bound == 0, listen(listener, 8) == 0 else {
            throw CommandFailed(what: "proxy", message: "errno \(errno)")
        }
        Thread.detachNewThread { [self] in acceptAll() }
    }

    /// Ends every connection and forgets the socket; closing twice is not an error.
    package func close() {
        let wasClosed = isClosed.withLock { isClosed in
            defer { isClosed = true }
            return isClosed
        }
        // The listener's number may be another socket's by now.
        if wasClosed { return }
        shutdown(listener, Int32(SHUT_RDWR))
        connections.withLock { for connection in $0 { shutdown(connection, Int32(SHUT_RDWR)) } }
        try? FileManager.default.removeItem(atPath: directory)
    }

    private func acceptAll() {
        while true {
            let client = accept(listener, nil, nil)
            guard client >= 0 else { break }
            let server = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
            connections.withLock { $0 += [client, server] }
            guard Self.withAddress(upstream, { connect(server, $0, $1) }) == 0 else { continue }
            Thread.detachNewThread { Self.forward(from: client, to: server, upTo: .max) }
            Thread.detachNewThread { [limit] in Self.forward(from: server, to: client, upTo: limit) }
        }
        Glibc.close(listener)
    }

    /// Returns when the limit is reached or either side is gone; the sockets stay open until the test's process ends.
    private static func forward(from source: Int32, to sink: Int32, upTo limit: Int) {
        var left = limit
        var buffer = [UInt8](repeating: 0, count: 8192)
        while left > 0 {
            let count = read(source, &buffer, min(left, buffer.count))
            guard count > 0, sendAll(buffer[..<count], to: sink) else {
                shutdown(sink, Int32(SHUT_WR))
                return
            }
            left -= count
        }
    }

    private static func sendAll(_ bytes: ArraySlice<UInt8>, to sink: Int32) -> Bool {
        var rest = bytes
        while !rest.isEmpty {
            let sent = rest.withUnsafeBytes { send(sink, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard sent > 0 else { return false }
            rest = rest.dropFirst(sent)
        }
        return true
    }

    private static func withAddress(_ path: String, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32) -> Int32 {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { target in
            precondition(path.utf8.count < target.count, "the path is too long for a Unix socket")
            target.copyBytes(from: path.utf8)
        }
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                body($0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
    }
}
