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
    /// Data to, publisher, version, next update, sharing limit, contact.
    package var dateline: String
    /// A PNG file for the corner of page 1; `nil` for none.
    package var logo: [UInt8]?
    package var census: Day
    package var pages: [DocumentPage]
    /// Who made it, for the file's properties.
    package var author: String

    /// Where the figures come from; stands under a figure that leaves the report.
    package var sourceNotes: [Note]
    /// The sections of the report that this edition does not have, in the report's order.
    package var absences: [Absence] = []
    /// Every finding that a figure charts, in reading order.
    package var findings: [Finding] = []

    /// Every figure, in reading order.
    package var figures: [Figure] {
        pages.flatMap(\.blocks).compactMap { block in
            guard case .figure(var figure) = block.content else { return nil }
            figure.isHalf = block.width != .full
            return figure
        }
    }
}

/// Blocks that belong on one sheet; laid out on more when they do not fit.
package struct DocumentPage: Sendable {
    /// The heading of a later page; page 1 has the document's title.
    package var heading: String?
    package var blocks: [Block]
}
