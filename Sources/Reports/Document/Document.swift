// A report as meaning: headings, words, tiles, figures and tables, without geometry.
package import WaitingList

/// What one edition says, before it is laid out.
package struct Document: Sendable {
    /// The heading of page 1, and the title of the file.
    package var title: String
    /// The title at the foot of every page, where there is less room.
    package var shortTitle: String
    /// The name of the report, above the title.
    package var reportName: String
    /// What the figures are allowed to be used for; stands opposite the report's name.
    package var status: String
    /// Whether the figures are made up; then the status is a warning, on every page.
    package var isIllustrative: Bool
    /// Data to, revision, source.
    package var dateline: String
    package var census: Day
    package var pages: [DocumentPage]
    /// Who made it, for the file's properties.
    package var author: String

    /// Where the figures come from; stands under a figure that leaves the report.
    package var sourceNotes: [Note]

    /// Every figure, in reading order.
    package var figures: [Figure] {
        pages.flatMap(\.blocks).compactMap { if case .figure(let figure) = $0.content { figure } else { nil } }
    }
}

/// Blocks that belong on one sheet; laid out on more when they do not fit.
package struct DocumentPage: Sendable {
    /// The heading of a later page; page 1 has the document's title.
    package var heading: String?
    package var blocks: [Block]
}

/// A piece of a page.
package struct Block: Sendable {
    /// Across the page, or one of its two columns.
    package enum Width: String, CaseIterable, Sendable { case full, left, right }

    /// What a block holds.
    package enum Content: Sendable {
        case lede([Words])
        case tiles([Tile])
        case figure(Figure)
        case table(Table)
        case textTable(TextTable)
        case notes([Note])
    }

    package var content: Content
    /// A `left` block followed by a `right` one stand side by side.
    package var width: Width = .full
}

/// Words of a sentence; the numbers that matter are strong.
package struct Words: Hashable, Sendable {
    package var text: String
    package var isStrong: Bool

    /// Words like those around them.
    package static func plain(_ text: String) -> Words { Words(text: text, isStrong: false) }
    /// Words set in bold.
    package static func strong(_ text: String) -> Words { Words(text: text, isStrong: true) }
}

/// One headline number.
package struct Tile: Hashable, Sendable {
    package var label: String
    package var number: String
    package var unit: String
    /// One line below: the standard, or a comparison.
    package var remark: String
}

/// A note under the figures: what a reader must know to read them rightly.
package struct Note: Hashable, Sendable {
    /// "Notes", "Source".
    package var label: String
    package var text: String
}
