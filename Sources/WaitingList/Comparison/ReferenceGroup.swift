// Which group the others of a dimension are held against.

extension Dimension {
    /// The group from which the gaps of the others are measured; `nil` where the dimension does not say who waits.
    ///
    /// A convention, not a norm: the least deprived fifth, the White group, men and adults of 50 to 64, each named with its
    /// figures. It is never the group that is not known.
    package var reference: Category? {
        switch self {
        case .deprivation: .deprivation5
        case .ethnicGroup: .white
        case .sex: .male
        case .ageBand: .age50To64
        case .part, .list, .priority: nil
        }
    }

    /// The group of those of whom it was not recorded; `nil` where there is none.
    package var notKnown: Category? {
        switch self {
        case .deprivation: .deprivationNotKnown
        case .ethnicGroup: .ethnicGroupNotKnown
        case .sex: .sexNotKnown
        case .ageBand: .ageNotKnown
        case .priority: .priorityNotRecorded
        case .part, .list: nil
        }
    }
}
