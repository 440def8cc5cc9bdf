// A column of the CSV bundle: its name, what its cells hold, and what that means.

/// One column; tables, their metadata and the words about them are made from it alone.
package struct CSVColumn: Hashable, Sendable {
    /// How a cell is written.
    package enum Kind: String, Sendable {
        /// As `yyyy-mm-dd`.
        case date
        /// A code, an id or a name.
        case text
        /// A decimal number with a point, without separators and exponents.
        case number
        /// A whole number.
        case integer
        /// `true` or `false`.
        case truth
        /// Shorthand in brackets that says why a number is missing or how to read it.
        case marker
    }

    /// Lower snake case; stable within a major version.
    package let name: String
    package let kind: Kind
    /// What it says, for those who read the metadata; starts in lower case and ends without a full stop.
    package let about: String

    private init(_ name: String, _ kind: Kind, _ about: String) {
        self.name = name
        self.kind = kind
        self.about = about
    }

    static func date(_ name: String, _ about: String) -> CSVColumn { CSVColumn(name, .date, about) }
    static func text(_ name: String, _ about: String) -> CSVColumn { CSVColumn(name, .text, about) }
    static func number(_ name: String, _ about: String) -> CSVColumn { CSVColumn(name, .number, about) }
    static func integer(_ name: String, _ about: String) -> CSVColumn { CSVColumn(name, .integer, about) }
    static func truth(_ name: String, _ about: String) -> CSVColumn { CSVColumn(name, .truth, about) }
    static func marker(_ name: String, _ about: String = Shorthand.inWords) -> CSVColumn {
        CSVColumn(name, .marker, about)
    }
}

/// The shorthand of the Analysis Function that stands in markers.
enum Shorthand {
    /// Every one that a marker may hold, with its meaning.
    static let all: [(text: String, meaning: String)] = [
        ("[c]", "suppressed: a small count, or what would give one away"),
        ("[x]", "not available: fewer than 20 pathways, nothing to divide by, or not reported"),
        ("[z]", "open band: the value is this or more"),
        ("[low]", "rounds to zero"),
        ("[p]", "provisional"),
        ("[r]", "revised"),
        ("[e]", "estimated"),
        ("[f]", "forecast"),
    ]

    static let inWords = all.map { "\($0.text) \($0.meaning)" }.joined(separator: "; ")
}
