// How pathways are told apart by all milestones at once, so that each is counted once whatever their number.

/// Where pathways of one census stand among several milestones.
///
/// Cohorts lie one within the other, the one with the latest clock start outermost: a pathway is in the first so many of
/// them, and in no other. A date to come in is told apart by the milestones' dates in the same way.
package struct MilestoneSteps: Sendable {
    /// How far inside a pathway stands, and its plan.
    package struct Standing: Hashable, Sendable {
        /// In the first so many cohorts of `terms`; 0 for none.
        package var cohorts: Int
        /// `undated`, `datePassed`, or `firstDated` and the number of milestone dates before the date to come in.
        package var plan: Int

        package init(cohorts: Int, plan: Int) {
            self.cohorts = cohorts
            self.plan = plan
        }
    }

    /// Each once, the latest clock start first.
    package let terms: [MilestoneTerms]
    /// The milestones' dates, ascending, each once.
    package let dates: [Day]
    private let census: Int32
    /// Days waited at the census from which a pathway is in each cohort; ascending, never negative.
    private let leastDays: [Int32]
    private let lastDays: [Int32]

    /// Plans: no date to come in.
    package static let undated = 0
    /// Plans: one before the census.
    package static let datePassed = 1
    /// Plans: one up to the first milestone's date; those that follow lie after one more date each.
    package static let firstDated = 2

    /// The steps of these milestones at a census; milestones may come in any order and more than once.
    package init(_ milestones: [MilestoneTerms], census: Day) {
        terms = Set(milestones).sorted { ($1.lastClockStart, $0) < ($0.lastClockStart, $1) }
        dates = Set(milestones.map(\.date)).sorted()
        self.census = Int32(census.daysSince2000)
        leastDays = terms.map { Int32(max(0, census - $0.lastClockStart)) }
        lastDays = dates.map { Int32($0.daysSince2000) }
    }

    /// How many plans there are.
    package var plans: Int { Self.firstDated + dates.count + 1 }

    /// Whether a wait lies in any cohort; negative days are an unknown clock start, which is in none.
    @inline(__always)
    func isInAny(days: Int32) -> Bool {
        guard let first = leastDays.first else { return false }
        return days >= first
    }

    /// Where a pathway stands; its date to come in is in days since 2000, `nil` for none.
    func standing(days: Int32, dateToComeIn: Int32?) -> Standing {
        var cohorts = 0
        while cohorts < leastDays.count, days >= leastDays[cohorts] { cohorts += 1 }
        return Standing(cohorts: cohorts, plan: plan(dateToComeIn))
    }

    private func plan(_ date: Int32?) -> Int {
        guard let date else { return Self.undated }
        guard date >= census else { return Self.datePassed }
        var plan = Self.firstDated
        for last in lastDays where date > last { plan += 1 }
        return plan
    }

    /// Which count of `PlaceCohort` a plan belongs to, for the milestones of one date.
    func count(ofPlan plan: Int, for terms: MilestoneTerms) -> Int {
        guard plan >= Self.firstDated else { return plan }
        let before = plan - Self.firstDated
        return dates.prefix(before).contains(terms.date) ? 3 : 2
    }
}
