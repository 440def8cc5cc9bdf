// Hidden counts stay hidden from somebody who has every published figure and knows every sum.
import Statistics
import Testing
import WaitingList

@Suite struct AttackTests {
    private typealias Scene = DisclosureScene

    /// What an attacker finds, each with its true value, and what is hidden altogether.
    private func attack(_ snapshot: Snapshot) throws -> (found: [Attacker.Figure: Int], hidden: Set<Attacker.Figure>) {
        let census = try snapshot.disclosed(under: .hes)
        let table = CohortTable(snapshot.tally, directory: snapshot.directory)
        var attacker = Attacker(directory: snapshot.directory)
        attacker.read(census, cohorts: census.cohorts)
        attacker.readPercentiles(census, of: table)
        let found = attacker.workOut()
        for (figure, value) in found { #expect(figure.value(in: table) == value, "\(figure)") }
        return (found.filter { (1...7).contains($0.value) }, attacker.hidden)
    }

    @Test(arguments: [60, 150, 400, 1_500], [1, 2, 3] as [UInt64])
    func `no count of one to seven can be worked out from one census`(people: Int, seed: UInt64) throws {
        let (found, hidden) = try attack(Scene.snapshot(Scene.people(people, seed: seed)))
        #expect(!hidden.isEmpty)
        #expect(found.isEmpty, "\(found.keys.map { "\($0.cohort) \($0.id)" })")
    }

    /// Two of England's three longest waits are at QAA, and one at QCC.
    private var few: Snapshot {
        var people: [Scene.Person] = []
        for board in Scene.boards {
            for provider in Scene.providers {
                for line in Scene.lines {
                    people += (0..<30).map { .init(provider: provider, board: board, line: line, days: 5 * $0) }
                }
            }
        }
        people.append(.init(provider: "RAA", board: "QAA", line: "110", days: 800))
        people.append(.init(provider: "RBB", board: "QAA", line: "110", days: 800))
        people += (0..<9).map { .init(provider: "RCC", board: "QBB", line: "120", days: 400 + $0) }
        return Scene.snapshot(people)
    }

    @Test func `a count that is alone among zeros has companions, and England is exact`() throws {
        let census = try few.disclosed(under: .hes)
        let over = Metric.over(weeks: 104)
        #expect(census.measured(over, of: Cohort(.england))?.value == 2)
        #expect(census.measured(over, of: Cohort(.board(code: "QAA")))?.marker == .suppressed)
        let boards = Scene.boards.map { census.measured(over, of: Cohort(.board(code: $0))) }
        #expect(boards.filter { $0?.marker == .suppressed }.count >= 2)
        #expect(boards.contains { $0?.value == 0 }, "only as many as are needed")
        #expect(try attack(few).found.isEmpty)
    }

    @Test func `the rule alone would give it away`() throws {
        // The same attack on what the rule shows to the letter: one board is hidden, three are 0, England is 2.
        let suppressed = try DisclosurePolicy.hes.suppress([2, 0, 0, 0])
        #expect(suppressed.shown == [nil, 0, 0, 0])
        let cells = CountBoundsOfBoards(shown: suppressed.shown, england: 2)
        #expect(cells.known == [0: 2])
    }

    /// What an exact total says of a list.
    private struct CountBoundsOfBoards {
        let known: [Int: Int]

        init(shown: [Int?], england: Int) {
            var bounds = CountBounds(shown.map { $0.map { $0...$0 } ?? 1...7 } + [england...england])
            var sums = CountSums()
            sums.add(total: shown.count, parts: Array(shown.indices))
            bounds.tighten(by: sums)
            known = shown.indices.reduce(into: [:]) { known, place in
                if shown[place] == nil, bounds.isKnown(place) { known[place] = bounds.lower[place] }
            }
        }
    }

    @Test(arguments: [1_500, 4_000], [4, 5] as [UInt64])
    func `no percentile is shown that tells of one to seven people`(people: Int, seed: UInt64) throws {
        let snapshot = Scene.snapshot(Scene.people(people, seed: seed))
        let census = try snapshot.disclosed(under: .hes)
        let table = CohortTable(snapshot.tally, directory: snapshot.directory)
        var shown = 0
        for cohort in census.cohorts where cohort.geography != .england {
            for (metric, perCent) in [(Metric.medianWait, 50), (.ninetySecondPercentileWait, 92)] {
                guard census.measured(metric, of: cohort)?.value != nil else { continue }
                let bands = try #require(table[cohort]?[.incomplete]?.bands)
                let (before, within) = try #require(bands.sides(ofPercentile: perCent))
                shown += 1
                for side in [before, before + within, bands.total - before, bands.total - before - within] {
                    #expect(!(1...7).contains(side), "\(cohort) \(metric.id)")
                }
            }
        }
        #expect(shown > 0)
    }

    @Test func `a large country hides little but what is small`() throws {
        let snapshot = Scene.snapshot(Scene.people(20_000, seed: 9))
        let census = try snapshot.disclosed(under: .hes)
        let table = CohortTable(snapshot.tally, directory: snapshot.directory)
        var (small, companions, all) = (0, 0, 0)
        for cohort in census.cohorts where cohort.geography != .england {
            for metric in Metric.all where metric.unit == .pathways {
                guard let measured = census.measured(metric, of: cohort), let counts = table[cohort] else { continue }
                all += 1
                guard measured.marker == .suppressed else { continue }
                if (1...7).contains(Int(metric.formula(counts)?.value ?? 0)) { small += 1 } else { companions += 1 }
            }
        }
        #expect(companions <= 2 * small && companions + small < all / 4, "\(companions) \(small) \(all)")
    }

    /// A cell of one to seven in one week that is shown in the next, with flows shown by the same rule: every case.
    @Test func `from week to week a hidden list does not follow from the next list and the flows`() {
        func range(_ count: Int) -> ClosedRange<Int> {
            DisclosurePolicy.hes.shown(count).map(DisclosurePolicy.hes.counts) ?? 1...7
        }
        var cases = 0
        for before in 1...7 {
            for joined in 0...40 {
                for left in 0...before where before + joined - left >= 8 {
                    let (now, came, went) = (range(before + joined - left), range(joined), range(left))
                    let lowest = max(0, now.lowerBound - came.upperBound + went.lowerBound)
                    let highest = now.upperBound - came.lowerBound + went.upperBound
                    #expect(lowest < highest, "\(before) + \(joined) - \(left)")
                    cases += 1
                }
            }
        }
        #expect(cases > 1_000)
    }
}
