// Who is waiting: drawn once, the same at every census.
import Statistics

/// What does not change about a wait.
///
/// Indices are into the provider's, the specialty's or the house's own lists.
struct Person {
    let site: Int
    let commissioner: Int
    let sex: Int
    let ethnic: Int
    /// At the start of the wait.
    let age: Int
    /// 1 is most deprived; 0 is not known.
    let deprivation: Int
    let procedure: Int
    /// One clock start in a thousand was never recorded.
    let isStartKnown: Bool
    /// Days from the start to the first validation, and from each to the next; nil for lists nobody goes through.
    let validation: (first: Int, every: Int)?

    private static let purpose: UInt64 = 0x7065_7273_6F6E
    init(_ life: Life, _ list: EnglishList, _ casemix: Casemix, at provider: EnglishProvider) {
        var draws = life.draws(Self.purpose)
        let first = draws.next()
        site = provider.siteLots.draw(first)
        commissioner =
            list.isSpecial
            ? provider.specialLots.draw(first >> 10) : provider.plainLots.draw(first >> 10)
        sex = casemix.sexLots.draw(first >> 20)
        ethnic = provider.ethnicLots.draw(first >> 30)
        age = casemix.ageLots.draw(first >> 40)
        deprivation = provider.deprivationLots.draw(first >> 50)
        let second = draws.next()
        procedure = Int(second & 0xFFFF) % casemix.procedures.count
        isStartKnown = second >> 16 & 1023 != 0
        let isValidated = second >> 26 & 1023 > 200
        validation = isValidated ? (40 + Int(second >> 36 & 63), 70 + Int(second >> 42 & 63)) : nil
    }

    /// The last day by `day` on which somebody asked whether this wait is still needed; nil when there was none.
    func lastValidated(start: Int, by day: Int) -> Int? {
        guard let validation, day >= start + validation.first else { return nil }
        let since = day - start - validation.first
        return start + validation.first + since / validation.every * validation.every
    }
}
