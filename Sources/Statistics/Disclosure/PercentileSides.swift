// What a percentile gives away of the list it is taken from.

extension BandHistogram {
    /// How many wait less than the band in which a percentile lies, and how many in that band.
    ///
    /// Of a percentile that is written in full, both can be worked out by somebody who knows about how many wait. `nil` for
    /// an empty histogram.
    package func sides(ofPercentile perCent: Int) -> (before: Int, within: Int)? {
        let all = total
        var before = 0
        for count in counts {
            if count > 0, 100 * (before + count) >= perCent * all { return (before, count) }
            before += count
        }
        return nil
    }
}
