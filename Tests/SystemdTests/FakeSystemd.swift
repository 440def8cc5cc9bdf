// A systemd that only listens.

import Glibc

/// A datagram socket at an address, closed when let go.
final class FakeSystemd {
    private let number: Int32

    struct NoSocket: Error {}

    init(_ name: String) throws {
        number = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        var bytes = Array(name.utf8)
        if name.hasPrefix("@") { bytes[0] = 0 }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
        let length = socklen_t(2 + bytes.count)
        let bound = withUnsafePointer(to: address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(number, $0, length) }
        }
        if number < 0 || bound != 0 { throw NoSocket() }
    }

    deinit { close(number) }

    /// The next datagram; nil when none is waiting.
    ///
    /// Sending to a Unix socket is done before `send` returns.
    func heard() -> String? {
        var bytes = [UInt8](repeating: 0, count: 65536)
        let count = recv(number, &bytes, bytes.count, Int32(MSG_DONTWAIT))
        return count < 0 ? nil : String(decoding: bytes.prefix(count), as: UTF8.self)
    }
}
