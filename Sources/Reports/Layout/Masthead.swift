// The top of page 1: the report, whose it is, what it may be used for, its title, and the line under it.
import Drawing

/// Sets the masthead.
struct Masthead {
    let document: Document
    let typesetter: Typesetter

    var sheet: Sheet {
        let (names, nameEnd) = names()
        let title = title(first: nameEnd + 29)
        let line = typesetter.paragraph(
            [TextRun(document.dateline, Style.subtitle, .secondaryText)], x: PageGrid.left, width: PageGrid.width,
            baseline: title.lastBaseline + 19, leading: 12.5)
        return Sheet(
            elements: logo + names + [.leaf(.heading(1), title.shapes), .leaf(.paragraph, line.shapes)],
            bottom: line.lastBaseline - 1)
    }

    /// The logo, fitted into its place.
    private var logo: [Element] {
        document.logo.map { [.artifact([.picture(Picture(png: $0, in: PageGrid.logo, .right))])] } ?? []
    }

    /// Where what stands beside the logo ends.
    private var right: Double { document.logo == nil ? PageGrid.right : PageGrid.logo.left - 12 }

    /// The name of the report and its publisher at the left, the status opposite, or below where there is no room.
    private func names() -> (elements: [Element], end: Double) {
        let status = TextRun(
            document.status, Style.status, document.isIllustrative ? .concernText : .secondaryText)
        let statusWidth = typesetter.measurer.width(of: [status])
        let isOpposite = statusWidth <= 0.5 * (right - PageGrid.left)
        let name = typesetter.paragraph(
            [TextRun(document.reportName, Style.reportName, .blue)], x: PageGrid.left,
            width: right - PageGrid.left - (isOpposite ? statusWidth + 16 : 0), baseline: PageGrid.firstBaseline,
            leading: 13)
        let first = Element.leaf(.paragraph, name.shapes)
        if isOpposite {
            let place = Point(right, PageGrid.firstBaseline)
            return (
                [first, .leaf(.paragraph, [.text(PlacedText([status], at: place, .right))])], name.lastBaseline
            )
        }
        let below = typesetter.paragraph(
            [status], x: PageGrid.left, width: right - PageGrid.left, baseline: name.lastBaseline + 13, leading: 12.5)
        return ([first, .leaf(.paragraph, below.shapes)], below.lastBaseline)
    }

    /// A title too long for one line is broken before what it is of: the week, or the month.
    private func title(first: Double) -> LaidLines {
        let width = right - PageGrid.left
        let isLong = typesetter.measurer.width(of: document.title, in: Style.title) > width
        let cut = isLong ? document.title.lastColon : nil
        let place = cut ?? document.title.endIndex
        var parts = [document.title[..<place], document.title[place...]].filter { !$0.isEmpty }.map(String.init)
        // A short period goes on in the last line of a name that takes several.
        if parts.count == 2, lines(parts[0], width).count > 1 { parts = [document.title] }
        let broken = parts.flatMap { lines($0, width) }
        let shapes = broken.enumerated().map { index, line in
            let spaced = index < broken.count - 1 ? line.followedBySpace : line
            return Shape.text(
                PlacedText(spaced, at: Point(PageGrid.left, first + Style.titleLeading * Double(index))))
        }
        return LaidLines(shapes: shapes, lastBaseline: first + Style.titleLeading * Double(broken.count - 1))
    }

    private func lines(_ text: String, _ width: Double) -> [[TextRun]] {
        Drawing.lines(of: [TextRun(text, Style.title)], width: width, measurer: typesetter.measurer)
    }
}

extension String {
    /// After the last colon and its space.
    fileprivate var lastColon: String.Index? { ranges(of: ": ").last?.upperBound }
}
