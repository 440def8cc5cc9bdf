// Every kind of block, in usual and awkward sizes: laws of the page, structure for those who hear it, and goldens.
import Drawing
import Support
import Testing

@testable import Reports

@Suite struct BlockLayoutTests {
    private let measurer = WideMeasurer()

    private func pages(_ size: SampleDocument.Size) -> [Page] {
        SampleDocument.document(size).laidOut(measurer: measurer).pages
    }

    @Test(arguments: SampleDocument.Size.allCases)
    func `no text lies over another, leaves the page or is under 9 points`(size: SampleDocument.Size) {
        for page in pages(size) {
            for complaint in PageLaws.complaints(of: page, measurer) { Issue.record(Comment(rawValue: complaint)) }
        }
    }

    @Test(arguments: SampleDocument.Size.allCases)
    func `a page has one heading of level 1 at the most, and no level is left out`(size: SampleDocument.Size) {
        var last = 0
        for page in pages(size) {
            let levels = page.tags.compactMap { if case .heading(let level) = $0 { level } else { nil } }
            #expect(levels.count { $0 == 1 } <= 1)
            for level in levels {
                #expect(level <= last + 1)
                last = level
            }
        }
    }

    @Test(arguments: SampleDocument.Size.allCases)
    func `a figure with its titles is never separated, and follows a heading and a paragraph`(size: SampleDocument.Size)
    {
        let sections = pages(size).flatMap(\.elements).flatMap(\.sections)
        var figures = 0
        for parts in sections {
            guard let place = parts.firstIndex(where: \.isFigure) else { continue }
            figures += 1
            #expect(parts[..<place].flatMap(\.tags) == [.heading(2), .paragraph])
        }
        #expect(figures == (size == .none ? 5 : 9))
    }

    @Test(arguments: SampleDocument.Size.allCases)
    func `every row of a table has the same number of cells, and its head is on every sheet`(size: SampleDocument.Size)
    {
        for parts in pages(size).flatMap(\.elements).flatMap(\.sections) {
            for case .group(.table, let rows) in parts {
                let widths = rows.map { if case .group(.tableRow, let cells) = $0 { cells.count } else { 0 } }
                #expect(Set(widths).count == 1)
                #expect(rows.first?.tags.contains(.tableHeader(.column)) == true)
            }
        }
    }

    @Test func `figures side by side have one plot top, below the taller heading`() throws {
        let halves = SampleDocument.firstPage(.usual)[3...4]
        let document = SampleDocument.document([
            DocumentPage(heading: nil, blocks: []), DocumentPage(heading: "Halves", blocks: Array(halves)),
        ])
        let page = try #require(document.laidOut(measurer: measurer).pages.last)
        let tops = page.elements.flatMap(\.sections).compactMap { parts in
            parts.first(where: \.isFigure).flatMap { $0.tallestBar }
        }
        #expect(tops.count == 2)
        #expect(Set(tops).count == 1)
        let captions = PageLaws.texts(page).filter { $0.string.hasPrefix("Figure") }.map(\.anchor.y)
        #expect(Set(captions).count == 2)
    }

    @Test(arguments: SampleDocument.Size.allCases)
    func `nothing stands over the logo, and nothing moves down for it`(size: SampleDocument.Size) throws {
        var document = SampleDocument.document(size)
        let plain = try #require(document.laidOut(measurer: measurer).pages.first)
        document.logo = [0]
        let page = try #require(document.laidOut(measurer: measurer).pages.first)
        let picture = try #require(
            page.shapes.compactMap { if case .picture(let picture) = $0 { picture } else { nil } }.first)
        #expect(picture.box == Box(x: 427, y: 20, width: 120, height: 36))
        for text in PageLaws.texts(page) {
            #expect(!measurer.box(of: text).overlaps(picture.box), "\(text.string)")
        }
        #expect(PageLaws.complaints(of: page, measurer).isEmpty)
        #expect(PageLaws.texts(page).first?.anchor == PageLaws.texts(plain).first?.anchor)
    }

    @Test func `half a row that stands by itself has the whole width`() throws {
        let block = Block(content: .figure(SampleDocument.figure(1, .usual, height: 150, isHalf: true)), width: .right)
        let document = SampleDocument.document([DocumentPage(heading: nil, blocks: [block])])
        let page = try #require(document.laidOut(measurer: measurer).pages.first)
        let headline = try #require(PageLaws.texts(page).first { $0.string.hasPrefix("Waits of") })
        #expect(headline.anchor.x == PageGrid.left)
    }

    @Test func `two tables beside each other are both broken, and what is left of one goes on across the page`() throws
    {
        var long = SampleDocument.table(1, .many, columns: 2)
        long.headline = "Long"
        var short = SampleDocument.table(2, .usual, columns: 2)
        short.headline = "Short"
        let document = SampleDocument.document([
            DocumentPage(
                heading: nil,
                blocks: [
                    Block(content: .table(short), width: .left), Block(content: .table(long), width: .right),
                ])
        ])
        let pages = document.laidOut(measurer: measurer).pages
        #expect(pages.count > 2)
        let headlines = pages.map { page in
            PageLaws.texts(page).filter { $0.string.hasPrefix("Long") || $0.string.hasPrefix("Short") }
        }
        #expect(headlines[0].map(\.string) == ["Short", "Long"])
        for page in headlines.dropFirst() {
            #expect(page.map(\.string) == ["Long (continued)"])
            #expect(page.first?.anchor.x == PageGrid.left)
        }
        let words = pages.flatMap { PageLaws.texts($0) }.map(\.string)
        for row in long.rows where !row.isTotal { #expect(words.count { $0 == row.header } >= 1) }
    }

    @Test func `a heading never stands alone at the foot of its page`() {
        let tall = Block(content: .figure(SampleDocument.figure(1, .usual, height: 690)))
        let document = SampleDocument.document([
            DocumentPage(heading: nil, blocks: [tall]), DocumentPage(heading: "Two", blocks: [tall, tall]),
        ])
        let pages = document.laidOut(measurer: measurer).pages
        #expect(pages.count == 3)
        for page in pages { #expect(page.tags.contains { if case .figure = $0 { true } else { false } }) }
    }

    @Test(arguments: ["lede and tiles", "figures", "what changed", "tables", "words"])
    func `blocks are set as they were when they were looked at`(name: String) throws {
        let first = SampleDocument.firstPage(.usual)
        let tables = SampleDocument.tables(.usual)
        let blocks =
            switch name {
            case "lede and tiles": Array(first[..<2])
            case "figures": Array(first[2...])
            case "what changed": SampleDocument.secondPage(.usual)
            case "tables": Array(tables[..<3])
            default: [tables[5]]
            }
        let document = SampleDocument.document([DocumentPage(heading: nil, blocks: blocks)], illustrative: false)
        let dump = document.laidOut(measurer: measurer).pages.map(\.dump).joined()
        #expect(try Golden("\(name.replacing(" ", with: "-")).txt").difference(from: dump) == nil)
    }
}

extension Element {
    /// The children of every section at or below this node that holds no other.
    var sections: [[Element]] {
        guard case .group(let tag, let children) = self else { return [] }
        let below = children.flatMap(\.sections)
        return tag == .section && below.isEmpty ? [children] : below
    }

    var isFigure: Bool { if case .leaf(.figure, _) = self { true } else { false } }

    /// The highest point of what is filled.
    fileprivate var tallestBar: Double? {
        shapes.compactMap {
            if case .path(let path) = $0, path.fill == .upTo18 { path.points.map(\.y).min() } else { nil }
        }
        .min()
    }
}
