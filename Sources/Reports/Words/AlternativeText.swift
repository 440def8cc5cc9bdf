// What stands for a picture to those who do not see it: kind, measure, place and period first, then what it shows.

/// Sentences that together have 150 to 450 characters: shorter says too little, longer is not listened to.
package struct AlternativeText: Hashable, Sendable {
    /// The shortest that says enough.
    package static let shortest = 150
    /// The longest that is listened to.
    package static let longest = 450

    /// The whole text.
    package let text: String

    /// The first sentence says what it is a picture of; the others follow in order, as far as there is room, and last where
    /// the numbers are.
    ///
    /// A first sentence that leaves no room, as with very long names, is cut. Empty sentences are passed over.
    package init(_ first: String, _ others: [String], data: String) {
        let last = "Data: \(data)."
        let room = Self.longest - last.count - 1
        var text = first.count <= room ? first : Self.cut(first, to: room)
        for sentence in others where !sentence.isEmpty && text.count + 1 + sentence.count <= room {
            text += " " + sentence
        }
        if text.count + 1 + last.count < Self.shortest { text += " " + Self.filler }
        if text.count + 1 + last.count < Self.shortest { text += " " + Self.secondFiller }
        self.text = text + " " + last
    }

    private static let filler = "The words beside the picture say what stands out."
    private static let secondFiller = "Every number that is drawn is in the file."

    private static func cut(_ sentence: String, to room: Int) -> String {
        sentence.prefix(room - 2).trimmed + "\u{2026}."
    }
}

extension Substring {
    /// Without spaces at its end.
    fileprivate var trimmed: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
