// Somebody who waits, as far as a programme's list asks.

/// What decides whether a person is on a list, and where.
package struct PersonWaiting: Hashable, Sendable {
    package var daysWaited: Int
    /// Whether they would be over a milestone on its day if not treated.
    package var isInMilestoneCohort: Bool
    /// A category of priority.
    package var priority: Category
    /// A category of deprivation.
    package var deprivation: Category
    package var risks: RiskProfile

    package init(
        daysWaited: Int, isInMilestoneCohort: Bool, priority: Category, deprivation: Category, risks: RiskProfile
    ) {
        self.daysWaited = daysWaited
        self.isInMilestoneCohort = isInMilestoneCohort
        self.priority = priority
        self.deprivation = deprivation
        self.risks = risks
    }

    /// Whether this person comes before another: milestone cohort, overdue by priority, most deprived fifth, days waited.
    ///
    /// Each counts only where all before it are equal; two who are equal in all keep the order that they came in.
    package func comes(before other: PersonWaiting) -> Bool {
        other.order.lexicographicallyPrecedes(order)
    }

    /// The larger, the earlier.
    private var order: [Int] {
        [
            isInMilestoneCohort ? 1 : 0, priority.isOverdue(daysWaited: daysWaited) == true ? 1 : 0,
            deprivation == .deprivation1 ? 1 : 0, daysWaited,
        ]
    }
}
