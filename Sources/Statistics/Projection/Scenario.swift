// What if: more referrals, other capacity, capacity for the longest waiters.
import Glibc

/// A change to what would happen otherwise.
package struct Scenario: Hashable, Sendable {
    /// Growth of referrals in per cent a year, compounded period by period from the first one on; above −100.
    package var referralGrowthPerCentPerYear: Double
    /// Change of capacity in per cent; −100 is none at all.
    package var capacityChangePerCent: Double
    /// Clock stops more, or fewer, in each period; capacity never falls below 0.
    package var capacityAddedPerPeriod: Double
    /// The future period, counted from 0, in which capacity changes.
    package var capacityChangesFromPeriod: Int
    /// The share of capacity that goes to the longest waiters first, 0 to 1.
    package var shareForLongest: Double

    package init(
        referralGrowthPerCentPerYear: Double = 0, capacityChangePerCent: Double = 0,
        capacityAddedPerPeriod: Double = 0, capacityChangesFromPeriod: Int = 0, shareForLongest: Double = 0
    ) {
        self.referralGrowthPerCentPerYear = referralGrowthPerCentPerYear
        self.capacityChangePerCent = capacityChangePerCent
        self.capacityAddedPerPeriod = capacityAddedPerPeriod
        self.capacityChangesFromPeriod = capacityChangesFromPeriod
        self.shareForLongest = shareForLongest
    }

    /// Everything stays as it is.
    package static let unchanged = Scenario()

    /// The referrals of a future period, counted from 0: the first has grown for one period.
    func referrals(_ usual: Double, period: Int, length: Compartments.Period) -> Double {
        let growth = pow(1 + referralGrowthPerCentPerYear / 100, 1 / length.perYear)
        return usual * pow(growth, Double(period + 1))
    }

    /// The capacity of a future period, counted from 0.
    func capacity(_ usual: Double, period: Int) -> Double {
        guard period >= capacityChangesFromPeriod else { return usual }
        return max(0, usual * (1 + capacityChangePerCent / 100) + capacityAddedPerPeriod)
    }

    /// Refuses changes that leave nothing to change, or no number.
    func check() throws(ProjectionError) {
        for (field, value) in [
            ("referral_growth_per_cent_per_year", referralGrowthPerCentPerYear),
            ("capacity_change_per_cent", capacityChangePerCent),
            ("capacity_added_per_period", capacityAddedPerPeriod),
        ] where !value.isFinite { throw .notFinite(field) }
        try ProjectionError.check([100 + referralGrowthPerCentPerYear], "100 + referral_growth_per_cent_per_year")
        try ProjectionError.check([100 + capacityChangePerCent], "100 + capacity_change_per_cent")
        if capacityChangesFromPeriod < 0 { throw .negative("capacity_changes_from_period") }
        try ProjectionError.check([shareForLongest], "share_for_longest", most: 1)
    }
}
