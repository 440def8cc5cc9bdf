// What PostgreSQL says of a field it cannot take, told with the file's own lines and headings.

import Postgres

/// Translates an error of the COPY of a file.
///
/// The server's words are passed on in its own language; names and numbers are found in any.
struct CopyTrouble: Sendable {
    /// The heading of each column of the server's table.
    let headings: [String: String]
    /// What a value must be, by the name of the constraint that sees to it; the name ends with the column's.
    var rules: [String: String] = [:]
    /// The columns whose values together stand in a file once; empty when there is no such rule.
    var key: [String] = []

    /// The columns of the monthly extract.
    static let ofExtracts = CopyTrouble(
        headings: Dictionary(uniqueKeysWithValues: ExtractColumn.all.map { ($0.staged, $0.published) }))

    /// Nil when the error is not about the data (SQLSTATE classes 22 and 23).
    func refusal(_ error: PostgresError, file: String) -> ImportError? {
        guard error.code == .server, let state = error.sqlState, state.hasPrefix("22") || state.hasPrefix("23") else {
            return nil
        }
        let context = (error.context ?? "").prefix { $0 != ":" }.split(separator: ",").dropFirst()
        let (column, trouble) = told(error.message, state, context.dropFirst())
        let place = [Self.line(context.first), column.flatMap { headings[$0] }.map { "\"\($0)\"" }].compactMap(\.self)
        let example = place.isEmpty ? trouble : "\(place.joined(separator: ", ")): \(trouble)"
        return ImportError(file: file, "readable", "every row can be read", example)
    }

    /// `COPY staging, line 5, column band_017: "x"` is line 6 of the file: the server does not see the header.
    private static func line(_ text: Substring?) -> String? {
        text.flatMap { Int($0.filter(\.isNumber)) }.map { "line \($0 + 1)" }
    }

    /// The column at fault, if one is, and what is wrong with it.
    private func told(_ message: String, _ state: String, _ context: some Sequence<Substring>) -> (String?, String) {
        let names = Self.names(in: message)
        switch state {
        case "23502": return (names.first { headings[$0] != nil }, "is empty")
        case "23505": return (nil, "repeats the \(key.joined(separator: ", ")) of an earlier line")
        case "23514":
            guard let name = names.first(where: { rules[$0] != nil }), let rule = rules[name] else { break }
            return (column(of: name), "must be \(rule)")
        default: break
        }
        return (context.flatMap(Self.names).first { headings[$0] != nil }, inWords(message))
    }

    /// The longest of the columns whose name ends that of a constraint.
    private func column(of constraint: String) -> String? {
        headings.keys.filter { constraint.hasSuffix("_\($0)") }.max { $0.count < $1.count }
    }

    private static func names(in text: some StringProtocol) -> [String] {
        text.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "_" }).map { String($0) }
    }

    /// The message with the server's names of columns, which stand in quotes, replaced by the headings.
    private func inWords(_ message: String) -> String {
        headings.reduce(message) { text, column in text.replacing("\"\(column.key)\"", with: "\"\(column.value)\"") }
    }
}
