// What somebody who has two consecutive censuses finds of the hidden counts of either.
import Statistics
import Testing
import WaitingList

@Suite struct TwoWeeksTests {
    private typealias Scene = DisclosureScene

    /// What becomes of a list in a week.
    enum Change: CaseIterable {
        case someJoinAndLeave, manyJoinAndLeave, nobodyJoins, oneLeaves, oneJoins, nothing

        func applied(to people: [DisclosureScene.Person], seed: UInt64) -> [DisclosureScene.Person] {
            let older = TwoWeeksTests.older(people)
            let joiners = DisclosureScene.people(40, seed: seed + 100).map { person in
                var joiner = person
                (joiner.days, joiner.isKnown) = (3, true)
                return joiner
            }
            return switch self {
            case .someJoinAndLeave: Self.without(every: 40, older) + joiners.prefix(20)
            case .manyJoinAndLeave: Self.without(every: 10, older) + joiners
            case .nobodyJoins: Self.without(every: 40, older)
            case .oneLeaves: Array(older.dropFirst())
            case .oneJoins: older + joiners.prefix(1)
            case .nothing: older
            }
        }

        private static func without(
            every step: Int, _ people: [DisclosureScene.Person]
        ) -> [DisclosureScene.Person] {
            people.enumerated().filter { $0.offset % step != 0 }.map(\.element)
        }
    }

    private static func older(_ people: [Scene.Person]) -> [Scene.Person] {
        people.map { person in
            var older = person
            older.days += 7
            return older
        }
    }

    /// The counts of one to seven below England that are found, and how many are hidden.
    private func attack(
        _ people: [Scene.Person], then next: [Scene.Person], unknownStay: Bool = false, inFull: Bool = true
    ) throws -> (found: [Attacker.Figure: Int], hidden: Int) {
        let later = Day(daysSince2000: Scene.census.daysSince2000 + 7)
        var weeks = try TwoWeeks(
            Scene.snapshot(people), Scene.snapshot(next, census: later), unknownStay: unknownStay,
            inFull: inFull)
        let found = weeks.workOut().filter { (1...7).contains($0.value) }
        for figure in weeks.attacker.hidden {
            let value = weeks.value(figure) ?? 0
            #expect(weeks.attacker.range(of: figure)?.contains(value) == true, "\(figure) is \(value)")
        }
        return (found, weeks.attacker.hidden.count)
    }

    /// Of 250 hidden counts, not one.
    ///
    /// None at all cannot be had: England is exact, and rounding knows no last week, as the last test shows.
    @Test(arguments: Change.allCases)
    func `two weeks side by side give away hardly any small count`(change: Change) throws {
        var (found, hidden) = (0, 0)
        for people in [600, 1_500, 4_000] {
            for seed in 6...8 as ClosedRange<UInt64> {
                let list = Scene.people(people, seed: seed)
                let attack = try attack(list, then: change.applied(to: list, seed: seed))
                found += attack.found.count
                hidden += attack.hidden
            }
        }
        #expect(hidden > 1_000)
        #expect(250 * found <= hidden, "\(found) of \(hidden)")
    }

    /// In full they would tell how many waits are known, in each week: the rounded list moves, and the difference stays.
    @Test func `percentiles in tenths of a week keep unknown clock starts that stay unknown`() throws {
        let list = Scene.people(1_500, seed: 1)
        let next = Change.someJoinAndLeave.applied(to: list, seed: 1)
        let inFull = try attack(list, then: next, unknownStay: true).found
        #expect(Set(inFull.keys.map(\.id)) == ["unknown_clock_start"])
        #expect(try attack(list, then: next, unknownStay: true, inFull: false).found.isEmpty)
    }

    /// A single pathway joins in the whole country.
    ///
    /// At RAA it takes one line from 10 to 15 and all lines from 15 to 20: they were 12 and 17, so that the other line has 5.
    @Test func `a single joiner who takes two roundings a step further gives a small count away`() throws {
        let sizes = [(12, 5), (15, 15), (15, 6), (15, 15)]
        let list = zip(sizes, zip(Scene.providers, Scene.boards)).flatMap { sizes, place in
            [("110", sizes.0), ("120", sizes.1)].flatMap { line, size in
                [Scene.Person](
                    repeating: .init(provider: place.0, board: place.1, line: line, days: 20), count: size)
            }
        }
        let next = Self.older(list) + [.init(provider: "RAA", board: "QAA", line: "110", days: 3)]
        let line = { Cohort(.provider(code: "RAA"), treatmentFunction: $0) }
        let shown = try [list, next].map { people in
            let census = try Scene.snapshot(people).disclosed(under: .hes)
            return [nil, "C_110", "C_120"].map { census.measured(.listSize, of: line($0))?.value }
        }
        #expect(shown == [[15, 10, nil], [20, 15, nil]])
        #expect(try attack(list, then: Self.older(list)).found.isEmpty)
        #expect(try attack(list, then: next).found[Attacker.Figure(cohort: line("C_120"), id: "list_size")] == 5)
    }
}
