// A provider that does not exist.

/// A made-up provider, as the extract names it.
package struct SyntheticProvider: Equatable, Sendable {
    /// Three characters from R for a trust, five from ZSY for a clinic.
    ///
    /// Show it as illustrative: the form is real.
    package let code: String
    /// In capitals, and ending in `(SYNTHETIC)`.
    package let name: String
    /// The real board it is placed in.
    package let boardCode: String
    /// As published.
    package let boardName: String
    /// A trust, or a clinic of the independent sector.
    package let isTrust: Bool
}

/// What makes one provider unlike another, the same in every month.
struct ProviderCharacter {
    let provider: SyntheticProvider
    /// Pathways on its list in January 2026.
    let size: Double
    /// How fast people leave its list, against England.
    let speed: Double
    /// By how much `speed` and, the other way, `size` change in a month.
    let drift: Double
    /// Sends empty cells where others send 0.
    let leavesZerosEmpty: Bool
    /// What it treats: indices into `Specialty.all`, and the part of its list each makes up.
    let specialties: [(index: Int, share: Double)]
    /// Who pays, and for which part of its list.
    let commissioners: [(commissioner: Commissioner, share: Double)]
}

/// Who pays for care.
struct Commissioner: Equatable {
    /// Empty for those outside every board.
    let boardCode: String
    let boardName: String
    let code: String
    let name: String
    /// The codes of the only functions it pays for; nil for all.
    var onlyFor: [String]?

    /// The real extract names it so.
    static let notEnglish = Commissioner(
        boardCode: "", boardName: "", code: "NONC", name: "#N/A",
        onlyFor: ["C_110", "C_130", "C_300", "C_400", "X02", "X04"])

    /// Regional hubs for specialised care: a commissioner without a board, counted in England only.
    static let hubs = [
        ("27T", "NORTH WEST"), ("14G", "SOUTH EAST"), ("14F", "SOUTH WEST"), ("85J", "NORTH EAST AND YORKSHIRE"),
    ]
    .map { code, region in
        Commissioner(
            boardCode: "", boardName: "", code: code, name: "\(region) COMMISSIONING HUB",
            onlyFor: ["C_150", "C_320", "C_400", "X02", "X04", "X05"])
    }

    /// One location of a board; the others of the board come after the last.
    static func location(_ index: Int, of board: CareBoard) -> Commissioner {
        let location = board.locations[index % board.locations.count]
        return Commissioner(
            boardCode: board.code, boardName: board.name, code: location.code,
            name: CareBoard.locationName(location.place))
    }
}
