// What a percentile gives away of the list it is taken from.

extension BandHistogram {
    /// How many wait less than the band in which a percentile lies, and how many in that band.
    ///
    /// Of a percentile that is written in full, both can be worked out by somebody who knows about how many wait. `nil` for
    /// an empty histogram.
    package func sides(ofPercentile perCent: Int) -> (before: Int, within: Int)? {
        band(reaching: perCent, of: 100).map { ($0.before, counts[$0.band]) }
    }
}
