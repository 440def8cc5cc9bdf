// Text values written as JSON, to hand several to one statement.
import JSON

/// JSON of texts, truth values and nothing.
enum JSONText {
    /// An object, its keys in the order given; a `nil` text is null.
    static func object(_ members: KeyValuePairs<String, String?>) -> String {
        "{" + members.map { "\($0.quotedForJSON):\($1?.quotedForJSON ?? "null")" }.joined(separator: ",") + "}"
    }

    /// An array of what is JSON already.
    static func array(_ elements: some Sequence<String>) -> String {
        "[" + elements.joined(separator: ",") + "]"
    }
}
