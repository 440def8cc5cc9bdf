// A milestone with its name and where it comes from: dated data, not code.

/// A milestone as readers meet it.
package struct Milestone: Hashable, Sendable {
    package var terms: MilestoneTerms
    /// A sentence part without a full stop: `Nobody over 52 weeks by 31 March 2027`.
    package var name: String
    /// Who set it, for the reader.
    package var source: String
    /// Whether somebody has held it against its source; no report shows any of this yet.
    package var isConfirmed: Bool

    package init(_ terms: MilestoneTerms, name: String? = nil, source: String? = nil, isConfirmed: Bool = false) {
        self.terms = terms
        self.name = name ?? Self.name(of: terms)
        self.source = source ?? Self.ownSource
        self.isConfirmed = isConfirmed
    }

    /// The name of a milestone that has no other.
    package static func name(of terms: MilestoneTerms) -> String {
        "Nobody over \(terms.weeks) weeks by \(terms.date.inWords)"
    }

    /// The source of a milestone that names no other.
    package static let ownSource = "This installation's own date"

    /// How many milestones one installation may count.
    ///
    /// Each costs a few bytes for every place and treatment function while rows are read, and a row a place in the history.
    package static let most = 12

    /// What is counted where nothing is configured: dates of the installation's own, none confirmed at a source.
    ///
    /// The dated milestones of the Elective Recovery Plan (NHS England, February 2022: 104 weeks by July 2022 to 52 weeks
    /// by March 2025) are past.
    package static let standard: [Milestone] =
        [52, 65, 78, 104].map { Milestone($0, 2027, 3, 31) }

    private init(_ weeks: Int, _ year: Int, _ month: Int, _ day: Int) {
        let date = Day(year: year, month: month, day: day) ?? Day(daysSince2000: 0)
        self.init(MilestoneTerms(weeks: weeks, date: date))
    }
}
