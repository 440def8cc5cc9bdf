// Values of JSON as a file that people open: indented, a member a line.

extension JSONValue {
    /// Two spaces a level, members in their order, a final newline; the same value gives the same text.
    ///
    /// A number that is not finite has no form in JSON and is written as null.
    package var file: String { indented(by: "") + "\n" }

    private func indented(by indent: String) -> String {
        let inner = indent + "  "
        switch self {
        case .list(let values) where !values.isEmpty:
            return Self.block("[", values.map { $0.indented(by: inner) }, "]", indent)
        case .object(let members) where !members.isEmpty:
            let lines = members.map { "\($0.name.quotedForJSON): \($0.value.indented(by: inner))" }
            return Self.block("{", lines, "}", indent)
        case .null, .truth, .whole, .number, .text, .list, .object: return line
        }
    }

    private static func block(_ open: String, _ lines: [String], _ close: String, _ indent: String) -> String {
        "\(open)\n" + lines.map { indent + "  " + $0 }.joined(separator: ",\n") + "\n\(indent)\(close)"
    }
}
