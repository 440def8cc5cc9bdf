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

        /// The audience of a place; `nil` when its code is not safe as the name of a folder, or it is no organisation.
        ///
        /// Safe are 1 to 40 letters, digits, hyphens and underscores of ASCII.
        package init?(of place: Geography) {
            guard place.isOrganisation else { return nil }
            switch place {
            case .england: self = .england
            case .region(let code): self = .region(code: code)
            case .board(let code): self = .icb(code: code)
            case .provider(let code): self = .provider(code: code)
            }
            guard Self.isSafe(word) else { return nil }
        }

        /// `england`, or the organisation's code: the word in paths and file names.
        package var word: String {
            switch self {
            case .england: "england"
            case .region(let code), .icb(let code), .provider(let code): code
            }
        }

        private static func isSafe(_ word: String) -> Bool {
            (1...40).contains(word.utf8.count)
                && word.utf8.allSatisfy { byte in
                    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                        || byte == 0x2D || byte == 0x5F
                }
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
