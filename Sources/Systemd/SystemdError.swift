// Why the service manager could not be told.

import Glibc

/// A notice that did not reach the service manager.
///
/// Worth a log line; no reason to stop the service.
package struct SystemdError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The address as it was handed in.
    package let socket: String
    /// The system's number, or 0 when the address itself is wrong.
    package let errno: Int32
    /// The system's words, or what is wrong with the address.
    package let text: String

    init(_ socket: String, errno code: Int32) {
        self.socket = socket
        errno = code
        text = strerror(code).map { String(cString: $0) } ?? "error \(code)"
    }

    init(_ socket: String, _ text: String) {
        self.socket = socket
        self.text = text
        errno = 0
    }

    /// One line: "notify /run/systemd/notify: Connection refused".
    package var description: String { "notify \(socket): \(text)" }
}
