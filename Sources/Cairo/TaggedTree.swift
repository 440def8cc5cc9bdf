// Draws a page's structure tree with cairo's tags round the shapes.
internal import CCairo
import Drawing

extension Pen {
    /// Draws in reading order; every tag that is begun is ended here, so cairo's own stack can never be left open.
    func draw(_ elements: [Element]) {
        for element in elements {
            switch element {
            case .group(let tag, let children): tagged(tag.name) { draw(children) }
            case .leaf(let tag, let shapes): tagged(tag.name) { draw(shapes) }
            // cairo 1.16 has no Artifact tag (it crashes on one): NonStruct carries furniture, and nothing else.
            case .artifact(let shapes): tagged("NonStruct") { draw(shapes) }
            }
        }
    }

    func tagged(_ name: String, _ body: () -> Void) {
        cairo_tag_begin(context, name, nil)
        body()
        cairo_tag_end(context, name)
    }
}

extension Page {
    /// Throws when a tag would be one that PDF does not know.
    func checkStructure() throws(CairoError) {
        for element in elements { try element.checkStructure() }
    }
}

extension Element {
    fileprivate func checkStructure() throws(CairoError) {
        switch self {
        case .group(let tag, let children):
            try tag.check()
            for child in children { try child.checkStructure() }
        case .leaf(let tag, _): try tag.check()
        case .artifact: break
        }
    }
}

extension Tag {
    fileprivate func check() throws(CairoError) {
        guard case .heading(let level) = self, !(1...6).contains(level) else { return }
        throw CairoError(.structure, "there is no heading of level \(level)")
    }

    /// The name of the standard structure type in PDF 1.7.
    fileprivate var name: String {
        switch self {
        case .section: "Sect"
        case .heading(let level): "H\(level)"
        case .paragraph: "P"
        case .span: "Span"
        case .figure: "Figure"
        case .table: "Table"
        case .tableRow: "TR"
        case .tableHeader: "TH"
        case .tableCell: "TD"
        }
    }
}
