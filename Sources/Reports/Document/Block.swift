// A piece of a page.

/// A piece of a page, and how wide it is.
package struct Block: Sendable {
    /// Across the page, or one of its two columns.
    package enum Width: String, CaseIterable, Sendable { case full, left, right }

    /// What a block holds.
    package enum Content: Sendable {
        /// The sentences at the top of a page.
        case lede([Words])
        case paragraph([Words])
        /// Items one below the other, each with its mark.
        case list([[Words]])
        /// At most four.
        case tiles([Tile])
        case figure(Figure)
        case table(Table)
        case textTable(TextTable)
        case findingsTable(FindingsTable)
        /// A heat table, or one of programmes.
        case drawnTable(DrawnTable)
        case notes([Note])
    }

    package var content: Content
    /// A `left` block followed by a `right` one stand side by side; one by itself has the whole width.
    package var width: Width = .full
}
