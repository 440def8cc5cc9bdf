// How fast a closed cohort shrinks, in whole numbers so that no day is lost to rounding.

/// How many were in a cohort at a census.
package struct CohortSize: Hashable, Sendable {
    package var census: Day
    package var size: Int

    package init(census: Day, size: Int) {
        self.census = census
        self.size = size
    }
}

/// The fall of a cohort over up to six weeks before a census.
package struct CohortPace: Hashable, Sendable {
    /// The census from which it is measured.
    package let from: CohortSize
    /// The census up to which it is measured.
    package let to: CohortSize

    /// How far back a pace may be measured: six weeks.
    package static let longestDays = 42
    /// 100 years, beyond which no day is named.
    private static let horizonDays = 36_525

    /// From the oldest of some censuses that lies at most six weeks before `to`; `nil` when none does.
    ///
    /// The censuses between do not matter: weekly falls add up to the whole. Where the oldest lies less than six weeks back,
    /// `days` says so.
    package init?(from sizes: [CohortSize], to: CohortSize) {
        let recent = sizes.filter { 1...Self.longestDays ~= to.census - $0.census }
        guard let from = recent.min(by: { $0.census < $1.census }) else { return nil }
        self.from = from
        self.to = to
    }

    /// The days over which it is measured, 1 to 42.
    package var days: Int { to.census - from.census }

    /// The same in weeks.
    package var weeks: Double { Double(days) / 7 }

    /// Removals less late additions; negative when the cohort grew.
    package var removals: Int { from.size - to.size }

    /// `removals` a week.
    package var removalsPerWeek: Double { 7 * Double(removals) / Double(days) }

    /// The size so many days after the later census, never negative.
    package func size(after daysAhead: Int) -> Double {
        max(0, Double(to.size * days - removals * daysAhead) / Double(days))
    }

    /// Whole days from the later census until nobody is left; `nil` for never, or more than 100 years.
    package var daysUntilEmpty: Int? {
        if to.size == 0 { return 0 }
        guard removals > 0 else { return nil }
        let daysAhead = (to.size * days + removals - 1) / removals
        return daysAhead <= Self.horizonDays ? daysAhead : nil
    }
}
