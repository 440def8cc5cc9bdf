// Which category a pathway's codes mean. Source: the NHS Data Dictionary's national codes.

extension Category {
    /// By waiting list type (`IRTT` admitted, `ORTT` non-admitted), first with a date to come in and then without.
    static func lists(ofType code: String) -> (dated: Category, undated: Category) {
        switch code {
        case "IRTT": (.admittedDated, .admittedUndated)
        case "ORTT": (.nonAdmittedDated, .nonAdmittedUndated)
        default: (.unstatedListDated, .unstatedListUndated)
        }
    }

    /// By clinical priority; the letters of P1a and P1b may be capitals.
    static func priority(code: String) -> Category {
        switch code {
        case "P1a", "P1A": .priority1a
        case "P1b", "P1B": .priority1b
        case "P2": .priority2
        case "P3": .priority3
        case "P4": .priority4
        default: .priorityNotRecorded
        }
    }

    /// Fifths from tenths of the index of multiple deprivation, of which 1 is the most deprived.
    static func deprivation(decile: Int16?) -> Category {
        switch decile {
        case 1, 2: .deprivation1
        case 3, 4: .deprivation2
        case 5, 6: .deprivation3
        case 7, 8: .deprivation4
        case 9, 10: .deprivation5
        default: .deprivationNotKnown
        }
    }

    /// By age in completed years; above 130 nobody's age is known.
    static func age(years: Int16?) -> Category {
        guard let years, 0...oldestAge ~= years else { return .ageNotKnown }
        if years < 35 { return years < 18 ? .ageUnder18 : .age18To34 }
        if years < 65 { return years < 50 ? .age35To49 : .age50To64 }
        return years < 80 ? .age65To79 : .age80AndOver
    }

    /// The youngest age of each band, which stands for its band where rows are grouped before they come.
    package static let youngestAges: [Int16] = [0, 18, 35, 50, 65, 80]
    /// The oldest age that is believed.
    package static let oldestAge: Int16 = 130

    /// By person stated gender: 1 male, 2 female.
    static func sex(code: String) -> Category {
        switch code {
        case "1": .male
        case "2": .female
        default: .sexNotKnown
        }
    }

    /// By ethnic category of the census of 2001, in its own groups: Chinese (R) is among the others.
    static func ethnicGroup(code: String) -> Category {
        switch code {
        case "A", "B", "C": .white
        case "D", "E", "F", "G": .mixed
        case "H", "J", "K", "L": .asian
        case "M", "N", "P": .black
        case "R", "S": .otherEthnicGroup
        default: .ethnicGroupNotKnown
        }
    }
}
