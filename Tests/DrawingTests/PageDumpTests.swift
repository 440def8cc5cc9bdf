// The dump of a page with one of everything, and its numbers.

import Testing

@testable import Drawing

@Suite struct PageDumpTests {
    @Test func `a page is dumped a shape a line, indented by its structure`() {
        let label = TextRun("Median ", Font(9))
        let value = TextRun("13.4", Font(9.5, .bold), .blue)
        let page = Page(
            width: 100, height: 50,
            elements: [
                .artifact([.path(Path(Box(x: 0, y: 0, width: 100, height: 7), fill: .blue))]),
                .group(
                    .section,
                    [
                        .leaf(.heading(2), [.text(PlacedText([label, value], at: Point(4, 12), .centre, halo: 2))]),
                        .leaf(
                            .figure(alternativeText: "A line."),
                            [
                                .line(Point(1, 2), Point(3, 4), Stroke(.ink, 1, dash: [4, 2.5])),
                                .disc(Disc(Point(5, 6), radius: 2.6, fill: .concern, ring: 0.9)),
                            ]),
                    ]),
                .group(
                    .table,
                    [
                        .group(
                            .tableRow,
                            [
                                .leaf(.tableHeader(.row), []), .leaf(.tableCell, []),
                                .leaf(.tableHeader(.column), []),
                            ])
                    ]),
                .group(.paragraph, [.leaf(.span, [.path(Path([], stroke: Stroke(.rule, 0.6)))])]),
            ])
        #expect(
            page.dump == """
                page 100 x 50
                  artifact
                    polygon fill blue (0,0) (100,0) (100,7) (0,7)
                  section
                    heading 2
                      text centre (4,12) "Median " 9 regular ink + "13.4" 9.5 bold blue halo 2
                    figure "A line."
                      polyline stroke ink 1 dash 4-2.5 (1,2) (3,4)
                      disc (5,6) r 2.6 concern ring 0.9
                  table
                    row
                      header row
                      cell
                      header column
                  paragraph
                    span
                      polyline stroke rule 0.6

                """)
    }

    @Test func `lists, contents, captions and links are dumped by name`() {
        let item = Element.group(.listItem, [.leaf(.label, []), .leaf(.listBody, [])])
        let link = Element.leaf(.link(.page(2, y: 40.5), words: "Notes"), [])
        let page = Page(
            width: 9, height: 9,
            elements: [
                .group(.list(.decimal), [.leaf(.caption, []), item]),
                .group(.contents, [.group(.contentsEntry, [link])]),
                .leaf(.link(.address("https://example.org"), words: "Example"), []),
            ])
        #expect(
            page.dump == """
                page 9 x 9
                  list decimal
                    caption
                    item
                      label
                      body
                  contents
                    entry
                      link to page 2 at 40.5 "Notes"
                  link to https://example.org "Example"

                """)
    }

    @Test func `a picture is dumped by its place and size`() {
        let picture = Picture(png: [1, 2, 3], in: Box(x: 427, y: 20.5, width: 120, height: 36), .right)
        let page = Page(width: 9, height: 9, elements: [.artifact([.picture(picture)])])
        #expect(page.dump == "page 9 x 9\n  artifact\n    picture right (427,20.5) 120 x 36 of 3 bytes\n")
    }

    @Test func `tags come parents first, furniture has none`() {
        let table = Element.group(.table, [.group(.tableRow, [.leaf(.tableHeader(.row), []), .leaf(.tableCell, [])])])
        let page = Page(width: 9, height: 9, elements: [.artifact([]), table, .leaf(.paragraph, [])])
        #expect(page.tags == [.table, .tableRow, .tableHeader(.row), .tableCell, .paragraph])
    }

    @Test(arguments: [
        (0.0, "0"), (1.0, "1"), (1.5, "1.5"), (1.25, "1.25"), (1.05, "1.05"), (-1.05, "-1.05"), (-0.004, "0"),
        (1.999, "2"), (841.89, "841.89"), (-0.25, "-0.25"),
    ])
    func `numbers have two decimals at most and no trailing zeros`(number: Double, dumped: String) {
        #expect(Page(width: number, height: 0).dump == "page \(dumped) x 0\n")
    }

    @Test func `a number that is none is dumped as such`() {
        #expect(Page(width: .nan, height: .infinity).dump == "page nan x inf\n")
    }

    @Test func `shapes come in drawing order whatever their depth`() {
        let shapes = (0..<4).map { Shape.disc(Disc(Point(Double($0), 0), radius: 1, fill: .ink)) }
        let page = Page(
            width: 1, height: 1,
            elements: [
                .leaf(.paragraph, [shapes[0]]), .group(.section, [.group(.table, [.leaf(.tableCell, [shapes[1]])])]),
                .artifact([shapes[2], shapes[3]]),
            ])
        #expect(page.shapes == shapes)
    }
}
