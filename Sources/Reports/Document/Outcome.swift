// What came of a section: blocks, or the reason why there are none.

/// What a section composes.
enum Outcome: Sendable {
    /// Never empty.
    case blocks([Block])
    /// Leaves no hole; the page on data quality names the section and this reason, a clause without a full stop.
    case absent(String)
}

/// A section that is not in a document, and why.
package struct Absence: Hashable, Sendable {
    /// The section in a reader's words, such as `waits over 52 weeks, control chart`.
    package var section: String
    /// A clause without a full stop.
    package var reason: String
}
