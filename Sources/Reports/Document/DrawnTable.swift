// A table that is a picture as well, with the words around it.
package import Charts

/// A heat table or a table of programmes.
package struct DrawnTable: Sendable {
    /// Counted from 1 through the report, with the tables of figures.
    package var number: Int
    /// The message, without a full stop.
    package var headline: String
    /// Measure, group, place, period, unit.
    package var subtitle: String
    package var table: any TableKind
    /// Under the table: the shorthand in it, what is left out.
    package var notes: [Note] = []

    /// `Table 1: …`.
    package var caption: String { "Table \(number): \(subtitle)" }
}
