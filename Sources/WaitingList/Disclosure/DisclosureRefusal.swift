// Why nothing may be published under a policy.
import Statistics

/// A count that a policy hides and that the figures around it give away.
package struct DisclosureRefusal: Error, Hashable, Sendable, CustomStringConvertible {
    /// The file of the bundle in which it would stand.
    package var table: String
    /// Which count it is: never how many.
    package var cell: String
    /// In words.
    package var policy: String

    package var description: String {
        "\(cell), in \(table), has to be hidden under \(policy) and could be worked out from the figures around it"
    }

    init(table: String, cell: String, policy: DisclosurePolicy) {
        self.table = table
        self.cell = cell
        self.policy = policy.description
    }

    /// A count of a cohort.
    init(_ metricID: String, of cohort: Cohort, policy: DisclosurePolicy) {
        let place = "\(cohort.geography.typeName) \(cohort.geography.code)"
        let line = cohort.treatmentFunction.map { "treatment function \($0)" } ?? "all treatment functions"
        self.init(table: "measures.csv", cell: "\(metricID) of \(place), \(line)", policy: policy)
    }
}
