// Which rows the checks of one kind of file ask, and how a row found there is told.

/// The rows of a loaded file.
struct CheckedRows: Sendable {
    /// The table of the rows.
    let table: String
    /// The column of `table` that tells rows apart, in the file's order.
    let address: String
    /// A condition in SQL: the row `f` of the table is the one of which `offender.row_number` is the address.
    let isAtOffender: String
    /// An SQL expression: the number of that row in the file, where the header is row 1.
    let number: String
    /// An SQL expression over `f`: who is concerned.
    let place: String
    /// Turns the names of columns within a text into the headings of the file.
    let inWords: @Sendable (String) -> String

    /// The narrow rows of a staged monthly extract.
    static let extract = CheckedRows(
        table: "facts", address: "row_number", isAtOffender: "f.row_number = offender.row_number",
        number: "offender.row_number",
        place: "concat_ws(', ', f.provider_code, f.commissioner_code, f.part, f.treatment_function_code)",
        inWords: { ExtractColumn.inWords($0) })

    /// The rows of a census of pathways.
    static let pathways = inOrder(
        of: PathwayTable.name, place: "concat_ws(', ', f.provider_code, f.treatment_function_code)")

    /// The rows of a table beside the censuses.
    static let incoming = inOrder(of: "pg_temp.incoming", place: "f.code")

    /// The rows of a table that was filled by one COPY since it was created: they lie there in the order of the file.
    private static func inOrder(of table: String, place: String) -> CheckedRows {
        CheckedRows(
            table: table, address: "ctid", isAtOffender: "f.ctid = offender.row_number::text::tid",
            number: number(in: table, at: "offender.row_number::text::tid"), place: place, inWords: { $0 })
    }

    /// SQL for the number of the row at a place in such a table.
    static func number(in table: String, at address: String) -> String {
        "(SELECT count(*) + 2 FROM \(table) AS earlier WHERE earlier.ctid < \(address))"
    }
}
