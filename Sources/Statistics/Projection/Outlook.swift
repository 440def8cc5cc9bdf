// The futures of a list: the expected one, and many drawn from its past.

/// What is drawn, and how often.
package struct Draws: Hashable, Sendable {
    /// Futures that are drawn; 1 to 10,000.
    package var paths: Int
    /// The same seed draws the same futures on every machine.
    package var seed: UInt64

    package init(paths: Int = 1000, seed: UInt64 = 1) {
        self.paths = paths
        self.seed = seed
    }
}

/// What is asked of the future of a list.
struct Outlook {
    var past: [PastPeriod]
    var opening: Stock
    var length: Compartments.Period
    var scenario: Scenario
    var surplusMethod: SurplusMethod

    init(
        _ past: ListPast, length: Compartments.Period, scenario: Scenario, surplusMethod: SurplusMethod
    ) throws(ProjectionError) {
        try scenario.check()
        self.past = try past.periods()
        opening = past.incompletes.last ?? []
        parameters = try past.calibrated()
        let mean = FlowParameters.mean(of: self.past.map(\.shares))
        // Periods vary as they did, around the parameters: also where a mean below 0 was raised to 0.
        let raised = zip(parameters.renege, mean.renege).map { $0 - $1 }
        for index in self.past.indices {
            self.past[index].shares.renege = zip(self.past[index].shares.renege, raised).map { $0 + $1 }
        }
        self.length = length
        self.scenario = scenario
        self.surplusMethod = surplusMethod
    }

    private(set) var parameters: FlowParameters

    /// Every future period an average one of the past, changed by the scenario.
    func inputs(horizon: Int) -> ProjectionInputs {
        let count = Double(past.count)
        let referrals = past.reduce(0) { $0 + $1.referrals } / count
        let treated = past.reduce(0) { $0 + $1.treated } / count
        return ProjectionInputs(
            opening: opening,
            referrals: (0..<horizon).map { scenario.referrals(referrals, period: $0, length: length) },
            capacity: (0..<horizon).map { scenario.capacity(treated, period: $0) }, parameters: parameters,
            surplusMethod: surplusMethod, shareForLongest: scenario.shareForLongest)
    }

    /// The drawn futures of each threshold: by threshold, period and path.
    ///
    /// A path draws a past of its own from the periods, with repetition, and each future period from that: referrals,
    /// capacity and shares of one period stay together. The first draw stands for not knowing the averages well, the second
    /// for how periods differ. Source: Davison and Hinkley 1997, Bootstrap methods, chapter 6.
    func drawn(horizon: Int, beyond thresholds: [Int], _ draws: Draws) throws(ProjectionError) -> [[[Double]]] {
        var drawn = thresholds.map { _ in (0..<horizon).map { _ in [Double]() } }
        var numbers = SplitMix64(seed: draws.seed)
        for _ in 0..<draws.paths {
            let own = past.map { _ in past[numbers.below(past.count)] }
            var stock = opening
            for period in 0..<horizon {
                stock = step(stock, like: own[numbers.below(own.count)], period)
                guard stock.waiting.isFinite else { throw .outOfRange("incompletes") }
                for (index, beyond) in thresholds.enumerated() {
                    drawn[index][period].append(stock.waiting(beyond: beyond))
                }
            }
        }
        return drawn
    }

    private func step(_ stock: Stock, like drawn: PastPeriod, _ period: Int) -> Stock {
        let referrals = scenario.referrals(drawn.referrals, period: period, length: length)
        let step = ProjectionStep(inflow: stock.inflow(referrals: referrals), parameters: drawn.shares)
        let capacity = scenario.capacity(drawn.treated, period: period)
        return step.end(capacity: capacity, shareForLongest: scenario.shareForLongest, surplusMethod).stock
    }
}
