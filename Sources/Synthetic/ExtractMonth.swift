// A month of the published extract.

/// A calendar month.
package struct ExtractMonth: Equatable, Hashable, Sendable {
    /// 2016 to 2099.
    package let year: Int
    /// 1 to 12.
    package let month: Int

    private static let names = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    /// Nil when there is no such month, or none that an extract in this form was published for.
    package init?(year: Int, month: Int) {
        guard (2016...2099).contains(year), (1...12).contains(month) else { return nil }
        self.year = year
        self.month = month
    }

    /// The last day: the census date.
    package var lastDay: Int {
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    }

    /// The first column of every row: `RTT-January-2026`.
    package var period: String { "RTT-\(Self.names[month - 1])-\(year)" }

    /// As published: `20260131-RTT-January-2026-full-extract.csv`.
    package var fileName: String {
        let month = month < 10 ? "0\(month)" : String(month)
        return "\(year)\(month)\(lastDay)-\(period)-full-extract.csv"
    }

    /// Months from January 2026, when the shapes were measured; negative before.
    var sinceMeasured: Int { (year - 2026) * 12 + month - 1 }
}
