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
    /// Which editions it has: one for each place of that kind that has a list at the census.
    package var audience = Edition.Audience.Kind.england
    /// The kind of snapshot that it is made from; the two are different statistics and never stand in one report.
    package var snapshots = SnapshotListing.Kind.band
    /// What is hidden in it; `nil` for what is usual of its kind of snapshots.
    package var disclosure: DisclosurePolicy?
    package var numbers = NumberLanguage.british
    package var notices = Notices()
    package var standards: [Standard]
    package var targets: [Target] = []
    package var rebases: [MetricRebase] = []
    package var events: [Event] = []
    package var sections: [Section]
}

extension Report {
    /// What is hidden in it.
    package var policy: DisclosurePolicy { disclosure ?? snapshots.usualDisclosure }
}

/// Words on page 1 that only the publisher can know.
package struct Notices: Hashable, Sendable {
    /// When the next edition comes, in the publisher's words: `13 November 2025`; left out when `nil`.
    package var nextUpdate: String?
    /// Until when or with whom it may not be shared, a sentence; left out when `nil`.
    package var sharing: String?
}

/// How numbers are written in pages.
package enum NumberLanguage: String, CaseIterable, Sendable {
    /// `7,415,000` and `61.0%`.
    case british = "en-GB"
    /// The same separators as in English.
    case welsh = "cy-GB"
}
