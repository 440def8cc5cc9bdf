// What went wrong with a file: which step, which path, and what the system said.

import Glibc

/// A step on files that failed.
///
/// Its description is safe for logs: it holds a path and the system's words, never content.
package struct FilesError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The step, as a verb: "open", "write", "fsync", "rename".
    package let operation: String
    /// What it was done to; for a file in a folder the folder's path, a slash and the name.
    package let path: String
    /// The system's number, such as `ENOSPC`; 0 when the refusal is this room's own.
    package let errno: Int32
    /// The system's words, or this room's own.
    package let text: String

    /// A refusal of the system's.
    ///
    /// `strerror` is safe on every thread since glibc 2.32.
    package init(_ operation: String, _ path: String, errno code: Int32) {
        self.operation = operation
        self.path = path
        errno = code
        text = strerror(code).map { String(cString: $0) } ?? "error \(code)"
    }

    /// A refusal of this room's own, in words that say what to do.
    package init(_ operation: String, _ path: String, _ text: String) {
        self.operation = operation
        self.path = path
        self.text = text
        errno = 0
    }

    /// The disk or the quota is full: worth trying again when there is room, and not before.
    package var isOutOfSpace: Bool { errno == ENOSPC || errno == EDQUOT }

    /// One line: "write /srv/reports/a.csv: No space left on device".
    package var description: String { "\(operation) \(path): \(text)" }
}
