// A table of verdicts: two icons, the measure, its numbers and what is said of it, a row a measure.
package import Charts

/// What changed and what did not, at a glance.
package struct FindingsTable: Sendable {
    /// One measure.
    package struct Row: Sendable {
        /// `nil` without a verdict.
        package var variation: VerdictIcon?
        /// `nil` without a target, or when neither way is better.
        package var assurance: VerdictIcon?
        package var measure: String
        package var latest: String
        /// On the census before, or a year before, as the column's title says.
        package var change: String
        /// One sentence or two: the word of the verdict first.
        package var verdict: [Words]
    }

    /// Counted from 1 through the report, with the tables of figures.
    package var number: Int
    /// The message, without a full stop.
    package var headline: String
    /// Measures, place, period.
    package var subtitle: String
    /// Above the changes: `On July`.
    package var changeTitle: String
    package var rows: [Row]

    /// `Table 1: …`.
    package var caption: String { "Table \(number): \(subtitle)" }
}
