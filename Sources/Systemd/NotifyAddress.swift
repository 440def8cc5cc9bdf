// The address of the service manager's socket, as the kernel wants it.

import Glibc

/// A Unix socket's address: a path, or after `@` a name without a file.
struct NotifyAddress {
    private var address = sockaddr_un()
    private let length: socklen_t

    init(_ text: String) throws(SystemdError) {
        var bytes = Array(text.utf8)
        guard bytes.first == UInt8(ascii: "/") || bytes.first == UInt8(ascii: "@") else {
            throw SystemdError(text, "the socket must be a path or begin with @")
        }
        if bytes[0] == UInt8(ascii: "@") { bytes[0] = 0 }
        guard bytes.count > 1, bytes.count < MemoryLayout.size(ofValue: address.sun_path),
            !bytes.dropFirst().contains(0)
        else { throw SystemdError(text, "the socket's name is empty, too long or holds a NUL") }
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
        length = socklen_t(MemoryLayout.offset(of: \sockaddr_un.sun_path).map { $0 + bytes.count } ?? 0)
    }

    /// Lends the address for one call.
    func lend<Answer>(_ call: (UnsafePointer<sockaddr>, socklen_t) -> Answer) -> Answer {
        withUnsafePointer(to: address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { call($0, length) }
        }
    }
}
