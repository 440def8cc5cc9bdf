// The columns of the published extract.

/// The header of NHS England's full RTT extract, as published for January 2026.
package enum ExtractColumn {
    /// How many weekly bands a row has: 104 of one week each and one for all longer waits.
    package static let bandCount = 105

    /// The 121 names in order.
    package static let names: [String] =
        [
            "Period", "Provider Parent Org Code", "Provider Parent Name", "Provider Org Code", "Provider Org Name",
            "Commissioner Parent Org Code", "Commissioner Parent Name", "Commissioner Org Code",
            "Commissioner Org Name",
            "RTT Part Type", "RTT Part Description", "Treatment Function Code", "Treatment Function Name",
        ]
        + (0..<104).map { "Gt \(twoDigits($0)) To \(twoDigits($0 + 1)) Weeks SUM 1" }
        + ["Gt 104 Weeks SUM 1", "Total", "Patients with unknown clock start date", "Total All"]

    private static func twoDigits(_ week: Int) -> String { week < 10 ? "0\(week)" : String(week) }
}
