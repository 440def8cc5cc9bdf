// Which names a file or folder of ours may have.

/// A name for one file or folder: no path, nothing hidden, nothing that a shell or a mail reader could misread.
package struct SafeName: Equatable, Hashable, Sendable {
    /// 1 to 128 ASCII letters, digits, dots, underscores and hyphens, the first a letter or a digit.
    package let text: String

    /// Throws for every other text: `..`, anything with a slash or NUL, a leading dot, a letter with an accent.
    package init(_ text: String) throws(FilesError) {
        guard Self.allows(text) else {
            throw FilesError("name", Self.shown(text), "not a name of letters, digits, dots, underscores and hyphens")
        }
        self.text = text
    }

    private static func allows(_ text: String) -> Bool {
        guard (1...128).contains(text.utf8.count), let first = text.utf8.first, isAlphanumeric(first) else {
            return false
        }
        return text.utf8.allSatisfy { isAlphanumeric($0) || $0 == 0x2E || $0 == 0x5F || $0 == 0x2D }
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }

    /// Fit for a log line: no control characters, no more than 60 letters.
    private static func shown(_ text: String) -> String {
        text.unicodeScalars.prefix(60).map { $0.escaped(asASCII: true) }.joined()
    }
}
