// The rules of an XmR chart, in the order in which they name a point.

/// A rule under which a point is special cause variation (NHS England, Making Data Count), the weightiest first.
package enum SpecialCauseRule: String, CaseIterable, Sendable {
    /// Beyond a process limit.
    case outside
    /// One of `runLength` points or more, each strictly above (or below) the one before.
    case trend
    /// Near a limit, as one of two or three such points among three consecutive ones on one side of the mean.
    case twoInThree = "two_in_three"
    /// One of `runLength` consecutive points or more on one side of the mean.
    case shift

    /// How many points make a shift, and a trend: 7, as Making Data Count has it; some NHS pages say 6.
    package static let runLength = 7
}
