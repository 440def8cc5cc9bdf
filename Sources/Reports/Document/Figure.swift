// A picture of data, with the words around it and the numbers in it.
package import Charts
package import WaitingList

/// A chart with its two titles, the words that stand for it, and exactly what it plots.
package struct Figure: Sendable {
    /// A name for files: lower case, hyphens.
    package var name: String
    /// Counted from 1 through the report.
    package var number: Int
    /// The message, without a full stop.
    package var headline: String
    /// Measure, group, place, period, unit.
    package var subtitle: String
    package var alternativeText: String
    package var chart: any ChartKind
    /// Points of the plot's height on a page.
    package var height: Double
    package var points: [PlottedPoint]

    /// `Figure 1: …`.
    package var caption: String { "Figure \(number): \(subtitle)" }
}

/// One number that a figure plots, for `figures.csv`.
package struct PlottedPoint: Hashable, Sendable {
    /// The series or mark it belongs to.
    package var series: String
    /// Where it stands on the axis.
    package var position: String
    package var unit: String
    package var value: Double?
    /// Why there is no value, or that it is the open band's.
    package var marker: Marker?
}
