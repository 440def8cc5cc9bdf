// A section of a report as data: what it shows, and how wide.
package import WaitingList

/// One section of a report.
package struct Section: Sendable {
    /// What a section shows.
    package enum Kind: Sendable {
        /// The sentences at the top and a tile for each metric.
        case headline(tiles: [Metric])
        /// The list by weeks waited, through time, the longest waits at the base.
        case bandsOverTime(periods: Int?)
        /// One metric through time, with its standard and, where `showsPlan`, its target's date and value.
        case trend(Metric, periods: Int?, showsPlan: Bool)
        /// A row for each threshold: the pathways over it through time.
        case milestones(weeks: [Int], periods: Int?)
        /// The cohort of each milestone, and whether it falls fast enough.
        case cohorts
        /// The verdict on each metric, those of concern first.
        case findings([Metric])
        /// How to read a control chart.
        case readingCharts
        /// The control chart of one metric.
        case controlChart(Metric, periods: Int?, showsMovingRange: Bool)
        /// The list by weeks waited.
        case waitDistribution
        /// One row a group, one column a metric.
        case table(Grouping, metrics: [Metric])
        /// One metric through time, a small picture a group.
        case smallMultiples(Metric, by: Grouping, periods: Int?)
        /// A share by size among places, and which differ from the average by more than chance.
        case funnel(Metric, among: Grouping)
        /// Where the place stands among others, a row a metric.
        case positions([Metric], among: Grouping)
        /// Places by treatment functions, in the colours of how far they are from England.
        case heat(Metric, rows: Grouping)
        case activity
        case cancellations
        case readiness
        case programmes
        /// What the list comes to if flows go on, with its ranges and how the method did before.
        case projection(Metric)
        /// Waits by deprivation, ethnic group, age and sex.
        case inequalities
        /// What the data checks said, which rows were left out, and which sections are absent.
        case dataQuality
        case definitions
        case contact
        /// One line: where the figures come from.
        case source
        /// Definitions, standards and contact.
        case notes
    }

    /// What the rows, panels or points of a section are.
    package enum Grouping: String, CaseIterable, Sendable {
        case region
        case icb
        case provider
        case treatmentFunction = "treatment_function"
        /// The places that make up the edition's own: regions of England, boards of a region, providers of a board.
        case members
    }

    package var kind: Kind
    package var width: Block.Width = .full
    /// The heading of a new page that starts here; `nil` to go on below.
    package var newPage: String?
}

extension Metric {
    /// The metric with this id; `nil` when there is none.
    package static func named(_ id: String) -> Metric? { all.first { $0.id == id } }
}
