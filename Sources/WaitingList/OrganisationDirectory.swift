// Names of providers, boards and regions, and who belongs where.

/// A hospital trust or independent provider.
package struct Provider: Hashable, Sendable {
    package var code: String
    package var name: String
    package var boardCode: String?
    package var regionCode: String?
    package var isNHSTrust: Bool

    package init(code: String, name: String, boardCode: String?, regionCode: String?, isNHSTrust: Bool) {
        self.code = code
        self.name = name
        self.boardCode = boardCode
        self.regionCode = regionCode
        self.isNHSTrust = isNHSTrust
    }
}

/// An integrated care board.
package struct Board: Hashable, Sendable {
    package var code: String
    package var name: String
    package var regionCode: String?

    package init(code: String, name: String, regionCode: String?) {
        self.code = code
        self.name = name
        self.regionCode = regionCode
    }
}

/// An NHS England region.
package struct Region: Hashable, Sendable {
    package var code: String
    package var name: String

    package init(code: String, name: String) {
        self.code = code
        self.name = name
    }
}

/// Every organisation by its code.
///
/// A code that is not here is shown as it is.
package struct OrganisationDirectory: Hashable, Sendable {
    package var providers: [String: Provider]
    package var boards: [String: Board]
    package var regions: [String: Region]

    package init(providers: [Provider] = [], boards: [Board] = [], regions: [Region] = []) {
        self.providers = Dictionary(providers.map { ($0.code, $0) }) { first, _ in first }
        self.boards = Dictionary(boards.map { ($0.code, $0) }) { first, _ in first }
        self.regions = Dictionary(regions.map { ($0.code, $0) }) { first, _ in first }
    }

    /// The name a reader sees for a place.
    package func name(of geography: Geography) -> String {
        switch geography {
        case .england: "England"
        case .region(Tally.noBoard), .board(Tally.noBoard): "No integrated care board"
        case .region(Geography.unknownRegion): "Region not known"
        case .region(let code): regions[code]?.name ?? code
        case .board(let code): boards[code]?.name ?? code
        case .provider(let code): providers[code]?.name ?? code
        }
    }
}
