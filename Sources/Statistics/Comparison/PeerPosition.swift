// Where one unit stands among its peers.

/// The place of a value among those of others, for a strip of dots rather than a league table.
package struct PeerPosition: Hashable, Sendable {
    /// Of all values, the unit's own among them (type 7).
    package let lowerQuartile: Double
    package let median: Double
    package let upperQuartile: Double
    /// From 1, the best, or the highest where neither way is better; equal values share the best of their ranks.
    package let rank: Int
    /// Other units with the same value.
    package let ties: Int
    /// From 1, values up to the lower quartile, to 4, values above the upper one.
    package let quarter: Int
    /// Units other than this one.
    package let peers: Int
    /// The share of peers with a better value, from 0 to 1; `nil` where neither way is better.
    package let shareBetter: Double?

    /// With fewer peers a place among them says nothing.
    package static let fewestPeers = 4

    /// `nil` with fewer than `fewestPeers`, or when a value is no finite number; `isHigherBetter` is `nil` for neither.
    package init?(of value: Double, among peers: [Double], isHigherBetter: Bool?) {
        guard peers.count >= Self.fewestPeers, let all = SortedValues(peers + [value]) else { return nil }
        lowerQuartile = all.quantile(0.25)
        median = all.quantile(0.5)
        upperQuartile = all.quantile(0.75)
        let ahead = peers.count { isHigherBetter ?? true ? $0 > value : $0 < value }
        rank = ahead + 1
        ties = peers.count { $0 == value }
        quarter = [lowerQuartile, median, upperQuartile].reduce(1) { $0 + (value > $1 ? 1 : 0) }
        self.peers = peers.count
        shareBetter = isHigherBetter == nil ? nil : Double(ahead) / Double(peers.count)
    }
}
