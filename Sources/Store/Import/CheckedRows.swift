// Which rows the checks of one kind of file ask, and how a row found there is told.

/// The rows of a loaded file.
struct CheckedRows: Sendable {
    /// The table of the rows.
    let table: String
    /// The column of `table` that tells rows apart, in the file's order.
    let address: String
    /// SQL over a row `f` of the table: who is concerned, apart from the row's number.
    let place: String
    /// An SQL expression for the row's number in the file, where the header is row 1, from its address.
    let number: @Sendable (_ address: String) -> String
    /// Turns the names of columns within a text into the headings of the file.
    let inWords: @Sendable (String) -> String

    /// The narrow rows of a staged monthly extract.
    static let extract = CheckedRows(
        table: "facts", address: "row_number",
        place: "concat_ws(', ', f.provider_code, f.commissioner_code, f.part, f.treatment_function_code)",
        number: { $0 }, inWords: { ExtractColumn.inWords($0) })
}
