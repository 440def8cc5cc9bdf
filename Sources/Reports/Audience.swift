// Whom an edition is for.
package import WaitingList

extension Edition {
    /// Whom an edition is for.
    package enum Audience: Hashable, Sendable {
        /// The kinds of audience, as report files name them.
        package enum Kind: String, CaseIterable, Sendable {
            case england
            case region
            case icb
            case provider
        }

        case england
        case region(code: String)
        case icb(code: String)
        case provider(code: String)

        /// The readers of a place's figures.
        package init(of place: Geography) {
            switch place {
            case .england: self = .england
            case .region(let code): self = .region(code: code)
            case .board(let code): self = .icb(code: code)
            case .provider(let code): self = .provider(code: code)
            }
        }

        /// `england`, or the organisation's code: the word in paths and file names.
        ///
        /// Always a safe name: letters and digits of ASCII stand as they are, every other byte as `_` and its two
        /// hexadecimal digits, so that no two codes share a word.
        package var word: String {
            switch self {
            case .england: "england"
            case .region(let code), .icb(let code), .provider(let code): Self.safe(code)
            }
        }

        private static func safe(_ code: String) -> String {
            let bytes = code.utf8.map { byte -> String in
                if byte < 0x80, Character(Unicode.Scalar(byte)).isLetter || Character(Unicode.Scalar(byte)).isNumber {
                    return String(Unicode.Scalar(byte))
                }
                let digits = String(byte, radix: 16, uppercase: true)
                return (digits.count < 2 ? "_0" : "_") + digits
            }
            return bytes.isEmpty ? "_" : bytes.joined()
        }
    }
}

extension Edition.Audience.Kind {
    /// The kind of place, with an empty code.
    package var geography: Geography {
        switch self {
        case .england: .england
        case .region: .region(code: "")
        case .icb: .board(code: "")
        case .provider: .provider(code: "")
        }
    }
}
