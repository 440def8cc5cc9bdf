// Places and organisations by which figures are grouped.

/// Where a cohort is.
package enum Geography: Hashable, Sendable {
    case england
    /// By the commissioner's board.
    case region(code: String)
    /// An integrated care board, as commissioner; `Tally.noBoard` for pathways that belong to none.
    case board(code: String)
    /// A hospital trust or independent provider.
    case provider(code: String)

    /// The code under which boards stand whose region is not known.
    package static let unknownRegion = "unknown"

    /// Whether it is a place at all, and not what belongs to none or to one that is not known.
    package var isOrganisation: Bool { ![Tally.noBoard, Self.unknownRegion].contains(code) }

    /// The word for it in the CSV files.
    package var typeName: String {
        switch self {
        case .england: "england"
        case .region: "region"
        case .board: "icb"
        case .provider: "provider"
        }
    }

    /// Its code in the CSV files; England has its ONS code.
    package var code: String {
        switch self {
        case .england: "E92000001"
        case .region(let code), .board(let code), .provider(let code): code
        }
    }
}

/// A group of pathways: a place, and one treatment function or all.
package struct Cohort: Hashable, Sendable {
    package var geography: Geography
    /// A published line's code; `nil` for all.
    package var treatmentFunction: String?

    package init(_ geography: Geography, treatmentFunction: String? = nil) {
        self.geography = geography
        self.treatmentFunction = treatmentFunction
    }
}
