// A person's decision that a census which was held may be published.

/// Who released it, when and why; kept with the history and told in the report.
package struct Release: Hashable, Sendable {
    /// The person, as the database or the system knows them.
    package var by: String
    /// When, as `yyyy-mm-ddThh:mm:ssZ`.
    package var at: String
    /// In the person's words.
    package var reason: String

    package init(by: String, at: String, reason: String) {
        self.by = by
        self.at = at
        self.reason = reason
    }
}
