// The header of an extract, held against the columns that it must have.

/// The columns of one file, in the file's order.
struct ExtractHeader: Sendable {
    let columns: [ExtractColumn]

    /// Throws an `ImportError` that names every missing, unexpected and repeated column at once.
    init(_ fields: [String], file: String) throws(ImportError) {
        let expected = ExtractColumn.all
        let known = Set(expected.map(\.published))
        let problems = [
            Self.problem(
                "columns-missing", "every published column is there", known.subtracting(fields).sorted(by: expected)),
            Self.problem("columns-unexpected", "no other column is there", fields.filter { !known.contains($0) }),
            Self.problem("columns-repeated", "each column is there once", Self.repeated(fields)),
        ].compactMap { $0 }
        guard problems.isEmpty else { throw ImportError(file: file, problems: problems) }
        columns = fields.compactMap { field in expected.first { $0.published == field } }
    }

    private static func problem(_ check: String, _ rule: String, _ names: [String]) -> ImportError.Problem? {
        guard !names.isEmpty else { return nil }
        let examples = names.prefix(10).map { "row 1: \"\($0)\"" }
        return ImportError.Problem(check: check, rule: rule, count: names.count, examples: examples)
    }

    private static func repeated(_ fields: [String]) -> [String] {
        Dictionary(grouping: fields) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
    }
}

extension Set<String> {
    /// The names in the order in which the file usually has them.
    fileprivate func sorted(by columns: [ExtractColumn]) -> [String] {
        columns.map(\.published).filter(contains)
    }
}
