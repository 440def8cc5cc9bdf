// What was seen of a list, period by period: the material of a calibration.

/// Consecutive periods of one list; the first one only supplies the opening stock.
package struct ListPast: Hashable, Sendable {
    /// Clock starts by period.
    package var referrals: [Double]
    /// Clock stops by period and compartment.
    package var treatments: [[Double]]
    /// Who waits at the end of each period, by compartment.
    package var incompletes: [Stock]
    /// Whether more in the first compartment than referrals explain are taken for unreported referrals; otherwise they are
    /// negative removals.
    package var redistributesFirstReneges: Bool
    /// Whether a share of removals may be negative; otherwise it is 0 instead.
    package var allowsNegativeParameters: Bool

    package init(
        referrals: [Double], treatments: [[Double]], incompletes: [Stock], redistributesFirstReneges: Bool = false,
        allowsNegativeParameters: Bool = true
    ) {
        self.referrals = referrals
        self.treatments = treatments
        self.incompletes = incompletes
        self.redistributesFirstReneges = redistributesFirstReneges
        self.allowsNegativeParameters = allowsNegativeParameters
    }

    /// Periods, with the one that only supplies the opening stock.
    package var periodCount: Int { incompletes.count }

    /// The first so many periods.
    package func prefix(_ periods: Int) -> ListPast { keeping(0..<min(max(0, periods), periodCount)) }

    /// The last so many periods after one that only supplies the opening stock.
    package func last(_ periods: Int) -> ListPast {
        keeping(max(0, periodCount - 1 - max(0, periods))..<periodCount)
    }

    /// Of lists that are not of one length what is there; `check` finds them.
    private func keeping(_ range: Range<Int>) -> ListPast {
        var past = self
        past.referrals = Array(referrals.prefix(range.upperBound).dropFirst(range.lowerBound))
        past.treatments = Array(treatments.prefix(range.upperBound).dropFirst(range.lowerBound))
        past.incompletes = Array(incompletes.prefix(range.upperBound).dropFirst(range.lowerBound))
        return past
    }

    /// Refuses what is no past of a list.
    func check() throws(ProjectionError) {
        guard let first = incompletes.first else { throw .empty("incompletes") }
        if first.isEmpty { throw .empty("incompletes") }
        try ProjectionError.expect(referrals.count, incompletes.count, "referrals")
        try ProjectionError.expect(treatments.count, incompletes.count, "treatments")
        try ProjectionError.check(referrals, "referrals")
        try ProjectionError.check(treatments, "treatments", width: first.count)
        try ProjectionError.check(incompletes, "incompletes", width: first.count)
        if incompletes.count < 2 { throw .tooFewPeriods(needed: 2, found: incompletes.count) }
    }
}
