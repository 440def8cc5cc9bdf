// How often a series has a value.

/// The rhythm of a dated series.
package enum Cadence: String, CaseIterable, Sendable {
    case daily
    /// Monday to Friday; bank holidays count as missing.
    case workingDays = "working_days"
    case weekly
    case monthly
    case quarterly
    case yearly
    /// None of these: no period can be said to be missing.
    case irregular

    /// A word for several of its periods: `weeks`.
    package var periods: String {
        switch self {
        case .daily: "days"
        case .workingDays: "working days"
        case .weekly: "weeks"
        case .monthly: "months"
        case .quarterly: "quarters"
        case .yearly: "years"
        case .irregular: "values"
        }
    }

    /// A word for one of them: `week`.
    package var period: String { String(periods.dropLast()) }
}
