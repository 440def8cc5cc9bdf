// Every treatment function belongs to one of the published lines.

import WaitingList

extension ImportCheck {
    /// What belongs to no line is counted as other services.
    static let knownLine = ImportCheck(
        id: "known-treatment-function", severity: .warn,
        rule:
            "the treatment function is a published line, or a specialty that belongs to one; others are counted under other services",
        offenders: .query(
            """
            SELECT NULL::bigint AS row_number, treatment_function_code AS code, sum(pathways) AS pathways FROM codes
            WHERE treatment_function_code NOT IN (\(codesWithLine.map { "'\($0)'" }.joined(separator: ", ")))
            GROUP BY treatment_function_code ORDER BY sum(pathways) DESC
            """),
        detail: "format('treatment_function_code is %L (rows: %s)', offender.code, offender.pathways)")

    /// All codes that find their line, of those that could: three digits, with or without what the published ones begin
    /// with, and the published ones.
    private static let codesWithLine: [String] = {
        let digits = (1000...1999).map { String(String($0).dropFirst()) }
        let codes = Set(digits + digits.map { "C_\($0)" } + TreatmentFunction.all.map(\.code))
        return codes.filter { TreatmentFunction.line(withCode: $0) != nil }.sorted()
    }()
}
