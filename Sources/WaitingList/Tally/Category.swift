// What the pathways of one cell have in common.

/// One category of one dimension.
///
/// The numbers are stored with the history: they never change their meaning.
package enum Category: UInt8, CaseIterable, Sendable {
    case partCompletedAdmitted = 1
    case partCompletedNonAdmitted = 2
    case partIncomplete = 3
    case partIncompleteWithDecisionToAdmit = 4
    case partNewPeriods = 5

    case admittedDated = 10
    case admittedUndated = 11
    case nonAdmittedDated = 12
    case nonAdmittedUndated = 13
    /// The row does not say which list.
    case unstatedListDated = 14
    case unstatedListUndated = 15

    case priority1a = 20
    case priority1b = 21
    case priority2 = 22
    case priority3 = 23
    case priority4 = 24
    /// None, or one of the withdrawn flags P5 and P6.
    case priorityNotRecorded = 25

    case deprivation1 = 30
    case deprivation2 = 31
    case deprivation3 = 32
    case deprivation4 = 33
    case deprivation5 = 34
    case deprivationNotKnown = 35

    case ageUnder18 = 40
    case age18To34 = 41
    case age35To49 = 42
    case age50To64 = 43
    case age65To79 = 44
    case age80AndOver = 45
    case ageNotKnown = 46

    case male = 50
    case female = 51
    case sexNotKnown = 52

    case white = 60
    case mixed = 61
    case asian = 62
    case black = 63
    case otherEthnicGroup = 64
    case ethnicGroupNotKnown = 65

    /// What it is a category of.
    package var dimension: Dimension {
        switch rawValue {
        case 1...5: .part
        case 10...15: .list
        case 20...25: .priority
        case 30...35: .deprivation
        case 40...46: .ageBand
        case 50...52: .sex
        default: .ethnicGroup
        }
    }

    /// The cell in which a part of the monthly return is counted.
    package init(_ part: RTTPart) {
        switch part {
        case .completedAdmitted: self = .partCompletedAdmitted
        case .completedNonAdmitted: self = .partCompletedNonAdmitted
        case .incomplete: self = .partIncomplete
        case .incompleteWithDecisionToAdmit: self = .partIncompleteWithDecisionToAdmit
        case .newPeriods: self = .partNewPeriods
        }
    }

    /// The parts of the return to which these pathways belong; the admitted list is also the part with a decision to admit.
    package var parts: [RTTPart] {
        switch self {
        case .partCompletedAdmitted: [.completedAdmitted]
        case .partCompletedNonAdmitted: [.completedNonAdmitted]
        case .partIncomplete: [.incomplete]
        case .partIncompleteWithDecisionToAdmit: [.incompleteWithDecisionToAdmit]
        case .partNewPeriods: [.newPeriods]
        case .admittedDated, .admittedUndated: [.incomplete, .incompleteWithDecisionToAdmit]
        case .nonAdmittedDated, .nonAdmittedUndated, .unstatedListDated, .unstatedListUndated: [.incomplete]
        default: []
        }
    }
}
