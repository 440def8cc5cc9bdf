// A table of figures: one row header, right-aligned numbers, a total at the end.

/// A data table.
package struct Table: Sendable {
    /// A column of numbers.
    package struct Column: Hashable, Sendable {
        package var title: String
    }

    /// A row: one group, or the total.
    package struct Row: Hashable, Sendable {
        package var header: String
        /// One text a column.
        package var cells: [String]
        package var isTotal: Bool
    }

    /// Counted from 1 through the report.
    package var number: Int
    /// The message, without a full stop.
    package var headline: String
    /// Measure, group, place, period.
    package var subtitle: String
    package var rowTitle: String
    package var columns: [Column]
    package var rows: [Row]
    /// Under the table: the shorthand in it, what is left out.
    package var notes: [Note] = []

    /// `Table 1: …`.
    package var caption: String { "Table \(number): \(subtitle)" }
}
