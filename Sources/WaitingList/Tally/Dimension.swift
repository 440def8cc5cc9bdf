// The ways in which the pathways of a place are divided.

/// One way of dividing pathways, each into categories that exclude one another.
package enum Dimension: String, CaseIterable, Sendable {
    /// Parts of the monthly return; `incompleteWithDecisionToAdmit` alone lies within another.
    case part = "rtt_part"
    /// Admitted or non-admitted list, with a date to come in or without.
    case list = "waiting_list_type"
    case priority
    /// Fifths of small areas by the index of multiple deprivation; 1 is the most deprived.
    case deprivation = "imd_quintile"
    case ageBand = "age_band"
    case sex
    case ethnicGroup = "ethnic_group"

    /// Its categories, in the order in which readers meet them; "not known" is last and never dropped.
    package var categories: [Category] { Category.allCases.filter { $0.dimension == self } }

    /// The dimensions that say who waits, which are kept for places and not for each treatment function.
    package static let ofPeople: [Dimension] = [.priority, .deprivation, .ageBand, .sex, .ethnicGroup]
}
