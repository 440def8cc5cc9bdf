// What can be wrong with the history, beyond the connection to it.

/// The history answered, but not as asked; or what was asked cannot be.
package struct HistoryError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What kind of trouble.
    package enum Code: String, Sendable {
        /// Its schema is missing, or older than this program: `plannedcare migrate` helps.
        case needsMigration
        /// Its schema is newer than this program.
        case isNewer
        /// A migration that was applied is not the one that this program has under its number.
        case changedMigration
        /// A newer revision of the census is kept already.
        case olderRevision
        /// Counts that cannot be kept: too many, or of an unknown treatment function.
        case unusableCounts
        /// What was kept cannot be read.
        case damaged
        /// No such census is recorded.
        case noSuchCensus
        /// Nothing holds the census, so that nothing can be released.
        case notHeld
        /// The census was released before.
        case alreadyReleased
        /// A release needs a person and a reason.
        case missingWord
    }

    package let code: Code
    /// Safe for logs.
    package let message: String

    package init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    package var description: String { message }
}
