// Who takes part in the made-up England: sixty trusts and two dozen clinics.
import Statistics

/// The providers of one seed, the same in every month.
enum Roster {
    /// About the size of England's list, those of other countries included.
    private static let pathways = 7_190_000.0
    private static let clinicsShare = 0.055
    private static let letters = Array("0123456789ABCDEFGHJKLMNPQRSTUVWXYZ").map(String.init)

    /// Sorted as the extract is: by board, then by code.
    static func make(seed: UInt64) -> [ProviderCharacter] {
        var random = SplitMix64(seed, 1)
        let places = CareBoard.all.flatMap { board in board.locations.indices.map { (board: board, location: $0) } }
        let sizes = (0..<places.count).map { _ in 0.35 + random.fraction() + random.fraction() * random.fraction() }
        let speeds = random.shuffled(places.indices.map { 0.80 + 0.44 * Double($0) / Double(places.count - 1) })
        let scale = pathways * (1 - clinicsShare) / sizes.reduce(0, +)
        let trusts = places.indices.map { index in
            trust(
                index, in: places[index].board, location: places[index].location, size: sizes[index] * scale,
                speed: speeds[index], &random)
        }
        return (trusts + clinics(&random)).sorted {
            ($0.provider.boardCode, $0.provider.code) < ($1.provider.boardCode, $1.provider.code)
        }
    }

    private static func trust(
        _ index: Int, in board: CareBoard, location: Int, size: Double, speed: Double, _ random: inout SplitMix64
    ) -> ProviderCharacter {
        let code = (index < 33 ? "RZ" : "RU") + letters[index % 33]
        return ProviderCharacter(
            provider: SyntheticProvider(
                code: code, name: InventedNames.trust(index), boardCode: board.code, boardName: board.name,
                isTrust: true),
            size: size, speed: speed, drift: random.between(-0.003, 0.004), leavesZerosEmpty: index % 20 == 7,
            specialties: specialties(of: index, &random), commissioners: commissioners(of: index, in: board, location))
    }

    /// Not every trust has every function: the rare ones are in one of three.
    private static func specialties(of index: Int, _ random: inout SplitMix64) -> [(index: Int, share: Double)] {
        let rare = ["C_150", "C_170", "X03"]
        let weights = Specialty.all.map { specialty in
            let weight = specialty.share * random.between(0.6, 1.4)
            if rare.contains(specialty.code) { return index % 3 == 0 ? weight * 3 : 0 }
            return weight
        }
        let whole = weights.reduce(0, +)
        return weights.indices.filter { weights[$0] > 0 }.map { ($0, weights[$0] / whole) }
    }

    private static func commissioners(
        of index: Int, in board: CareBoard, _ location: Int
    ) -> [(commissioner: Commissioner, share: Double)] {
        let at = CareBoard.all.firstIndex { $0.code == board.code } ?? 0
        let neighbour = CareBoard.all[(at + (at % 2 == 0 ? 1 : CareBoard.all.count - 1)) % CareBoard.all.count]
        var paying: [(commissioner: Commissioner, share: Double)] = [(.location(0, of: neighbour), 0.13)]
        if index % 3 == 0 { paying.append((Commissioner.hubs[index / 3 % Commissioner.hubs.count], 0.05)) }
        if index % 2 == 0 { paying.append((.notEnglish, 0.009)) }
        let own = 1 - paying.map(\.share).reduce(0, +)
        return [(.location(location, of: board), own)] + paying
    }

    private static func clinics(_ random: inout SplitMix64) -> [ProviderCharacter] {
        let functions = ["C_110", "C_130", "C_330", "C_301", "C_502", "X05"]
        let sizes = InventedNames.clinics.indices.map { _ in 0.2 + random.fraction() }
        let scale = pathways * clinicsShare / sizes.reduce(0, +)
        return InventedNames.clinics.indices.map { index in
            let board = CareBoard.all[index * 7 % CareBoard.all.count]
            let treats = [functions[index % 6], functions[(index + 1) % 6], functions[(index + 3) % 6]]
            let specialties = Specialty.all.indices.filter { treats.contains(Specialty.all[$0].code) }.map {
                ($0, 1.0 / 3)
            }
            return ProviderCharacter(
                provider: SyntheticProvider(
                    code: "ZSY\(index < 9 ? "0" : "")\(index + 1)", name: InventedNames.clinic(index),
                    boardCode: board.code, boardName: board.name, isTrust: false),
                size: sizes[index] * scale, speed: random.between(1.1, 1.7), drift: 0, leavesZerosEmpty: index % 3 == 0,
                specialties: specialties, commissioners: [(.location(0, of: board), 1)])
        }
    }
}
