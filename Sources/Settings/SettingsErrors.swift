// Everything wrong in a settings file, told at once.

/// Everything wrong in one settings file, so that it is corrected once and not error by error.
package struct SettingsErrors: Error, Equatable, Sendable, CustomStringConvertible {
    /// In file order and never empty.
    package let diagnostics: [Diagnostic]

    /// Sorts what it is given.
    ///
    /// Hand in at least one: an error without a diagnostic says nothing.
    package init(_ diagnostics: [Diagnostic]) {
        self.diagnostics = diagnostics.sorted()
    }

    /// One diagnostic a line, without a final newline.
    package var description: String { diagnostics.map(\.description).joined(separator: "\n") }
}
