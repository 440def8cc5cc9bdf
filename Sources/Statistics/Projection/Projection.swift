// Stock and flow: from who waits now, who will join and how many can be treated, to who will wait.

/// What comes of a list, period by period and compartment by compartment.
package struct Projection: Hashable, Sendable {
    /// Clock stops: each compartment's part of the capacity, before a surplus is moved to other compartments.
    ///
    /// Where capacity exceeds everybody, those who were there. A period's sum is what was done in it.
    package internal(set) var treatments: [[Double]] = []
    /// Removals other than treatment; negative where more appear than are removed.
    package internal(set) var reneges: [[Double]] = []
    /// Who waits at the end of each period; never negative.
    package internal(set) var incompletes: [Stock] = []

    /// Everybody who waits at the end of each period.
    package var waiting: [Double] { incompletes.map(\.waiting) }
}

/// What a projection starts from and is given.
package struct ProjectionInputs: Hashable, Sendable {
    /// Who waits before the first period, by compartment.
    package var opening: Stock
    /// Who joins, by period.
    package var referrals: [Double]
    /// How many can be treated, by period.
    package var capacity: [Double]
    package var parameters: FlowParameters
    package var surplusMethod: SurplusMethod
    /// The share of capacity that goes to the longest waiters first, 0 to 1; the rest goes by the parameters.
    package var shareForLongest: Double

    package init(
        opening: Stock, referrals: [Double], capacity: [Double], parameters: FlowParameters,
        surplusMethod: SurplusMethod = .evenly, shareForLongest: Double = 0
    ) {
        self.opening = opening
        self.referrals = referrals
        self.capacity = capacity
        self.parameters = parameters
        self.surplusMethod = surplusMethod
        self.shareForLongest = shareForLongest
    }

    /// The first so many periods.
    package func prefix(_ periods: Int) -> ProjectionInputs {
        var inputs = self
        inputs.referrals = Array(referrals.prefix(max(0, periods)))
        inputs.capacity = Array(capacity.prefix(max(0, periods)))
        return inputs
    }

    /// The projection of every period.
    ///
    /// Nobody appears or vanishes: in each period opening stock + referrals = treatments + reneges + closing stock.
    /// Source: Wood & Worthington 2025, Health Care Management Science 28:259–273.
    package func projected() throws(ProjectionError) -> Projection {
        try check()
        var projection = Projection()
        var stock = opening
        for period in referrals.indices {
            let step = ProjectionStep(inflow: stock.inflow(referrals: referrals[period]), parameters: parameters)
            let end = step.end(capacity: capacity[period], shareForLongest: shareForLongest, surplusMethod)
            guard end.stock.allSatisfy(\.isFinite), end.treatments.allSatisfy(\.isFinite) else {
                throw .outOfRange("incompletes")
            }
            stock = end.stock
            projection.treatments.append(end.treatments)
            projection.reneges.append(step.reneges)
            projection.incompletes.append(stock)
        }
        return projection
    }

    /// Refuses what no list can have.
    func check() throws(ProjectionError) {
        if opening.isEmpty { throw .empty("incompletes_t0") }
        if referrals.isEmpty { throw .empty("referrals") }
        try ProjectionError.expect(capacity.count, referrals.count, "capacity")
        try ProjectionError.expect(parameters.renege.count, opening.count, "renege_param")
        try ProjectionError.expect(parameters.capacity.count, opening.count, "capacity_param")
        try ProjectionError.check(opening, "incompletes_t0")
        try ProjectionError.check(referrals, "referrals")
        try ProjectionError.check(capacity, "capacity")
        try ProjectionError.check(parameters.capacity, "capacity_param")
        for share in parameters.renege {
            guard share.isFinite else { throw .notFinite("renege_param") }
            if share > 1 { throw .above("renege_param", most: 1) }
        }
        try ProjectionError.check([shareForLongest], "share_for_longest", most: 1)
    }
}
