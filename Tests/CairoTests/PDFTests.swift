// The PDF as other programs read it, and the documents that are refused.

import Drawing
import Support
import Testing

@testable import Cairo

@Suite struct PDFTests {
    @Test(.enabled(if: ToolRun.shouldRun("pdffonts"), "poppler-utils is not installed"))
    func `every font is embedded as a subset with its Unicode table`() async throws {
        let table = try await ToolRun.output(of: "pdffonts", ["FILE"], on: pdf(of: Samples.twoPages))
        let fonts = table.split(separator: "\n").dropFirst(2)
        #expect(fonts.count == 2)
        for font in fonts {
            #expect(font.contains("LiberationSans"))
            #expect(font.contains(/yes +yes +yes/), "\(font)")
        }
    }

    @Test(.enabled(if: ToolRun.shouldRun("pdftotext"), "poppler-utils is not installed"))
    func `words come out with single spaces, also across runs`() async throws {
        let text = try await ToolRun.output(of: "pdftotext", ["FILE", "-"], on: pdf(of: Samples.twoPages))
        #expect(text.contains("The list was 7.41 million pathways."))
        #expect(text.contains("Half wait under 13.4 weeks"))
        #expect(!text.contains("  "))
        #expect(text.matches(of: /Median 13.4/).count == 1, "a halo adds no second text")
    }

    @Test(.enabled(if: ToolRun.shouldRun("pdftotext"), "poppler-utils is not installed"))
    func `signs beyond ASCII come out as they went in`() async throws {
        let words = "−15,000 ≥ 18 – £5 ▲ Ysbyty Gwynedd, Tŷ’r Ŵyn"
        let page = Samples.page([.leaf(.paragraph, [Samples.text(words, 48, 100)])])
        let text = try await ToolRun.output(of: "pdftotext", ["FILE", "-"], on: pdf(of: Samples.document([page])))
        #expect(text.contains(words), "\(text)")
    }

    @Test(.enabled(if: ToolRun.shouldRun("pdftotext"), "poppler-utils is not installed"))
    func `a character that no font has is a question mark, and words from the right stay in order`() async throws {
        let page = Samples.page([
            .leaf(.paragraph, [Samples.text("Trust \u{10FFFD} 7", 48, 100)]),
            .leaf(.paragraph, [Samples.text("(שלום)", 48, 130)]),
        ])
        let text = try await ToolRun.output(of: "pdftotext", ["FILE", "-"], on: pdf(of: Samples.document([page])))
        #expect(text.contains("Trust ? 7"), "\(text)")
        #expect(text.contains("שלום"), "\(text)")
    }

    @Test(.enabled(if: ToolRun.shouldRun("pdfinfo"), "poppler-utils is not installed"))
    func `the information says what the document says, and no other time`() async throws {
        let bytes = try pdf(of: Samples.twoPages)
        let info = try await ToolRun.output(of: "pdfinfo", ["-isodates", "FILE"], on: bytes)
        let lines = info.split(separator: "\n").map { $0.replacing(/: +/, with: ": ", maxReplacements: 1) }
        #expect(lines.contains("Title: Elective waiting list, England: August 2025"))
        #expect(lines.contains("Subject: National waiting list report"))
        #expect(lines.contains("Author: Elective analytics"))
        #expect(lines.contains { $0.hasPrefix("CreationDate: 2025-10-09T08:30:00") }, "\(info)")
        #expect(lines.contains { $0.hasPrefix("ModDate: 2025-10-09T08:30:00") })
        #expect(lines.contains("Tagged: yes"))
        #expect(lines.contains("Pages: 2"))
        #expect(lines.contains { $0.hasPrefix("Page size: 595.276 x 841.89") })
    }

    @Test(.enabled(if: ToolRun.shouldRun("pdfinfo"), "poppler-utils is not installed"))
    func `the structure tree is the tree of the pages under one document`() async throws {
        let tree = try await ToolRun.output(of: "pdfinfo", ["-struct-text", "FILE"], on: pdf(of: Samples.twoPages))
        #expect(tree == Self.expectedTree, "\(tree)")
    }

    @Test(.enabled(if: ToolRun.shouldRun("qpdf"), "qpdf is not installed"))
    func `qpdf finds nothing wrong`() async throws {
        let report = try await ToolRun.output(of: "qpdf", ["--check", "FILE"], on: pdf(of: Samples.twoPages))
        #expect(report.contains("No syntax or stream encoding errors found"), "\(report)")
    }

    @Test(.enabled(if: ToolRun.shouldRun("qpdf"), "qpdf is not installed"))
    func `the outline is nested as its levels say, and leads to its pages`() async throws {
        let json = try await ToolRun.output(
            of: "qpdf", ["--json", "--json-key=outlines", "FILE"], on: pdf(of: Samples.twoPages))
        // qpdf writes the keys of an entry in alphabetical order, so its kids stand before its title.
        let titles = json.matches(of: /"title": "([^"]*)"/).map { String($0.output.1) }
        #expect(titles == ["Half wait under 13.4 weeks", "Waiting list, England", "Notes"])
        #expect(json.matches(of: /"kids": \[\]/).count == 2)
        let pages = json.matches(of: /"destpageposfrom1": ([0-9]+)/).map { String($0.output.1) }
        #expect(pages == ["1", "1", "2"])
        #expect(json.matches(of: /"open": true/).count == 3)
    }

    @Test(.enabled(if: ToolRun.shouldRun("qpdf"), "qpdf is not installed"))
    func `an outline may start below its top level`() async throws {
        let entry = OutlineEntry(title: "Deep", level: 3, pageIndex: 0, y: 0)
        let bytes = try pdf(of: Samples.document([Samples.full], outline: [entry]))
        let json = try await ToolRun.output(of: "qpdf", ["--json", "--json-key=outlines", "FILE"], on: bytes)
        #expect(json.contains(/"title": "Deep"/))
    }

    @Test func `the same document gives the same bytes`() throws {
        #expect(try pdf(of: Samples.twoPages) == pdf(of: Samples.twoPages))
    }

    @Test func `four threads give the same bytes as one`() async throws {
        let alone = try pdf(of: Samples.twoPages)
        try await withThrowingTaskGroup(of: [UInt8].self) { group in
            for _ in 0..<4 { group.addTask { @concurrent in try pdf(of: Samples.twoPages) } }
            for try await bytes in group { #expect(bytes == alone) }
        }
    }

    @Test(.enabled(if: ToolRun.shouldRun("qpdf"), "qpdf is not installed"))
    func `empty pages, empty elements and empty texts make a sound file`() async throws {
        let empty = Samples.page([
            .group(.section, []), .leaf(.paragraph, []), .artifact([]), .group(.table, [.group(.tableRow, [])]),
            .leaf(.paragraph, [Samples.text("", 48, 50), .text(PlacedText([], at: Point(1, 1), halo: 2))]),
            .leaf(
                .figure(alternativeText: ""), [.path(Path([])), .path(Path([Point(1, 1)], closed: true, fill: .ink))]),
        ])
        let bytes = try pdf(of: Samples.document([Samples.page([]), empty, Samples.full, Samples.page([])]))
        _ = try await ToolRun.output(of: "qpdf", ["--check", "FILE"], on: bytes)
        let info = try await ToolRun.output(of: "pdfinfo", ["FILE"], on: bytes)
        #expect(info.contains(/Pages: +4\n/))
    }

    @Test(.enabled(if: ToolRun.shouldRun("pdfinfo"), "poppler-utils is not installed"))
    func `each page keeps its own size`() async throws {
        var pages = [Samples.full, Samples.full, Samples.full]
        pages[1].width = 300
        pages[2].height = 200
        let info = try await ToolRun.output(of: "pdfinfo", ["-l", "3", "FILE"], on: pdf(of: Samples.document(pages)))
        let sizes = info.matches(of: /size: +([0-9.]+ x [0-9.]+)/).map { String($0.output.1) }
        #expect(sizes == ["595.276 x 841.89", "300 x 841.89", "595.276 x 200"])
        let tree = try await ToolRun.output(of: "pdfinfo", ["-struct", "FILE"], on: pdf(of: Samples.document(pages)))
        #expect(tree.matches(of: /Document/).count == 1)
        #expect(tree.matches(of: /Table/).count == 3)
    }

    @Test(.enabled(if: ToolRun.shouldRun("pdftotext"), "poppler-utils is not installed"))
    func `control characters in a text do not break the file or the line`() async throws {
        let page = Samples.page([.leaf(.paragraph, [Samples.text("one\ntwo\u{0}three", 48, 100)])])
        let text = try await ToolRun.output(of: "pdftotext", ["FILE", "-"], on: pdf(of: Samples.document([page])))
        #expect(text.contains("one"))
        #expect(text.contains("three"))
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity, 1e9])
    func `a number that is no place on a page is refused, wherever it stands`(number: Double) {
        let shapes: [Shape] = [
            .line(Point(number, 0), Point(1, 1), Stroke(.ink, 1)),
            .line(Point(0, 0), Point(1, 1), Stroke(.ink, number)),
            .line(Point(0, 0), Point(1, 1), Stroke(.ink, 1, dash: [number])),
            .disc(Disc(Point(0, number), radius: 1, fill: .ink)),
            .disc(Disc(Point(0, 0), radius: number, fill: .ink)),
            Samples.text("words", number, 0), Samples.text("words", 0, 0, Font(number)),
            Samples.text("words", 0, 0, halo: number),
        ]
        for shape in shapes {
            let page = Samples.page([.group(.section, [.leaf(.paragraph, [shape])])])
            #expect(code { try pdf(of: Samples.document([page])) } == .geometry, "\(shape)")
            #expect(code { try png(of: page, pixelsPerPoint: 1) } == .geometry, "\(shape)")
        }
        #expect(code { try pdf(of: Samples.document([Page(width: number, height: 100)])) } == .geometry)
    }

    @Test(arguments: [[4, -1], [0, 0]])
    func `a dash that cairo cannot draw is an error, not a broken file`(dash: [Double]) {
        let line = Shape.line(Point(0, 0), Point(9, 9), Stroke(.ink, 1, dash: dash))
        #expect(code { try pdf(of: Samples.document([Samples.page([.leaf(.paragraph, [line])])])) } != nil)
    }

    @Test func `a document without pages is refused`() {
        #expect(code { try pdf(of: Samples.document([])) } == .structure)
    }

    @Test func `a heading level that PDF does not know is refused`() {
        for level in [0, 7, -1] {
            let page = Samples.page([.group(.section, [.leaf(.heading(level), [])])])
            #expect(code { try pdf(of: Samples.document([page])) } == .structure)
        }
    }

    @Test(arguments: [
        LinkTarget.page(1, y: 40), .page(-1, y: 40), .page(0, y: .nan), .address(""), .address("https://"),
        .address("file:///etc/passwd"), .address("javascript:x"), .address("https://example.org/it's"),
        .address("https://example.org/a b"), .address("https://example.org/\\"), .address("https://ŵ.cymru"),
    ])
    func `a link that leads nowhere is refused`(target: LinkTarget) {
        let page = Samples.page([.leaf(.link(target, words: "There"), [Samples.text("There", 48, 100)])])
        #expect(code { try pdf(of: Samples.document([page])) } == .structure)
    }

    @Test func `a link without anything to see, or with children, is refused`() {
        let link = Tag.link(.page(0, y: 0), words: "There")
        for element in [Element.leaf(link, []), .group(link, [.leaf(.span, [Samples.text("There", 48, 100)])])] {
            #expect(code { try pdf(of: Samples.document([Samples.page([element])])) } == .structure)
        }
    }

    @Test(.enabled(if: ToolRun.shouldRun("qpdf"), "qpdf is not installed"))
    func `links lead to pages before and after, at the height asked for`() async throws {
        let link = { (index: Int, y: Double) in
            Samples.page([.leaf(.link(.page(index, y: y), words: "There"), [Samples.text("There", 48, 100)])])
        }
        let bytes = try pdf(of: Samples.document([link(1, 41.89), link(0, 0), link(0, 341.89)]))
        let file = try await ToolRun.output(of: "qpdf", ["--qdf", "--object-streams=disable", "FILE", "-"], on: bytes)
        let names = Set(file.matches(of: /\/Dest (\(.*\))/).map { String($0.output.1) })
        #expect(names == ["(page 2 at 41.89)", "(page 1 at 0.0)", "(page 1 at 341.89)"])
        let places = file.matches(of: /\/XYZ\s+0\s+([0-9.]+)/).map { String($0.output.1) }
        #expect(Set(places) == ["800", "842", "500"] || Set(places) == ["800", "841.89", "500"], "\(places)")
        #expect(try bytes == pdf(of: Samples.document([link(1, 41.89), link(0, 0), link(0, 341.89)])))
    }

    @Test func `an outline entry that leads nowhere is refused`() {
        let entries = [
            OutlineEntry(title: "No such page", level: 1, pageIndex: 1, y: 40),
            OutlineEntry(title: "Before the first", level: 1, pageIndex: -1, y: 40),
            OutlineEntry(title: "No level", level: 0, pageIndex: 0, y: 40),
            OutlineEntry(title: "No height", level: 1, pageIndex: 0, y: .nan),
        ]
        for entry in entries {
            #expect(code { try pdf(of: Samples.document([Samples.full], outline: [entry])) } == .structure)
        }
    }

    @Test func `a family that is not installed is refused by name`() {
        #expect { try pdf(of: Samples.twoPages, family: "Frutiger") } throws: { error in
            "\(error)".contains("font family \"Frutiger\" is not installed")
        }
    }

    private static let expectedTree = """
        Document
          NonStruct
            ""
          NonStruct
            ""
          H1 (block)
            "Waiting list, England"
          P (block)
            "The list was 7.41 million pathways."
          Sect
            H2 (block)
              "Half wait under 13.4 weeks"
            P (block)
              Span (inline)
                "Figure 1: pathways"
            Figure
              "Median 13.4"
          Table (block)
            TR
              TH
                "Weeks"
              TH
                "Pathways"
            TR
              TH
                "Up to 18"
              TD
                "4,524,000"
          NonStruct
            "Page 1 of 2"
          NonStruct
            ""
          H1 (block)
            "Notes"
        """
}

/// The code of the error that a piece of work ends in; `nil` when it ends well.
func code(_ work: () throws -> [UInt8]) -> CairoError.Code? {
    do {
        _ = try work()
    } catch {
        guard let error = error as? CairoError else {
            Issue.record("not an error of this room: \(error)")
            return nil
        }
        return error.code
    }
    return nil
}
