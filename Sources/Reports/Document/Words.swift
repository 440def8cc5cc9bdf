// Words of a sentence, and notes: what a document is said in.

/// Words of a sentence; the numbers that matter are strong.
package struct Words: Hashable, Sendable {
    /// What the words say of a verdict; it is always said in words too, colour is never alone.
    package enum Tone: String, CaseIterable, Sendable {
        /// No verdict: set as the words around them.
        case plain
        case common
        case improvement
        case concern
        /// Changed, where neither way is better.
        case neutral
    }

    package var text: String
    package var isStrong: Bool
    package var tone = Tone.plain

    /// Words like those around them.
    package static func plain(_ text: String) -> Words { Words(text: text, isStrong: false) }
    /// Words set in bold.
    package static func strong(_ text: String) -> Words { Words(text: text, isStrong: true) }
    /// The word of a verdict, such as `Improving`: bold, in its colour.
    package static func verdict(_ text: String, _ tone: Tone) -> Words {
        Words(text: text, isStrong: true, tone: tone)
    }
}

extension [Words] {
    /// The sentence without its weights.
    package var string: String { map(\.text).joined() }
}

/// A note under the figures: what a reader must know to read them rightly.
package struct Note: Hashable, Sendable {
    /// "Notes:", "Source:".
    package var label: String
    package var text: String
}
