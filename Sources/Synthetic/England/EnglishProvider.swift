// A made-up hospital, and who comes to it.

/// A provider of the made-up England, with the lots its patients draw.
///
/// A class, so that a million rows can point at it without copying it.
final class EnglishProvider: Sendable {
    let provider: SyntheticProvider
    let region: Region
    /// Sets its weeks and its people apart from those of other providers.
    let key: UInt64
    let sites: [String]
    /// Draws an index into `sites`, or the one after the last for a site that was not recorded.
    let siteLots: Lottery
    /// The boards' locations that pay for everything, then those that pay for some functions only.
    let commissioners: [Commissioner]
    /// Draws one of all commissioners, for functions that the special ones pay for.
    let specialLots: Lottery
    /// Draws one of those that pay for everything.
    let plainLots: Lottery
    /// Draws 1, most deprived, to 10; 0 for not known.
    let deprivationLots: Lottery
    /// Draws an index into `EthnicCategory.codes`.
    let ethnicLots: Lottery
    /// How hard the shock hit, against England: above 1 is harder.
    let shock: Double
    let lists: [EnglishList]

    init(
        _ provider: SyntheticProvider, in region: Region, key: UInt64, sites: [String], siteLots: Lottery,
        commissioners: [(commissioner: Commissioner, share: Double)], deprivationLots: Lottery, ethnicLots: Lottery,
        shock: Double, lists: [EnglishList]
    ) {
        self.provider = provider
        self.region = region
        self.key = key
        self.sites = sites
        self.siteLots = siteLots
        let plain = commissioners.filter { $0.commissioner.onlyFor == nil }
        let special = commissioners.filter { $0.commissioner.onlyFor != nil }
        self.commissioners = (plain + special).map(\.commissioner)
        specialLots = Lottery((plain + special).map(\.share))
        plainLots = Lottery(plain.map(\.share))
        self.deprivationLots = deprivationLots
        self.ethnicLots = ethnicLots
        self.shock = shock
        self.lists = lists
    }
}

/// The list of one treatment function of a provider.
struct EnglishList {
    /// An index into `Specialty.all`.
    let specialty: Int
    /// The part of it with a decision to admit, about.
    let toAdmit: Double
    /// Whether the special commissioners pay for it too.
    let isSpecial: Bool
    /// Its part of England's list at the last census.
    let share: Double
    let group: ListGroup
    /// Its lives' numbers begin with it; no two lists share one.
    let key: UInt64
}

/// Ethnic categories of the NHS data dictionary.
enum EthnicCategory {
    /// The last one is not recorded at all.
    static let codes = ["A", "B", "C", "D", "E", "F", "G", "H", "J", "K", "L", "M", "N", "P", "R", "S", "Z", ""]
    /// England, roughly.
    private static let england = [
        66.0, 0.7, 5.5, 0.5, 0.25, 0.45, 0.6, 2.6, 2.5, 1.0, 1.6, 0.9, 2.0, 0.7, 0.5, 2.0, 8.5, 3.0,
    ]

    /// Lots for a place: `diversity` 1 is England, 3 a large city, 0.3 the country.
    static func lots(diversity: Double) -> Lottery {
        Lottery(england.indices.map { $0 == 0 || $0 > 15 ? england[$0] : england[$0] * diversity })
    }
}
