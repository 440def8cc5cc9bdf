// A header held against the columns that a file may and must have.

/// What is wrong with the first line of a file.
enum HeaderCheck {
    /// Throws an `ImportError` that names every missing, unexpected and repeated column at once.
    ///
    /// `columns` in the order in which a message lists them.
    static func refuseIfWrong(
        _ fields: [String], columns: [String], required: Set<String>, file: String
    ) throws(ImportError) {
        let problems = [
            problem(
                "columns-missing", "every column that must be there is there",
                columns.filter { required.contains($0) && !fields.contains($0) }),
            problem("columns-unexpected", "no other column is there", fields.filter { !columns.contains($0) }),
            problem("columns-repeated", "each column is there once", repeated(fields)),
        ].compactMap(\.self)
        guard problems.isEmpty else { throw ImportError(file: file, problems: problems) }
    }

    private static func problem(_ check: String, _ rule: String, _ names: [String]) -> ImportError.Problem? {
        guard !names.isEmpty else { return nil }
        let examples = names.prefix(10).map { "line 1: \"\($0)\"" }
        return ImportError.Problem(check: check, rule: rule, count: names.count, examples: examples)
    }

    private static func repeated(_ fields: [String]) -> [String] {
        Dictionary(grouping: fields) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
    }
}
