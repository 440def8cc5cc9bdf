// What is wrong with an archive, or with writing one.

import CZip
import Glibc

/// A file that could not be unpacked or packed.
///
/// Its description is safe for logs: names and reasons, never content.
package struct ArchiveError: Error, Equatable, Sendable, CustomStringConvertible {
    /// What kind of trouble, for those who must decide and not only tell.
    package enum Kind: String, Sendable {
        /// The system would not open, read or write: the text has its words.
        case inaccessible
        /// Truncated, changed on the way, or no archive at all. Fetching it again may help.
        case damaged
        /// No table in the archive, or more than one.
        case notOneTable
        /// Encrypted, or packed in a way not read here.
        case unsupported
        /// More bytes than the bound handed in.
        case tooLarge
        /// A name that an archive of ours may not hold, or one twice.
        case badName
    }

    /// What kind of trouble.
    package let kind: Kind
    /// The archive, or the file to be packed.
    package let path: String
    /// The reason in words, the entry's name in it where there is one.
    package let text: String

    init(_ kind: Kind, _ path: String, _ text: String) {
        self.kind = kind
        self.path = path
        self.text = text
    }

    init(_ path: String, errno code: Int32) {
        self.init(.inaccessible, path, strerror(code).map { String(cString: $0) } ?? "error \(code)")
    }

    /// One line: "extract.zip: the entry "a.csv" is damaged: CRC error".
    package var description: String { "\(path): \(text)" }
}

/// The words of libzip for its error codes.
enum ZipWords {
    /// From the code that `zip_open` leaves.
    ///
    /// `errno` is read too: call at once.
    static func ofOpening(_ code: Int32) -> String {
        var error = zip_error_t()
        zip_error_init_with_code(&error, code)
        defer { zip_error_fini(&error) }
        return String(cString: zip_error_strerror(&error))
    }

    /// An entry's name, fit for one line of a log.
    static func shown(_ name: String) -> String {
        let letters = name.unicodeScalars.prefix(100).map {
            $0.properties.generalCategory == .control ? "?" : String($0)
        }
        return "\"" + letters.joined() + "\""
    }
}
