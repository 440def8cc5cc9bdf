// Draws a page's structure tree with cairo's tags round the shapes.
//
// What cairo 1.16 does with tags, found by trying: only leaf elements mark content, and text drawn beside a child is left
// without a mark, which the type `Element` rules out; a name that it does not know may crash it, and a tag left open is
// no error to it, so names come from `Tag` alone and are closed where they are opened.
internal import CCairo
import Drawing

extension Pen {
    /// Draws in reading order; every tag that is begun is ended here, so cairo's own stack can never be left open.
    func draw(_ elements: [Element]) {
        for element in elements {
            switch element {
            case .group(let tag, let children): tagged(tag.name, tag.attributes) { draw(children) }
            case .leaf(let tag, let shapes): tagged(tag.name, tag.attributes) { draw(shapes) }
            // cairo 1.16 has no Artifact tag (it crashes on one): NonStruct carries furniture, and nothing else.
            case .artifact(let shapes): tagged("NonStruct") { draw(shapes) }
            }
        }
    }

    /// White paper, as furniture, just short of the edges.
    ///
    /// It is for speed: cairo keeps a region of where it has drawn, whose pieces would else be as many as the shapes are, and
    /// goes through all of them for each; a sixth of a document's time. Right up to the edges it would be no shape to cairo, but
    /// a new page, on which no tag may be open.
    func drawPaper(_ page: Page) {
        let box = Box(x: 1, y: 1, width: page.width - 2, height: page.height - 2)
        guard box.width > 0, box.height > 0 else { return }
        tagged("NonStruct") { draw([.path(Path(box, fill: .white))]) }
    }

    /// Names the heights on a page that links lead to: cairo 1.16 loses links to the numbers of later pages.
    func drawDestinations(_ heights: Set<Double>, on index: Int) {
        for y in heights.sorted() {
            tagged(CAIRO_TAG_DEST, "name='\(destination(page: index, y))' x=0 y=\(y)") {}
        }
    }

    func tagged(_ name: String, _ attributes: String? = nil, _ body: () -> Void) {
        cairo_tag_begin(context, name, attributes)
        body()
        cairo_tag_end(context, name)
    }
}

private func destination(page index: Int, _ y: Double) -> String { "page \(index + 1) at \(y)" }

extension PagedDocument {
    /// Throws when a tag would be one that PDF does not know, or a link lead nowhere.
    func checkStructure() throws(CairoError) {
        for page in pages {
            for element in page.elements { try element.checkStructure(pageCount: pages.count) }
        }
    }

    /// The heights that links lead to, by the page's index.
    var destinations: [Int: Set<Double>] {
        var heights: [Int: Set<Double>] = [:]
        for case .link(.page(let index, let y), _) in pages.flatMap(\.tags) { heights[index, default: []].insert(y) }
        return heights
    }
}

extension Element {
    fileprivate func checkStructure(pageCount: Int) throws(CairoError) {
        switch self {
        case .group(.link(_, let words), _):
            throw CairoError(.structure, "a link must be a leaf: \"\(words)\"")
        case .group(let tag, let children):
            try tag.check()
            for child in children { try child.checkStructure(pageCount: pageCount) }
        case .leaf(.link(let target, let words), let shapes):
            guard target.leadsSomewhere(pageCount: pageCount) else {
                throw CairoError(.structure, "the link \"\(words)\" leads nowhere: \(target)")
            }
            guard !shapes.isEmpty else { throw CairoError(.structure, "nothing is drawn for the link \"\(words)\"") }
        case .leaf(let tag, _): try tag.check()
        case .artifact: break
        }
    }
}

extension LinkTarget {
    /// Addresses are held to the characters of RFC 3986, without the two that end or escape a string of cairo's.
    fileprivate func leadsSomewhere(pageCount: Int) -> Bool {
        switch self {
        case .page(let index, let y): (0..<pageCount).contains(index) && y.isFinite
        case .address(let address):
            address.wholeMatch(of: /(https?:\/\/|mailto:)[A-Za-z0-9\-._~:\/?#\[\]@!$&()*+,;=%]+/) != nil
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
        case .caption: "Caption"
        case .list: "L"
        case .listItem: "LI"
        case .label: "Lbl"
        case .listBody: "LBody"
        case .contents: "TOC"
        case .contentsEntry: "TOCI"
        case .link: "Link"
        }
    }

    fileprivate var attributes: String? {
        switch self {
        case .link(.page(let index, let y), _): "dest='\(destination(page: index, y))'"
        case .link(.address(let address), _): "uri='\(address)'"
        default: nil
        }
    }
}
