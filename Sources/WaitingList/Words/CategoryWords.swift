// Names of groups of pathways as a page shows them.

extension Category {
    /// In sentence case: `Most deprived fifth`.
    package var name: String {
        switch dimension {
        case .part, .list: nameOfPathways
        case .priority: nameOfPriority
        case .deprivation, .ageBand: nameByNumber
        case .sex, .ethnicGroup: nameOfPeople
        }
    }

    private var nameOfPathways: String {
        switch self {
        case .partCompletedAdmitted: "Completed, admitted"
        case .partCompletedNonAdmitted: "Completed, non-admitted"
        case .partIncomplete: "Waiting"
        case .partIncompleteWithDecisionToAdmit: "Waiting with a decision to admit"
        case .partNewPeriods: "New periods"
        case .admittedDated: "Admitted, with a date"
        case .admittedUndated: "Admitted, without a date"
        case .nonAdmittedDated: "Non-admitted, with a date"
        case .nonAdmittedUndated: "Non-admitted, without a date"
        case .unstatedListDated: "List not stated, with a date"
        default: "List not stated, without a date"
        }
    }

    private var nameOfPriority: String {
        switch self {
        case .priority1a: "P1a"
        case .priority1b: "P1b"
        case .priority2: "P2"
        case .priority3: "P3"
        case .priority4: "P4"
        default: "Priority not recorded"
        }
    }

    private var nameByNumber: String {
        switch self {
        case .deprivation1: "Most deprived fifth"
        case .deprivation2: "Second fifth"
        case .deprivation3: "Third fifth"
        case .deprivation4: "Fourth fifth"
        case .deprivation5: "Least deprived fifth"
        case .deprivationNotKnown: "Deprivation not known"
        case .ageUnder18: "Under 18"
        case .age18To34: "18 to 34"
        case .age35To49: "35 to 49"
        case .age50To64: "50 to 64"
        case .age65To79: "65 to 79"
        case .age80AndOver: "80 and over"
        default: "Age not known"
        }
    }

    private var nameOfPeople: String {
        switch self {
        case .male: "Men"
        case .female: "Women"
        case .sexNotKnown: "Sex not known"
        case .white: "White"
        case .mixed: "Mixed"
        case .asian: "Asian or Asian British"
        case .black: "Black or Black British"
        case .otherEthnicGroup: "Other ethnic groups"
        default: "Ethnic group not known"
        }
    }
}
