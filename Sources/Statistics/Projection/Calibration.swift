// From a list's past to the shares that leave each compartment in a period.

/// What happened in one period: who joined, who was treated, and the shares of each compartment that left.
struct PastPeriod: Hashable, Sendable {
    var referrals: Double
    /// Everybody treated, of all compartments.
    var treated: Double
    var shares: FlowParameters
}

extension ListPast {
    /// The parameters of the projection: the mean over the periods of each share.
    ///
    /// Source: Wood & Worthington 2025, Health Care Management Science 28:259–273.
    package func calibrated() throws(ProjectionError) -> FlowParameters {
        let parameters = FlowParameters.mean(of: try periods().map(\.shares))
        guard parameters.isFinite else { throw .outOfRange("parameters") }
        return allowsNegativeParameters ? parameters : parameters.withoutNegatives
    }

    /// Every period after the first.
    func periods() throws(ProjectionError) -> [PastPeriod] {
        try check()
        return try (1..<periodCount).map { period throws(ProjectionError) in
            let seen = self.seen(in: period)
            guard seen.shares.isFinite else { throw .outOfRange("parameters") }
            return seen
        }
    }

    /// Reneges = inflow − treatments − stock; the shares are of the inflow, and 0 where there is none.
    ///
    /// People taken for unreported referrals count as referrals, so that a forecast has as many of them.
    private func seen(in period: Int) -> PastPeriod {
        var inflow = incompletes[period - 1].inflow(referrals: referrals[period])
        let treated = treatments[period]
        var reneges = inflow.indices.map { inflow[$0] - treated[$0] - incompletes[period][$0] }
        let unreported = redistributesFirstReneges ? max(0, -reneges[0]) : 0
        inflow[0] += unreported
        reneges[0] += unreported
        func share(_ parts: [Double]) -> [Double] { zip(parts, inflow).map { $1 > 0 ? $0 / $1 : 0 } }
        return PastPeriod(
            referrals: referrals[period] + unreported, treated: treated.reduce(0, +),
            shares: FlowParameters(renege: share(reneges), capacity: share(treated)))
    }
}
