// A page as text, a shape a line: what golden tests compare.

extension Page {
    /// The page's structure and shapes, one a line, indented by depth, in drawing order; numbers to a hundredth of a point.
    package var dump: String {
        "page \(width.dumped) x \(height.dumped)\n" + elements.map { $0.outline(depth: 1) }.joined()
    }
}

extension Element {
    fileprivate func outline(depth: Int) -> String {
        let indent = String(repeating: "  ", count: depth)
        switch self {
        case .group(let tag, let children):
            return "\(indent)\(tag.dumped)\n" + children.map { $0.outline(depth: depth + 1) }.joined()
        case .leaf(let tag, let shapes):
            return "\(indent)\(tag.dumped)\n" + shapes.map { "\(indent)  \($0.dumped)\n" }.joined()
        case .artifact(let shapes):
            return "\(indent)artifact\n" + shapes.map { "\(indent)  \($0.dumped)\n" }.joined()
        }
    }
}

extension Tag {
    fileprivate var dumped: String {
        switch self {
        case .section: "section"
        case .heading(let level): "heading \(level)"
        case .paragraph: "paragraph"
        case .span: "span"
        case .figure(let text): "figure \"\(text)\""
        case .table: "table"
        case .tableRow: "row"
        case .tableHeader(let scope): "header \(scope.rawValue)"
        case .tableCell: "cell"
        case .caption: "caption"
        case .list(let numbering): "list \(numbering.rawValue)"
        case .listItem: "item"
        case .label: "label"
        case .listBody: "body"
        case .contents: "contents"
        case .contentsEntry: "entry"
        case .link(.page(let index, let y), let words): "link to page \(index) at \(y.dumped) \"\(words)\""
        case .link(.address(let address), let words): "link to \(address) \"\(words)\""
        }
    }
}

extension Shape {
    fileprivate var dumped: String {
        switch self {
        case .path(let path): path.dumped
        case .disc(let disc):
            "disc \(disc.centre.dumped) r \(disc.radius.dumped) \(disc.fill.rawValue) ring \(disc.ring.dumped)"
        case .text(let text): text.dumped
        case .picture(let picture): picture.dumped
        }
    }
}

extension Path {
    fileprivate var dumped: String {
        var words = [isClosed ? "polygon" : "polyline"]
        if let fill { words.append("fill \(fill.rawValue)") }
        if let stroke {
            words.append("stroke \(stroke.colour.rawValue) \(stroke.width.dumped)")
            if !stroke.dash.isEmpty { words.append("dash " + stroke.dash.map(\.dumped).joined(separator: "-")) }
        }
        return (words + points.map(\.dumped)).joined(separator: " ")
    }
}

extension PlacedText {
    fileprivate var dumped: String {
        let runs = runs.map { "\"\($0.text)\" \($0.font.size.dumped) \($0.font.weight.rawValue) \($0.colour.rawValue)" }
        return "text \(alignment.rawValue) \(anchor.dumped) " + runs.joined(separator: " + ")
            + (halo > 0 ? " halo \(halo.dumped)" : "")
    }
}

extension Picture {
    fileprivate var dumped: String {
        let size = "\(box.width.dumped) x \(box.height.dumped)"
        return "picture \(alignment.rawValue) (\(box.x.dumped),\(box.y.dumped)) \(size) of \(png.count) bytes"
    }
}

extension Point {
    fileprivate var dumped: String { "(\(x.dumped),\(y.dumped))" }
}

extension Double {
    /// Two decimals at most, without trailing zeros.
    fileprivate var dumped: String {
        // Beyond this an Int would overflow, and a page is broken anyhow: the golden shall say so.
        guard abs(self) < 1e15 else { return "\(self)" }
        let hundredths = Int((self * 100).rounded())
        let (whole, part) = (abs(hundredths) / 100, abs(hundredths) % 100)
        let digits = part == 0 ? "" : part % 10 == 0 ? ".\(part / 10)" : ".\(part < 10 ? "0" : "")\(part)"
        return (hundredths < 0 ? "-" : "") + "\(whole)" + digits
    }
}
