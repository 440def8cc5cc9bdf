// The columns of NHS England's monthly "full CSV data file", and their names while they are staged.

/// One column: its published heading and what it is called in the staging table.
struct ExtractColumn: Sendable, Equatable {
    let published: String
    let staged: String
    let isNumber: Bool

    /// Every column that the published file has, in its usual order; files may have another.
    static let all: [ExtractColumn] = texts + bands + totals

    /// The 105 counts by week of waiting.
    static let bands: [ExtractColumn] = (0...104).map { band in
        let heading = band == 104 ? "Gt 104 Weeks SUM 1" : "Gt \(digits(band, 2)) To \(digits(band + 1, 2)) Weeks SUM 1"
        return ExtractColumn(published: heading, staged: "band_\(digits(band, 3))", isNumber: true)
    }

    /// The 108 columns that hold numbers.
    static let numbers: [ExtractColumn] = bands + totals

    /// A condition in SQL: whether this expression is the staged name of a column that holds numbers.
    static func isStagedNumber(_ expression: String) -> String {
        "(\(expression) LIKE 'band\\_%' OR \(expression) IN ('total', 'unknown_clock_start', 'total_all'))"
    }

    /// The staged names, separated by commas.
    static func list(_ columns: [ExtractColumn]) -> String {
        columns.map(\.staged).joined(separator: ", ")
    }

    private static let texts = [
        ("Period", "period"),
        ("Provider Parent Org Code", "provider_parent_code"),
        ("Provider Parent Name", "provider_parent_name"),
        ("Provider Org Code", "provider_code"),
        ("Provider Org Name", "provider_name"),
        ("Commissioner Parent Org Code", "commissioner_parent_code"),
        ("Commissioner Parent Name", "commissioner_parent_name"),
        ("Commissioner Org Code", "commissioner_code"),
        ("Commissioner Org Name", "commissioner_name"),
        ("RTT Part Type", "part"),
        ("RTT Part Description", "part_name"),
        ("Treatment Function Code", "treatment_function_code"),
        ("Treatment Function Name", "treatment_function_name"),
    ].map { ExtractColumn(published: $0.0, staged: $0.1, isNumber: false) }

    /// The three sums of each row.
    static let totals: [ExtractColumn] = [
        ("Total", "total"),
        ("Patients with unknown clock start date", "unknown_clock_start"),
        ("Total All", "total_all"),
    ].map { ExtractColumn(published: $0.0, staged: $0.1, isNumber: true) }

    private static func digits(_ number: Int, _ width: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, width - text.count)) + text
    }
}

extension ExtractColumn {
    /// The text with each `{staged_name}` replaced by the published heading in quotes.
    static func inWords(_ text: String) -> String {
        all.reduce(text) { text, column in text.replacing("{\(column.staged)}", with: "\"\(column.published)\"") }
    }
}
