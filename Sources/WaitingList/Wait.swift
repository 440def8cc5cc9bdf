// How long one pathway has waited, and in which published band that lies.

/// Time since the clock start, which is day 0.
///
/// Source: RTT recording and reporting guidance v5.0 (NHS England, February 2025). No pauses; a cancellation never stops the clock.
package struct Wait: Hashable, Comparable, Sendable {
    /// Never negative.
    package let days: Int

    /// A wait of some days; `nil` when negative.
    package init?(days: Int) {
        guard days >= 0 else { return nil }
        self.days = days
    }

    /// The wait at a census; `nil` (an unknown clock start) when there is no clock start, or it is after the census.
    package init?(clockStart: Day?, census: Day) {
        guard let clockStart else { return nil }
        self.init(days: census - clockStart)
    }

    /// The published band, 0 to 104: band 0 is 0 to 7 days, band `i` is `7i + 1` to `7i + 7`, band 104 is 729 and more.
    package var band: Int { days <= 7 ? 0 : min((days - 1) / 7, 104) }

    /// Whether it is at most this many weeks long; 18 weeks are 126 days.
    package func isWithin(weeks: Int) -> Bool { days <= 7 * weeks }

    /// Whether it is longer than this many weeks; over 52 weeks is 365 days and more.
    package func isOver(weeks: Int) -> Bool { days > 7 * weeks }

    package static func < (left: Wait, right: Wait) -> Bool { left.days < right.days }
}
