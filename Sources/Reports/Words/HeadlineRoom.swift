// How long a headline may be: one line, at full width or at half.

/// The room that a headline has, measured for the type and the columns of the page.
package enum HeadlineRoom: Int, Sendable {
    case half = 42
    case full = 85

    /// Characters that fit in one line.
    package var characters: Int { rawValue }

    /// The first of some headlines that fits; when none does, the last, which only describes, cut at a word.
    package func fitting(_ candidates: [String]) -> String {
        candidates.first { $0.count <= characters } ?? candidates.last.map(cut) ?? ""
    }

    private func cut(_ text: String) -> String {
        guard text.count > characters else { return text }
        var words = text.prefix(characters - 1).split(separator: " ", omittingEmptySubsequences: false)
        if words.count > 1, text.dropFirst(characters - 1).first != " " { words.removeLast() }
        return words.joined(separator: " ") + "\u{2026}"
    }
}
