// A table of words: each cell takes as many lines as it needs.

/// A table whose first column heads its rows.
package struct TextTable: Sendable {
    /// A column of words.
    package struct Column: Hashable, Sendable {
        package var title: String
        /// Of the table's width; those of all columns add up to 1.
        package var share: Double
    }

    /// Counted from 1 through the report, with the tables of figures.
    package var number: Int
    /// The message, without a full stop.
    package var headline: String
    package var subtitle: String
    package var columns: [Column]
    /// One text a column in each.
    package var rows: [[Words]]

    /// `Table 1: …`.
    package var caption: String { "Table \(number): \(subtitle)" }
}
