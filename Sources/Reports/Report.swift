// A report as an analyst defines it: what is on it, for whom, and against which standards.
package import Statistics
package import WaitingList

/// One report definition, read from a file of `reports/`.
package struct Report: Sendable {
    /// Lower case with hyphens; a folder of the output is named by it.
    package var id: String
    /// What it is called above its title.
    package var name: String
    /// The subject of its title, before the place and the month.
    package var title: String
    /// What the figures may be used for.
    package var status: String
    /// Where the figures come from, for the reader.
    package var source: String
    /// Whom to ask; left out when `nil`.
    package var contact: String?
    /// The output formats by their ids.
    package var outputs: [String]
    /// The kind of snapshot that it is made from; the two are different statistics and never stand in one report.
    package var snapshots = SnapshotListing.Kind.band
    /// What is hidden in it; `nil` for what is usual of its kind of snapshots.
    package var disclosure: DisclosurePolicy?
    package var standards: [Standard]
    package var sections: [Section]
}

extension Report {
    /// What is hidden in it.
    package var policy: DisclosurePolicy { disclosure ?? snapshots.usualDisclosure }
}

/// A published standard, with the place where it is laid down.
package struct Standard: Hashable, Sendable {
    package var metricID: String
    /// In the metric's unit.
    package var value: Double
    /// The first census to which it applies.
    package var from: Day
    package var source: String
}

/// One section of a report.
package struct Section: Sendable {
    /// What a section shows.
    package enum Kind: Sendable {
        /// The sentences at the top and a tile for each metric.
        case headline(tiles: [Metric])
        /// The list by weeks waited.
        case waitDistribution
        /// One row a group, one column a metric.
        case table(Grouping, metrics: [Metric])
        /// What the data checks said, and which rows were left out.
        case dataQuality
        /// One line: where the figures come from.
        case source
        /// Definitions, standards and contact.
        case notes
    }

    /// What the rows of a table are.
    package enum Grouping: String, CaseIterable, Sendable {
        case region
        case icb
        case treatmentFunction = "treatment_function"
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
