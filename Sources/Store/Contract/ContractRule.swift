// Something that must hold of every row of a source view, as SQL that finds where it does not.

/// A rule about one row, named `v` in its SQL.
struct ContractRule: Sendable {
    /// The column to blame.
    let column: String
    /// The columns that its SQL names: all must fit before it can be asked.
    let reads: [String]
    /// True for the rows that break it, else false or null.
    let broken: String
    /// What is shown of such a row: codes and lengths, never anything about a patient.
    let example: String
    /// What is wrong with such rows, after "1,234 rows …".
    let what: String
    let remedy: String

    /// A column with a closed list of codes holds nothing else.
    static func codes(of column: ContractColumn) -> ContractRule {
        let list = column.codes.map { "'\($0)'" }.joined(separator: ", ")
        return ContractRule(
            column: column.name, reads: [column.name], broken: "v.\(column.name)::text NOT IN (\(list))",
            example: "v.\(column.name)::text", what: "hold none of the codes \(column.codes.joined(separator: ", "))",
            remedy: "translate them in the view")
    }

    /// Counts by week are as many as the part of the return has bands.
    static let weekBands = ContractRule(
        column: "week_bands", reads: ["week_bands", "rtt_part"],
        broken: """
            coalesce(cardinality(v.week_bands), 0) <> CASE v.rtt_part::text WHEN '3' THEN 0 ELSE 105 END \
            OR CASE WHEN array_ndims(v.week_bands) > 1 THEN true ELSE array_position(v.week_bands, NULL) IS NOT NULL END
            """,
        example: "format('%s of part %s', coalesce(cardinality(v.week_bands), 0), v.rtt_part)",
        what: "hold no plain list of 105 counts, or none for part 3",
        remedy: "give each part its 105 bands, 0 where nobody waits, and part 3 an empty list")
}
