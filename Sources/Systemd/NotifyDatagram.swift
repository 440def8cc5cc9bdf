// One datagram on a Unix socket.

import Glibc

/// Sends a notice and closes again: notices are rare, and a socket kept open would outlive a manager that restarts.
enum NotifyDatagram {
    private static let patienceSeconds = 5

    /// Sends `text` whole, waiting at most a few seconds for room in the receiver's queue.
    static func send(_ text: String, to socketName: String) throws(SystemdError) {
        let address = try NotifyAddress(socketName)
        let number = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        if number < 0 { throw SystemdError(socketName, errno: errno) }
        defer { close(number) }
        var patience = timeval(tv_sec: patienceSeconds, tv_usec: 0)
        if setsockopt(number, SOL_SOCKET, SO_SNDTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size)) != 0 {
            throw SystemdError(socketName, errno: errno)
        }
        let bytes = Array(text.utf8)
        while address.lend({ sendto(number, bytes, bytes.count, Int32(MSG_NOSIGNAL), $0, $1) }) < 0 {
            if errno != EINTR { throw SystemdError(socketName, errno: errno) }
        }
    }
}
