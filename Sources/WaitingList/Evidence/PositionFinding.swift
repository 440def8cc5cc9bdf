// Where a place stands among others of its kind: a strip of dots, never a league table.
package import Statistics

/// A measure of every place of a kind that shows it, and the reader's own among them.
package struct PositionFinding: Sendable {
    package let metric: Metric
    /// Of all places that have it, the reader's own among them, ascending; at least five.
    package let values: [Double]
    /// The reader's; `nil` for a reader of another kind, and where it is hidden or not reported.
    package let own: Double?
    /// With its marker; `nil` for a reader of another kind, and where it was not reported.
    package let ownMeasured: Measured?
    package let lowerQuartile: Double
    package let median: Double
    package let upperQuartile: Double
    /// `nil` where it was not reported.
    package let england: Double?
    /// `nil` where neither way is better.
    package let betterIsHigh: Bool?

    /// How many places other than the reader's have a value.
    package var peers: Int { values.count - (own == nil ? 0 : 1) }

    /// From the values of others and the reader's own; `nil` with fewer than `PeerPosition.fewestPeers` others.
    package init?(_ metric: Metric, own: Measured?, peers: [Double], england: Double?) {
        let all = peers + (own?.value.map { [$0] } ?? [])
        guard peers.count >= PeerPosition.fewestPeers, let sorted = SortedValues(all) else { return nil }
        self.metric = metric
        self.own = own?.value
        ownMeasured = own
        values = sorted.values
        lowerQuartile = sorted.quantile(0.25)
        median = sorted.quantile(0.5)
        upperQuartile = sorted.quantile(0.75)
        self.england = england
        betterIsHigh = metric.improvement.isHigherBetter
    }
}

extension ImprovementDirection {
    /// `nil` where neither way is better.
    package var isHigherBetter: Bool? {
        switch self {
        case .increase: true
        case .decrease: false
        case .neutral: nil
        }
    }
}
