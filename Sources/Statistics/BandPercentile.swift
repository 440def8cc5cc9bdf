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
        percentile(perCent, of: 100, minimumCount: minimumCount)
    }

    /// The same for any share from 0 to 1; the histogram must hold no more than 9 million million pathways.
    ///
    /// A share of whole millionths, such as 0.925, is taken as the decimal it is written as; others as the nearest double.
    package func percentile(share: Double, minimumCount: Int = 20) -> BandPercentile? {
        let millionths = (share * 1_000_000).rounded()
        guard millionths / 1_000_000 == share else {
            return percentile(unevenShare: share, minimumCount: minimumCount)
        }
        return percentile(Int(millionths), of: 1_000_000, minimumCount: minimumCount)
    }

    /// The first band with anybody in it whose cumulative count reaches a share of all, and how many lie before it.
    ///
    /// `nil` for an empty histogram.
    package func band(reaching parts: Int, of whole: Int) -> (band: Int, before: Int)? {
        let wanted = parts * total
        var before = 0
        for (band, count) in counts.enumerated() {
            if count > 0, whole * (before + count) >= wanted { return (band, before) }
            before += count
        }
        return nil
    }

    private func percentile(_ parts: Int, of whole: Int, minimumCount: Int) -> BandPercentile? {
        let all = total
        guard all >= minimumCount, let (band, before) = band(reaching: parts, of: whole) else { return nil }
        let share = Double(parts * all - whole * before) / Double(whole * counts[band])
        return interpolated(band: band, share)
    }

    private func percentile(unevenShare share: Double, minimumCount: Int) -> BandPercentile? {
        let all = total
        guard let longestBand, all >= minimumCount else { return nil }
        let wanted = share * Double(all)
        var before = 0.0
        for (band, count) in counts.enumerated() {
            let inBand = Double(count)
            // Rounding may leave the whole a hair short of the share that is wanted.
            if count > 0, before + inBand >= wanted || band == longestBand {
                return interpolated(band: band, min(1, (wanted - before) / inBand))
            }
            before += inBand
        }
        return nil
    }

    private func interpolated(band: Int, _ share: Double) -> BandPercentile {
        guard band < openBand else { return BandPercentile(weeks: Double(openBand), isInOpenBand: true) }
        return BandPercentile(weeks: Double(band) + share, isInOpenBand: false)
    }
}
