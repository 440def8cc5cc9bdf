// A moment as a zip keeps it.

/// A local date and time in the zip's own form: no zone, two seconds fine, from 1980 to 2107.
package struct ZipTime: Equatable, Sendable {
    let time: UInt16
    let date: UInt16

    /// Midnight at the beginning of a day; nil when the year or the day is none a zip can keep.
    ///
    /// Whether the month has this many days is the caller's to know.
    package init?(year: Int, month: Int, day: Int) {
        guard (1980...2107).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
        time = 0
        date = UInt16((year - 1980) << 9 | month << 5 | day)
    }
}
