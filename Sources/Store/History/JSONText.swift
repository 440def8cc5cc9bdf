// Text values written as JSON, to hand several to one statement.

/// JSON of texts, truth values and nothing.
enum JSONText {
    /// An object, its keys in the order given; a `nil` text is null.
    static func object(_ members: KeyValuePairs<String, String?>) -> String {
        "{" + members.map { "\(quoted($0)):\($1.map(quoted) ?? "null")" }.joined(separator: ",") + "}"
    }

    /// An array of what is JSON already.
    static func array(_ elements: some Sequence<String>) -> String {
        "[" + elements.joined(separator: ",") + "]"
    }

    /// A string; PostgreSQL takes every character as it is but these.
    static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case _ where scalar.value < 0x20: quoted += escaped(scalar)
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
}
