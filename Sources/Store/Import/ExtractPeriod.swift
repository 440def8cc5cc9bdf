// The month that a file describes: `RTT-January-2026`.

/// The census is the last day of the month.
struct ExtractPeriod: Sendable, Equatable {
    static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    let year: Int
    /// From 1 to 12.
    let month: Int

    /// Nil when the text names no month of the years 2000 to 2100 so.
    init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0] == "RTT", let index = Self.months.firstIndex(of: String(parts[1])),
            parts[2].count == 4, let year = Int(parts[2]), (2000...2100).contains(year)
        else { return nil }
        self.year = year
        month = index + 1
    }

    /// The last day of the month, as `yyyy-mm-dd`.
    var censusDate: String {
        let lengths = [31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return "\(year)-\(month < 10 ? "0" : "")\(month)-\(lengths[month - 1])"
    }

    private var isLeapYear: Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }
}
