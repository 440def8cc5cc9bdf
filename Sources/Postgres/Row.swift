// One row of a small result, as text.

/// A row of `query`: values by position or by column name, as text or as a few plain types.
package struct Row: Sendable, Equatable {
    package let columns: [String]
    /// PostgreSQL's text form of each value; nil is NULL.
    package let values: [String?]

    /// The value at a position, counted from 0; nil is NULL.
    package subscript(_ index: Int) -> String? { values[index] }

    /// The value of the first column of this name; nil is NULL, and also when there is no such column.
    package subscript(_ column: String) -> String? {
        columns.firstIndex(of: column).flatMap { values[$0] }
    }

    /// The value as text; throws `malformedData` when it is NULL or there is no such column.
    package func text(_ column: String) throws(PostgresError) -> String {
        guard let value = self[column] else {
            throw PostgresError(.malformedData, "column \(column) is null or missing")
        }
        return value
    }

    /// The value as a whole number; throws `malformedData` when it is NULL, missing or no whole number.
    package func int(_ column: String) throws(PostgresError) -> Int {
        guard let number = Int(try text(column)) else {
            throw PostgresError(.malformedData, "column \(column) is no whole number")
        }
        return number
    }

    /// The value as a truth value (`t` or `f`); throws `malformedData` otherwise.
    package func bool(_ column: String) throws(PostgresError) -> Bool {
        switch try text(column) {
        case "t": return true
        case "f": return false
        default: throw PostgresError(.malformedData, "column \(column) is no truth value")
        }
    }
}
