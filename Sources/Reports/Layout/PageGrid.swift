// The grid of a page: margins, columns and where the furniture stands. A4 portrait, in points.
import Drawing

/// Sizes that every page shares.
enum PageGrid {
    static let left = 48.0
    static let right = 547.28
    static var width: Double { right - left }
    /// Between two columns.
    static let gutter = 22.0
    /// Baseline of the first line of a later page's heading.
    static let firstBaseline = 54.0
    /// Nothing but the footer stands below this.
    static let bottom = 793.0
    static let footerRule = 841.890 - 40
    static let footerBaseline = 841.890 - 27
    /// Between two blocks, from the bottom of one to the top of the next.
    static let gap = 12.0

    /// The horizontal extent of a block.
    static func extent(of width: Block.Width) -> (x: Double, width: Double) {
        // A little more for the right: tables stand there, and pictures at the left.
        let leftWidth = 0.47 * (self.width - gutter)
        switch width {
        case .full: return (left, self.width)
        case .left: return (left, leftWidth)
        case .right: return (left + leftWidth + gutter, self.width - gutter - leftWidth)
        }
    }
}

/// The type of the roles of a page.
enum Style {
    static let title = Font(22, .bold)
    static let pageHeading = Font(18, .bold)
    static let reportName = Font(10.5, .bold)
    static let status = Font(9.5, .bold)
    static let small = Font(9)
    static let smallBold = Font(9, .bold)
    static let subtitle = Font(9.5)
    static let lede = Font(12.5)
    static let body = Font(12)
    static let bodyLeading = 16.5
    static let tileLabel = Font(10.5, .bold)
    static let tileNumber = Font(26, .bold)
    static let fullHeadline = Font(12, .bold)
    static let halfHeadline = Font(11.5, .bold)
    static let noteLeading = 12.0
}
