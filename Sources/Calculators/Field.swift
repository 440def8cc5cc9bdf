// What a field of a request or an answer holds, for whoever writes one or reads one.

/// A field's description.
package struct Field: Sendable {
    /// As it stands in JSON.
    package let name: String
    /// Its form and unit: "date", "list of counts", "weeks".
    package let form: String
    /// What it means, its default, and when it may be left out.
    package let meaning: String

    init(_ name: String, _ form: String, _ meaning: String) {
        self.name = name
        self.form = form
        self.meaning = meaning
    }
}
