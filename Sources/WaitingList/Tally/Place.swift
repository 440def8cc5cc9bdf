// Where a cell of a tally counts: one organisation, in one of its roles.

/// An organisation as a provider of care, one of a provider's sites, a commissioner, or a commissioner's board.
package struct Place: Hashable, Sendable {
    /// The role in which it is counted; every English pathway is counted once under each role that its row names.
    package enum Kind: String, CaseIterable, Sendable {
        case provider
        /// A hospital of a provider; its code is the provider's, a stroke, and the site's.
        case site
        case commissioner
        /// The commissioner's integrated care board; `Tally.noBoard` for pathways that belong to none.
        case board = "icb"
    }

    package let kind: Kind
    package let code: String

    package init(_ kind: Kind, _ code: String) {
        self.kind = kind
        self.code = code
    }

    /// A provider of care.
    package static func provider(_ code: String) -> Place { Place(.provider, code) }
    /// An integrated care board as commissioner.
    package static func board(_ code: String) -> Place { Place(.board, code) }
    /// A commissioner: a sub-ICB location, or NHS England for what it buys itself.
    package static func commissioner(_ code: String) -> Place { Place(.commissioner, code) }
    /// One site of a provider.
    package static func site(_ code: String, of provider: String) -> Place { Place(.site, "\(provider)/\(code)") }
}
