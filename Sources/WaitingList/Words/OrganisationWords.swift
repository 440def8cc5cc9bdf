// Names of organisations as a page shows them: the published name without the words that all of them share.

/// Writes names for pages.
package enum OrganisationWords {
    /// `NHS BATH AND NORTH EAST SOMERSET … INTEGRATED CARE BOARD` becomes `Bath and North East Somerset …`.
    package static func board(_ published: String) -> String {
        var name = published
        if name.hasPrefix("NHS ") { name.removeFirst(4) }
        if name.hasSuffix(" INTEGRATED CARE BOARD") { name.removeLast(22) }
        return titleCase(name)
    }

    /// Words with a capital, but for the small ones; only when the name is all capitals, as the extract has them.
    package static func titleCase(_ name: String) -> String {
        guard name == name.uppercased() else { return name }
        var words: [String] = []
        for word in name.lowercased().split(separator: " ", omittingEmptySubsequences: false) {
            let isSmall = smallWords.contains(word) && !words.isEmpty
            words.append(isSmall ? String(word) : capitalised(word))
        }
        return words.joined(separator: " ")
    }

    private static let smallWords: Set<Substring> = ["and", "of", "the", "in", "for", "on", "with"]

    /// Words that stay in capitals.
    private static let initials: Set<Substring> = ["nhs", "icb", "uk", "cic", "llp"]

    private static func capitalised(_ word: Substring) -> String {
        var text = ""
        var startsPart = true
        for part in word.split(separator: "-", omittingEmptySubsequences: false) {
            if !startsPart { text += "-" }
            let isSmall = !startsPart && smallWords.contains(part) || part == "on" && !startsPart
            let shown = initials.contains(part) ? part.uppercased() : part.prefix(1).uppercased() + part.dropFirst()
            text += isSmall ? String(part) : shown
            startsPart = false
        }
        return text
    }
}
