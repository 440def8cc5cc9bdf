// One step of the history's schema.

/// A numbered step; once released its text never changes.
package struct Migration: Sendable {
    /// Counted from 1 without gaps.
    package let number: Int
    package let name: String
    /// Statements; `{schema}` stands for the schema's quoted name.
    package let sql: String

    package init(_ number: Int, _ name: String, sql: String) {
        self.number = number
        self.name = name
        self.sql = sql
    }

    /// Every step, in order.
    package static let all: [Migration] = [history, milestoneCohorts, extracts]
}
