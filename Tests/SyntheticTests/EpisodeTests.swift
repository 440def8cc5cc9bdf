// What changes at single hospitals: some close something, some do more, most neither, and everywhere it ends as it began.
import Testing

@testable import Synthetic

@Suite struct EpisodeTests {
    private let episodes = (0..<900).map { Episode(of: UInt64($0)) }

    @Test func `one in nine closes something for some weeks, and one in nine does more from some week on`() {
        let closures = episodes.filter { $0.pace(weeksBefore: 0) == 1 && $0 != .none }
        let expansions = episodes.filter { $0.pace(weeksBefore: 0) > 1 }
        #expect((70...130).contains(closures.count))
        #expect((70...130).contains(expansions.count))
        for episode in closures {
            #expect((5...9).contains((0...60).count { episode.pace(weeksBefore: $0) < 1 }))
        }
        for episode in expansions { #expect(episode.pace(weeksBefore: 40) == 1) }
    }

    @Test func `a provider's is always the same, and none is older than a year`() {
        for key in 0..<50 { #expect(Episode(of: UInt64(key)) == Episode(of: UInt64(key))) }
        #expect(episodes.allSatisfy { $0.pace(weeksBefore: 52) == 1 })
    }
}
