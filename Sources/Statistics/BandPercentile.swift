// The percentile of waits that are known only by one-week bands: the official median and 92nd percentile.

/// A percentile read off a band histogram.
package struct BandPercentile: Hashable, Sendable {
    /// Weeks; in the open band its lower edge.
    package var weeks: Double
    /// Whether the percentile lies in the open band, so that the true value is `weeks` or more ("104+").
    package var isInOpenBand: Bool

    package init(weeks: Double, isInOpenBand: Bool) {
        self.weeks = weeks
        self.isInOpenBand = isInOpenBand
    }
}

extension BandHistogram {
    /// The wait below which `perCent` of the pathways lie, interpolated within its band.
    ///
    /// The first band whose cumulative count reaches `perCent` of all is entered in proportion. Integers decide the band,
    /// so that no rounding moves it. `nil` when fewer than `minimumCount` pathways have a known wait, or none has.
    /// Source: NHS England, referral-to-treatment statistics, method since October 2022; reproduces the published figures.
    package func percentile(_ perCent: Int, minimumCount: Int = 20) -> BandPercentile? {
        let all = total
        guard all > 0, all >= minimumCount else { return nil }
        var before = 0
        for (band, count) in counts.enumerated() {
            if count > 0, 100 * (before + count) >= perCent * all {
                return interpolated(band: band, missing: perCent * all - 100 * before, count: count)
            }
            before += count
        }
        return nil
    }

    private func interpolated(band: Int, missing: Int, count: Int) -> BandPercentile {
        guard band < openBand else { return BandPercentile(weeks: Double(openBand), isInOpenBand: true) }
        return BandPercentile(weeks: Double(band) + Double(missing) / Double(100 * count), isInOpenBand: false)
    }
}
