// The five parts of the return.

/// A part of the return: what was counted.
enum ExtractPart: String, CaseIterable {
    case admitted = "Part_1A"
    case nonAdmitted = "Part_1B"
    case incomplete = "Part_2"
    case toAdmit = "Part_2A"
    case newPeriods = "Part_3"

    /// As published beside the code.
    var description: String {
        switch self {
        case .admitted: "Completed Pathways For Admitted Patients"
        case .nonAdmitted: "Completed Pathways For Non-Admitted Patients"
        case .incomplete: "Incomplete Pathways"
        case .toAdmit: "Incomplete Pathways with DTA"
        case .newPeriods: "New RTT Periods - All Patients"
        }
    }

    /// Only completed pathways tell the known clock starts apart from the unknown ones.
    var tellsUnknown: Bool { self == .admitted || self == .nonAdmitted }
}
