// A server that says what a test wrote down, for answers that a real one will not give.

import Foundation
import Glibc

/// Speaks enough of the protocol for one connection, its settings and one statement.
final class ScriptedServer: Sendable {
    /// The directory to name as `host`.
    let directory: String
    private let listener: Int32

    /// Answers the second query of its only connection with `reply`, then closes when `closes` says so.
    init(reply: [UInt8], closes: Bool = false) throws {
        directory = NSTemporaryDirectory() + "scripted-" + UUID().uuidString.prefix(8)
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        listener = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        guard Self.bindSocket(listener, directory + "/.s.PGSQL.5432"), listen(listener, 1) == 0 else {
            throw POSIXError(.EADDRNOTAVAIL)
        }
        let listener = listener
        Thread.detachNewThread { Self.serve(listener, reply, closes) }
    }

    /// Removes the socket; the thread ends when the client goes.
    func close() {
        try? FileManager.default.removeItem(atPath: directory)
    }

    /// One message: its kind, its length, its body.
    static func message(_ kind: Character, _ body: [UInt8]) -> [UInt8] {
        [kind.asciiValue ?? 0] + bigEndian(Int32(body.count + 4)) + body
    }

    /// A number as the protocol sends it.
    static func bigEndian(_ number: some FixedWidthInteger) -> [UInt8] {
        withUnsafeBytes(of: number.bigEndian) { Array($0) }
    }

    /// The end of a statement: its tag, and ready for the next.
    static func complete(_ tag: String) -> [UInt8] {
        message("C", Array(tag.utf8) + [0]) + message("Z", [UInt8(ascii: "I")])
    }

    private static func serve(_ listener: Int32, _ reply: [UInt8], _ closes: Bool) {
        let client = accept(listener, nil, nil)
        defer { Glibc.close(client) }
        Glibc.close(listener)
        let greeting = message("R", bigEndian(Int32(0))) + message("Z", [UInt8(ascii: "I")])
        guard readMessage(client, hasKind: false), send(client, greeting),
            readMessage(client, hasKind: true), send(client, complete("SELECT 0")),
            readMessage(client, hasKind: true), send(client, reply)
        else { return }
        while !closes, readMessage(client, hasKind: true) {}
    }

    private static func readMessage(_ client: Int32, hasKind: Bool) -> Bool {
        guard let head = readBytes(client, hasKind ? 5 : 4) else { return false }
        let length = head.suffix(4).reduce(0) { $0 << 8 | Int($1) }
        return readBytes(client, length - 4) != nil
    }

    private static func readBytes(_ client: Int32, _ count: Int) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: count)
        var have = 0
        while have < count {
            let got = bytes.withUnsafeMutableBytes { read(client, $0.baseAddress.map { $0 + have }, count - have) }
            guard got > 0 else { return nil }
            have += got
        }
        return bytes
    }

    private static func send(_ client: Int32, _ bytes: [UInt8]) -> Bool {
        Glibc.send(client, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count
    }

    private static func bindSocket(_ listener: Int32, _ path: String) -> Bool {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(listener, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0
            }
        }
    }
}
