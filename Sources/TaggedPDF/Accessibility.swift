// What a reader's program must be told about a tagged PDF and cairo has no place for.

/// The words and attributes that are put into a PDF, each list in the order in which its elements were drawn.
package struct Accessibility: Hashable, Sendable {
    /// Which cells a header cell is for.
    package enum Scope: String, Sendable {
        case row = "Row"
        case column = "Column"
    }

    /// What stands before the items of a list.
    package enum Numbering: String, Sendable {
        case none = "None"
        case bullet = "Disc"
        case decimal = "Decimal"
    }

    /// The document's title, in the file's information and its XMP alike.
    package var title: String
    /// A language tag as in RFC 5646.
    package var language: String
    /// When the document was made, as `2026-02-12T09:30:00Z`: never the time of the call, so that the same document gives the
    /// same bytes.
    package var created: String
    /// For each `Figure`, the words that stand for it.
    package var alternativeTexts: [String] = []
    /// For each `TH`.
    package var scopes: [Scope] = []
    /// For each `Link`, where it leads in words.
    package var linkTexts: [String] = []
    /// For each `L`.
    package var numberings: [Numbering] = []

    package init(title: String, language: String = "en-GB", created: String) {
        self.title = title
        self.language = language
        self.created = created
    }
}
