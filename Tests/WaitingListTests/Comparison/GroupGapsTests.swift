// Gaps between groups of people: order, reference, the unknown group, and the slope through deprivation.
import Statistics
import Testing
import WaitingList

@Suite struct GroupGapsTests {
    private static func fifths(notKnown: Double) throws -> [WaitingList.Category: Proportion] {
        let known = [(90.0, 300.0), (80, 300), (60, 250), (50, 250), (30, 200)]
        var proportions: [WaitingList.Category: Proportion] = [:]
        for (category, (over, all)) in zip(Dimension.deprivation.categories, known) {
            proportions[category] = try Proportion(over, of: all)
        }
        proportions[.deprivationNotKnown] = try Proportion(notKnown / 2, of: notKnown)
        return proportions
    }

    @Test func `groups come in the order of readers, not known last`() throws {
        let gaps = try #require(GroupGaps(.deprivation, try Self.fifths(notKnown: 100)))
        #expect(gaps.groups.map(\.group) == Dimension.deprivation.categories)
        #expect(gaps.groups.last?.group == .deprivationNotKnown)
        #expect(gaps.groups.last?.gap?.difference.value == 0.5 - 0.15)
        #expect(gaps.notKnownShare == 100.0 / 1400)
    }

    @Test func `gaps are from the least deprived, which has none`() throws {
        let gaps = try #require(GroupGaps(.deprivation, try Self.fifths(notKnown: 100)))
        #expect(gaps.reference == .deprivation5)
        #expect(gaps.groups[0].gap?.difference.value == 0.3 - 0.15)
        #expect(gaps.groups[0].gap?.ratio?.value == 2)
        #expect(gaps.groups[4].gap == nil && gaps.groups[4].estimate?.value == 0.15)
    }

    @Test func `those whose fifth is not known do not bend the slope`() throws {
        let few = try #require(GroupGaps(.deprivation, try Self.fifths(notKnown: 2)))
        let many = try #require(GroupGaps(.deprivation, try Self.fifths(notKnown: 900)))
        let slope = try SlopeIndex.of(
            populations: [300, 300, 250, 250, 200], values: [0.3, 80.0 / 300, 0.24, 0.2, 0.15])
        #expect(few.slope == many.slope && few.slope == slope)
        #expect(try #require(slope).sii < 0)
    }

    @Test func `a group that nobody counted is there without figures`() throws {
        let gaps = try #require(GroupGaps(.sex, [.female: try Proportion(1, of: 4)]))
        #expect(gaps.groups.map(\.group) == [.male, .female, .sexNotKnown])
        #expect(gaps.groups[0].proportion == nil && gaps.groups[1].gap == nil && gaps.groups[2].estimate == nil)
        #expect(gaps.slope == nil && gaps.notKnownShare == 0)
    }

    @Test(arguments: Dimension.allCases)
    func `a reference is a known group of its dimension`(dimension: Dimension) throws {
        #expect(dimension.reference.map { dimension.categories.contains($0) } ?? true)
        if let reference = dimension.reference {
            #expect(reference != dimension.notKnown)
            #expect(dimension.notKnown == dimension.categories.last)
        } else {
            #expect(GroupGaps(dimension, [:]) == nil)
        }
    }

    @Test func `long waits of a place are counted group by group out of known waits`() throws {
        var numbers: [CellNumber] = []
        var counts: [UInt32] = []
        for (category, long) in [(WaitingList.Category.white, UInt32(5)), (.black, 10)] {
            numbers.append(try #require(CellNumber(treatmentFunction: nil, category)))
            var flat = [UInt32](repeating: 0, count: WaitCounts.flatCount)
            (flat[51], flat[52], flat[104], flat[105]) = (40 - long, long - 1, 1, 7)
            flat[106] = 47
            counts += flat
        }
        let place = try #require(PlaceCounts(cells: numbers, counts: counts))
        let waits = place.longWaits(over: 52, by: .ethnicGroup)
        #expect(waits == [.white: try Proportion(5, of: 40), .black: try Proportion(10, of: 40)])
        let gaps = try #require(place.longWaitGaps(over: 52, by: .ethnicGroup))
        #expect(gaps.groups[3].gap?.difference.value == 0.125)
        #expect(place.longWaitGaps(over: 52, by: .list) == nil)
    }
}
