// The name of a schema, checked before it becomes part of a statement.

/// A plain lower-case identifier of PostgreSQL.
package struct SchemaName: Hashable, Sendable, CustomStringConvertible {
    package let text: String

    /// `nil` unless it is a letter or underscore, then letters, digits and underscores, at most 63 in all.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        let isLetter = { (byte: UInt8) in 0x61...0x7A ~= byte || byte == 0x5F }
        guard let first = bytes.first, isLetter(first), bytes.count <= 63 else { return nil }
        guard bytes.allSatisfy({ isLetter($0) || 0x30...0x39 ~= $0 }) else { return nil }
        self.text = text
    }

    /// The schema that the shipped SQL makes.
    package static let waitingList = SchemaName(checked: "waiting_list")

    /// The schema of the history.
    package static let plannedCare = SchemaName(checked: "plannedcare")

    /// Quoted for use in a statement.
    package var description: String { "\"\(text)\"" }

    private init(checked: String) { text = checked }
}
