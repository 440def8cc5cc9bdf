// Positions among peers: quartiles, ranks with ties, quarters, and too few peers.
import Statistics
import Testing

@Suite struct PeerPositionTests {
    @Test func `a unit has its place among eight`() throws {
        let place = try #require(PeerPosition(of: 4, among: [3, 1, 1, 5, 9, 2, 6], isHigherBetter: true))
        #expect(place.lowerQuartile == 1.75 && place.median == 3.5 && place.upperQuartile == 5.25)
        #expect(place.rank == 4 && place.ties == 0 && place.quarter == 3 && place.peers == 7)
        #expect(place.shareBetter?.agrees(with: 3.0 / 7) == true)
    }

    @Test func `where lower is better the rank turns round and the quarter does not`() throws {
        let place = try #require(PeerPosition(of: 4, among: [3, 1, 1, 5, 9, 2, 6], isHigherBetter: false))
        #expect(place.rank == 5 && place.quarter == 3)
        #expect(place.shareBetter?.agrees(with: 4.0 / 7) == true)
    }

    @Test func `equal values share a rank`() throws {
        let place = try #require(PeerPosition(of: 7, among: [7, 9, 7, 1], isHigherBetter: true))
        #expect(place.rank == 2 && place.ties == 2)
        let all = try #require(PeerPosition(of: 7, among: [7, 7, 7, 7], isHigherBetter: true))
        #expect(all.rank == 1 && all.ties == 4 && all.quarter == 1 && all.shareBetter == 0)
    }

    @Test func `where neither way is better nobody is`() throws {
        let place = try #require(PeerPosition(of: 2, among: [1, 3, 4, 5], isHigherBetter: nil))
        #expect(place.shareBetter == nil && place.rank == 4)
    }

    @Test func `fewer than four peers, and what is no number, give no place`() {
        #expect(PeerPosition(of: 2, among: [1, 3, 4], isHigherBetter: true) == nil)
        #expect(PeerPosition(of: .nan, among: [1, 3, 4, 5], isHigherBetter: true) == nil)
        #expect(PeerPosition(of: 2, among: [1, 3, 4, .infinity], isHigherBetter: true) == nil)
    }

    @Test func `the order of peers never matters`() throws {
        var draws = SeededDraws(4)
        for _ in 0..<100 {
            let peers = (0..<20).map { _ in Double(Int.random(in: 0...12, using: &draws)) }
            let place = PeerPosition(of: 6, among: peers, isHigherBetter: true)
            #expect(PeerPosition(of: 6, among: peers.shuffled(using: &draws), isHigherBetter: true) == place)
        }
    }
}
