// From when on limits are worked out anew, and why.

/// A date at which the process is known, or proposed, to be another.
package struct Rebase: Hashable, Sendable {
    package var day: Day
    /// What a reader is told: `community diagnostic centre opened`.
    package var reason: String

    package init(_ day: Day, reason: String) {
        self.day = day
        self.reason = reason
    }
}
