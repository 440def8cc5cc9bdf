// The port between a layout, which has pages, and tables that are pictures as well: they are read cell by cell.
package import Drawing

/// A table that knows how it is set, and can be set in pieces.
///
/// Like a chart it knows no titles, notes or sources, sets nothing under 9 points, and is the same for the same data, width
/// and measurer. Each piece is a table of its own in the structure of the document, so that its header row is real there: a
/// header that is furniture on later pages would leave their cells without one (ISO 14289-1, 7.5).
package protocol TableKind: Sendable {
    /// Lower case with hyphens; names the goldens of this kind.
    static var id: String { get }

    /// The rows by which it can be broken.
    var rowCount: Int { get }

    /// Some of its rows, counted from 0 within this piece, under the same header and in columns as wide as those of the whole.
    func piece(_ rows: Range<Int>) -> Self

    /// The table in a column of the page, `width` points wide from `x`, its upper edge at `top`; meant for 300 points and more.
    func laid(x: Double, width: Double, top: Double, measurer: some TextMeasurer) -> LaidTable
}

extension TableKind {
    /// What it takes, in points, with its header and all that stands below it.
    package func height(width: Double, measurer: some TextMeasurer) -> Double {
        laid(x: 0, width: width, top: 0, measurer: measurer).bottom
    }
}
