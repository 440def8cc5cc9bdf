// Who takes part in the made-up England with patients: a hundred and fifty trusts and two dozen clinics.
import Statistics

/// The providers of one seed.
struct EnglandRoster {
    private static let clinicsShare = 0.06
    private static let letters = Array("0123456789ABCDEFGHJKLMNPQRSTUVWXYZ").map(String.init)
    /// No real trust's code begins so.
    private static let prefixes = ["RZ", "RU", "RS", "R8", "R9"]
    private static let elective = ["C_110", "C_130", "C_330", "C_301", "C_502", "X05"]

    /// By specialty, whether the special commissioners pay for it.
    private static let special: [Bool] = {
        let codes = (Commissioner.hubs + [.notEnglish]).flatMap { $0.onlyFor ?? [] }
        return Specialty.all.map { codes.contains($0.code) }
    }()

    private let seed: UInt64
    private var random: SplitMix64

    /// In the order of their codes; the shares of all lists add up to 1.
    static func make(seed: UInt64) -> [EnglishProvider] {
        var roster = EnglandRoster(seed: seed, random: SplitMix64(seed, 3))
        return (roster.trusts() + roster.clinics()).sorted { $0.provider.code < $1.provider.code }
    }

    private mutating func trusts() -> [EnglishProvider] {
        let places = CareBoard.all.indices.flatMap { board in
            (0..<TrustSizes.count(in: CareBoard.all[board])).map { (board: board, location: $0) }
        }.prefix(TrustSizes.trusts)
        let ordered = TrustSizes.all
        let scale = (1 - Self.clinicsShare) / ordered.reduce(0, +)
        let sizes = random.shuffled(ordered.map { $0 * scale })
        let speeds = random.shuffled(places.indices.map { 0.64 + 0.74 * Double($0) / Double(places.count - 1) })
        return places.enumerated().map { index, place in
            let code = Self.prefixes[index / Self.letters.count] + Self.letters[index % Self.letters.count]
            let board = CareBoard.all[place.board]
            let provider = SyntheticProvider(
                code: code, name: InventedNames.englishTrust(index), boardCode: board.code, boardName: board.name,
                isTrust: true)
            let weights = specialties(index, isSmall: sizes[index] < 0.0007)
            return make(
                provider, number: index, board: place.board, share: sizes[index], speed: speeds[index],
                specialties: weights, commissioners: commissioners(index, place.board, place.location),
                sites: 1 + Int(sizes[index] * 220) % 5)
        }
    }

    private mutating func clinics() -> [EnglishProvider] {
        let sizes = InventedNames.clinics.indices.map { _ in 0.2 + random.fraction() }
        let scale = Self.clinicsShare / sizes.reduce(0, +)
        return InventedNames.clinics.indices.map { index in
            let place = index * 7 % CareBoard.all.count
            let board = CareBoard.all[place]
            let treats = [0, 1, 3].map { Self.elective[(index + $0) % Self.elective.count] }
            let provider = SyntheticProvider(
                code: "ZSY\(index < 9 ? "0" : "")\(index + 1)", name: InventedNames.clinic(index),
                boardCode: board.code, boardName: board.name, isTrust: false)
            let weights = Specialty.all.map { treats.contains($0.code) ? 1.0 : 0 }
            return make(
                provider, number: TrustSizes.trusts + index, board: place, share: sizes[index] * scale,
                speed: random.between(1.1, 1.6), specialties: weights,
                commissioners: [(.location(0, of: board), 1)], sites: 1)
        }
    }

    /// The rare functions are in one trust of three; small trusts treat a few things only.
    private mutating func specialties(_ index: Int, isSmall: Bool) -> [Double] {
        let rare = ["C_150", "C_170", "X03"]
        return Specialty.all.enumerated().map { at, specialty in
            let weight = specialty.share * random.between(0.6, 1.4)
            if isSmall { return (at + index) % 4 == 0 ? weight : 0 }
            if rare.contains(specialty.code) { return index % 3 == 0 ? weight * 3 : 0 }
            return weight
        }
    }

    private func commissioners(_ index: Int, _ at: Int, _ location: Int) -> [(
        commissioner: Commissioner, share: Double
    )] {
        let board = CareBoard.all[at]
        let neighbour = CareBoard.all[(at + (at % 2 == 0 ? 1 : CareBoard.all.count - 1)) % CareBoard.all.count]
        var paying: [(commissioner: Commissioner, share: Double)] = [(.location(location, of: board), 0.80)]
        if board.locations.count > 1, board.locations[0].code != board.locations[1].code {
            paying.append((.location(location + 1, of: board), 0.06))
        }
        paying.append((.location(0, of: neighbour), 0.12))
        if index % 3 == 0 { paying.append((Commissioner.hubs[index / 3 % Commissioner.hubs.count], 0.05)) }
        paying.append((.notEnglish, 0.0095))
        return paying
    }

    private mutating func make(
        _ provider: SyntheticProvider, number: Int, board: Int, share: Double, speed: Double, specialties: [Double],
        commissioners: [(commissioner: Commissioner, share: Double)], sites: Int
    ) -> EnglishProvider {
        let siteWeights = (0..<sites).map { _ in random.between(0.3, 1.5) }
        let region = Region.ofBoards[board]
        let deprivation = random.between(0.65, 1.75)
        let isLondon = region.code == "Y56"
        return EnglishProvider(
            provider, in: region, key: SplitMix64.mix(seed &+ UInt64(number + 1) &* 0x9E37_79B9_7F4A_7C15),
            sites: (0..<sites).map { "\(provider.code)\($0 < 9 ? "0" : "")\($0 + 1)" },
            siteLots: Lottery(siteWeights + [siteWeights.reduce(0, +) * 0.01]), commissioners: commissioners,
            deprivationLots: Self.deprivationLots(deprivation),
            ethnicLots: EthnicCategory.lots(diversity: isLondon ? random.between(1.8, 3.2) : random.between(0.25, 1.5)),
            shock: random.between(0.75, 1.25), lists: lists(number, share, speed, specialties))
    }

    /// Above 1: more people from deprived places.
    private static func deprivationLots(_ deprivation: Double) -> Lottery {
        let deciles = (1...10).map { decile in
            1 + (deprivation - 1.1) * (5.5 - Double(decile)) / 4.5 * 0.95
        }
        return Lottery([deciles.reduce(0, +) * 0.022] + deciles.map { max(0.05, $0) })
    }

    private mutating func lists(
        _ number: Int, _ share: Double, _ speed: Double, _ weights: [Double]
    ) -> [EnglishList] {
        let whole = weights.reduce(0, +)
        return weights.indices.compactMap { index in
            let own = speed * Specialty.all[index].speed * random.between(0.95, 1.05)
            guard weights[index] > 0 else { return nil }
            // In steps of four, so that lists of a speed are calibrated together.
            let speed = min(140, max(36, Int(own * 16 + 0.5) * 4))
            return EnglishList(
                specialty: index, toAdmit: Specialty.all[index].toAdmit, isSpecial: Self.special[index],
                share: share * weights[index] / whole,
                group: ListGroup(isSurgical: Specialty.all[index].toAdmit > 0.14, speed: speed),
                key: UInt64(number * 32 + index + 1))
        }
    }
}
