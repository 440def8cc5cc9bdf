// A picture of data, with the words around it and the numbers in it.
package import Charts
package import WaitingList

/// A chart with its two titles, the words that stand for it, and exactly what it plots.
package struct Figure: Sendable {
    /// An icon's sentences: `Variation:`, and what the chart says of it.
    package struct Remark: Sendable {
        package var icon: VerdictIcon
        /// One sentence or two, with its first word strong.
        package var words: [Words]
    }

    /// A name for files: lower case, hyphens; no two figures of a document share one.
    package var name: String
    /// Counted from 1 through the report.
    package var number: Int
    /// The message, without a full stop.
    package var headline: String
    /// Measure, group, place, period, unit.
    package var subtitle: String
    /// 150 to 450 characters, from the same numbers as the chart.
    package var alternativeText: String
    package var chart: any ChartKind
    /// Points of the whole picture on a page: its plot, its axes and whatever else the chart draws in its box.
    package var height: Double
    package var points: [PlottedPoint]
    /// Under the picture: what variation and assurance say of a control chart.
    package var remarks: [Remark] = []
    /// Under the remarks: what the marks mean; `nil` where labels say it.
    package var key: SpecialCauseKey?
    /// Under it all: where the axis starts, what is left out.
    package var notes: [Note] = []
    /// Whether it was made for one of two columns; `Document.figures` knows by its block.
    package var isHalf = false

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
