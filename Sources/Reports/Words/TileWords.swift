// A finding's words as a tile and a table set them: the verdict in its colour, the rest plain.
import WaitingList

extension FindingWords {
    /// `Improving`, `, target missed`.
    package var tile: [Words] {
        [.verdict(tileVerdict, tone), .plain(tileAssurance + tileDay)].filter { !$0.text.isEmpty }
    }

    /// The same with what the rule saw, in a few words.
    package var told: [Words] {
        let finding = clause.map { ": \($0)" } ?? ""
        return [.verdict(tileVerdict, tone), .plain(tileAssurance + tileDay + finding)]
    }

    /// In a subtitle and in running text.
    package var phrase: String { words.phrase }

    /// The colour of the verdict's word.
    package var tone: Words.Tone {
        switch verdict.kind {
        case .commonCause: .common
        case .improvement: .improvement
        case .concern: .concern
        case .neutralHigh, .neutralLow: .neutral
        case .notEnough: .plain
        }
    }
}
