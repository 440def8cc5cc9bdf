// What a check of the source came to.

/// Every view of the contract, and every finding.
package struct ContractReport: Sendable, Equatable {
    /// One view of the contract, as it was found.
    package struct View: Sendable, Equatable {
        package let name: String
        /// Columns of the contract that are there; nil when the view is not.
        package let columns: Int?
        /// What its rows came to; nil when they could not be asked for, or are of no complete census.
        package let rows: Rows?
    }

    /// The rows that were looked at.
    package struct Rows: Sendable, Equatable {
        package let count: Int
        /// The census that they are of, as `yyyy-mm-dd`; nil for a view that is read whole.
        package let census: String?
    }

    /// In the order of the contract.
    package let views: [View]
    /// In the order of the contract.
    package let findings: [ContractFinding]
    package let available: AvailableViews

    /// Whether nothing is a fault.
    package var fits: Bool { !findings.contains { $0.severity == .fault } }

    /// The findings about one view.
    package func findings(about view: String) -> [ContractFinding] { findings.filter { $0.view == view } }
}
