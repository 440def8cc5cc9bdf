// Which places the tables of an edition speak of: its own, what belongs to it, and England beside them.
import WaitingList

/// The places of one edition's tables.
struct BundlePlaces {
    /// Whether a place has its measures in the bundle: every place for England, otherwise the reader's own, what it is made
    /// up of, and England.
    let hasMeasures: (Geography) -> Bool
    /// The providers that have a row of their own, by code: all for England, those of a region or board, or the one.
    let providers: [Geography]

    init(of publication: Publication) {
        let evidence = publication.evidence
        let all = evidence.census.geographies(like: .provider(code: ""))
        if evidence.place == .england {
            hasMeasures = { _ in true }
            providers = all
        } else {
            let own = Set([.england, evidence.place] + evidence.members())
            hasMeasures = { own.contains($0) }
            providers = all.filter { Self.belongs($0, to: evidence) }
        }
    }

    /// Whether a provider is the place, or has its address there.
    private static func belongs(_ provider: Geography, to evidence: Evidence) -> Bool {
        let directory = evidence.census.directory
        let known = directory.providers[provider.code]
        switch evidence.place {
        case .england: return true
        case .region(let code):
            let region = known?.regionCode ?? known?.boardCode.flatMap { directory.boards[$0]?.regionCode }
            return region == code
        case .board(let code): return known?.boardCode == code
        case .provider: return provider == evidence.place
        }
    }
}
