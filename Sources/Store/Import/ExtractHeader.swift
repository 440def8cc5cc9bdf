// The header of an extract, held against the columns that it must have.

/// The columns of one file, in the file's order.
struct ExtractHeader: Sendable {
    let columns: [ExtractColumn]

    /// Throws an `ImportError` that names every missing, unexpected and repeated column at once.
    init(_ fields: [String], file: String) throws(ImportError) {
        let expected = ExtractColumn.all
        let headings = expected.map(\.published)
        try HeaderCheck.refuseIfWrong(fields, columns: headings, required: Set(headings), file: file)
        columns = fields.compactMap { field in expected.first { $0.published == field } }
    }
}
