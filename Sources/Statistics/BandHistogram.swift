// Counts of waits in one-week bands, the form in which referral-to-treatment waits are published.

/// Pathways counted in one-week bands, shortest wait first; the last band is open.
///
/// Band `i` holds waits of more than `i` and up to `i + 1` weeks. Counts are never negative.
package struct BandHistogram: Hashable, Sendable {
    /// One count a band.
    package private(set) var counts: [Int]

    /// A histogram of the published shape: 105 bands, the last one over 104 weeks, all empty.
    package init() {
        counts = [Int](repeating: 0, count: Self.publishedBandCount)
    }

    /// A histogram of any number of bands; `nil` when a count is negative or there is no band.
    package init?(counts: [Int]) {
        guard !counts.isEmpty, counts.allSatisfy({ $0 >= 0 }) else { return nil }
        self.counts = counts
    }

    /// `Gt 00 To 01` to `Gt 103 To 104`, and `Gt 104`.
    package static let publishedBandCount = 105

    /// The open band's index, which is also its lower edge in weeks.
    package var openBand: Int { counts.count - 1 }

    /// Everybody with a known wait.
    package var total: Int { counts.reduce(0, +) }

    /// Waits of up to and including a whole number of weeks.
    package func within(weeks: Int) -> Int {
        counts.prefix(max(0, weeks)).reduce(0, +)
    }

    /// Waits of more than a whole number of weeks.
    ///
    /// Beyond the open band's lower edge nothing can be said; asking is answered with the open band.
    package func over(weeks: Int) -> Int {
        counts.dropFirst(max(0, min(weeks, openBand))).reduce(0, +)
    }

    /// The highest band that holds anybody; `nil` for an empty histogram.
    package var longestBand: Int? { counts.lastIndex { $0 > 0 } }

    /// Counts more pathways in a band.
    package mutating func add(_ count: Int, toBand band: Int) {
        counts[band] += count
    }

    /// Band by band sum; the two must have the same number of bands.
    package static func += (left: inout BandHistogram, right: BandHistogram) {
        precondition(left.counts.count == right.counts.count, "histograms of different shapes")
        for band in left.counts.indices { left.counts[band] += right.counts[band] }
    }
}
