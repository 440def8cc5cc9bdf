// One thing wrong in a settings file, and where it stands.

/// One thing wrong in a settings file: the place, and a sentence that says what to do about it.
package struct Diagnostic: Equatable, Sendable, CustomStringConvertible {
    /// The name the caller gave the text, as it should appear in a message; never opened here.
    package let file: String
    /// Counted from 1.
    package let line: Int
    /// Counted from 1, in Unicode scalars; a tab counts as one.
    package let column: Int
    /// One sentence without the place and without a full stop; control characters of the file are escaped in it.
    package let message: String

    /// A diagnostic from its parts; for checks that a reader of settings makes beyond this room's own.
    package init(file: String, line: Int, column: Int, message: String) {
        self.file = file
        self.line = line
        self.column = column
        self.message = message
    }

    /// The form editors and terminals follow: `plannedcare.yaml:3:5: unknown key "prot"; did you mean "port"?`.
    package var description: String { "\(file):\(line):\(column): \(message)" }
}

extension Diagnostic: Comparable {
    /// The order a reader meets them: by file, line, column, then message.
    package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
        (left.file, left.line, left.column, left.message) < (right.file, right.line, right.column, right.message)
    }
}
