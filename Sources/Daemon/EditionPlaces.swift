// The places that have a list at a census: for each of them a report may have an edition.
import Reports
import WaitingList

/// England, and every place with a list at one census.
struct EditionPlaces: Sendable {
    /// Ascending by code, those of one kind together.
    private let audiences: [Edition.Audience]
    /// Places with a list and a code that is no name for a folder; they get no edition.
    let unnameable: [String]

    init(of snapshot: Snapshot) {
        let table = CohortTable(snapshot.tally, directory: snapshot.directory)
        let places = [Edition.Audience.Kind.region, .icb, .provider].flatMap { table.geographies(like: $0.geography) }
        let pairs = ([.england] + places.filter { $0.isOrganisation && table.hasList($0) })
            .map { ($0, Self.audience(of: $0)) }
        audiences = pairs.compactMap(\.1)
        unnameable = pairs.filter { $0.1 == nil }.map { "\($0.0.typeName) \($0.0.code.debugDescription)" }
    }

    /// Whom the editions of a report are for at this census, ascending by code.
    func audiences(of kind: Edition.Audience.Kind) -> [Edition.Audience] {
        audiences.filter { $0.kind == kind }
    }

    /// Codes name folders and files: three to eight capital letters and digits, and nothing else.
    private static func audience(of place: Geography) -> Edition.Audience? {
        if place != .england, place.code.wholeMatch(of: /[A-Z0-9]{3,8}/) == nil { return nil }
        return Edition.Audience(of: place)
    }
}

extension Edition.Audience {
    /// What kind of place it is.
    var kind: Kind {
        switch self {
        case .england: .england
        case .region: .region
        case .icb: .icb
        case .provider: .provider
        }
    }

    /// Where it is.
    var place: Geography {
        switch self {
        case .england: .england
        case .region(let code): .region(code: code)
        case .icb(let code): .board(code: code)
        case .provider(let code): .provider(code: code)
        }
    }
}

extension CohortTable {
    /// Whether anybody waits there.
    fileprivate func hasList(_ place: Geography) -> Bool {
        self[Cohort(place)].flatMap { Metric.listSize.formula($0)?.value } ?? 0 > 0
    }
}
