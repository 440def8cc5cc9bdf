// The grid of a page: margins, columns and where the furniture stands. A4 portrait, in points.
import Drawing

/// Sizes that every page shares.
enum PageGrid {
    static let left = 48.0
    static let right = 547.28
    static var width: Double { right - left }
    /// Between two columns.
    static let gutter = 26.0
    static var halfWidth: Double { (width - gutter) / 2 }
    /// Baseline of the first line of page 1.
    static let firstBaseline = 37.0
    /// Baseline of a later page's heading.
    static let headingBaseline = 48.0
    /// Where the blocks of a sheet without a heading begin.
    static let top = 30.0
    /// Nothing but the footer stands below this.
    static let bottom = 793.0
    static let footerRule = 841.890 - 40
    static let footerBaseline = 841.890 - 27
    /// Where a logo stands, fitted inside.
    static let logo = Box(x: 427, y: 20, width: 120, height: 36)

    /// The horizontal extent of a block.
    static func extent(of width: Block.Width) -> (x: Double, width: Double) {
        switch width {
        case .full: (left, self.width)
        case .left: (left, halfWidth)
        case .right: (left + halfWidth + gutter, halfWidth)
        }
    }
}

/// The type of the roles of a page.
enum Style {
    static let title = Font(22, .bold)
    static let titleLeading = 26.0
    static let pageHeading = Font(18, .bold)
    static let reportName = Font(10.5, .bold)
    static let status = Font(9.5, .bold)
    static let small = Font(9)
    static let smallBold = Font(9, .bold)
    static let subtitle = Font(9.5)
    static let lede = Font(12.5)
    static let ledeLeading = 17.5
    static let body = Font(12)
    static let bodyLeading = 16.5
    static let tileLabel = Font(10.5, .bold)
    static let tileNumber = Font(26, .bold)
    static let fullHeadline = Font(12, .bold)
    static let halfHeadline = Font(11.5, .bold)
    static let noteLeading = 11.5
    /// The sentences under a control chart.
    static let remark = Font(10)
    static let remarkLeading = 13.0
}
