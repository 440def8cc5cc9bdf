// A document with one of every tag, drawn as reports are, and what is known of it.

import Cairo
import Drawing

@testable import TaggedPDF

/// Two pages with headings, contents, links, a list, a figure, a table and furniture.
enum DrawnDocument {
    static let title = "Elective waiting list, England: August 2025"

    static func pdf(title: String = title) throws -> [UInt8] { try Cairo.pdf(of: document(title: title)) }

    static var accessibility: Accessibility {
        var accessibility = Accessibility(title: title, created: "2025-10-09T08:30:00Z")
        accessibility.alternativeTexts = ["Line chart – the list of Tŷ “fell” to 7.41 million.", "A bar."]
        accessibility.scopes = [.column, .column, .row]
        accessibility.linkTexts = ["Long waits, page 2", "NHS England's statistics"]
        accessibility.numberings = [.bullet]
        return accessibility
    }

    static func document(title: String = title) -> PagedDocument {
        PagedDocument(
            title: title, subject: "National waiting list report", author: "Elective analytics",
            created: "2025-10-09T08:30:00Z", pages: [first, second],
            outline: [
                OutlineEntry(title: "Waiting list", level: 1, pageIndex: 0, y: 40),
                OutlineEntry(title: "Long waits", level: 1, pageIndex: 1, y: 40),
            ])
    }

    static func text(_ words: String, _ x: Double, _ y: Double, _ font: Font = Font(12)) -> Shape {
        .text(PlacedText([TextRun(words, font)], at: Point(x, y)))
    }

    static let first = page([
        .artifact([.path(Path(Box(x: 0, y: 0, width: 595.276, height: 7), fill: .blue))]),
        .leaf(.heading(1), [text("Waiting list", 48, 60, Font(22, .bold))]),
        .group(
            .contents,
            [
                .group(
                    .contentsEntry,
                    [
                        .leaf(
                            .link(.page(1, y: 40), words: "Long waits, page 2"),
                            [text("Long waits", 48, 90), text("2", 300, 90)])
                    ])
            ]),
        .group(
            .paragraph,
            [
                .leaf(.span, [text("The list −15,000. See ", 48, 120)]),
                .leaf(
                    .link(.address("https://www.england.nhs.uk/statistics/"), words: "NHS England's statistics"),
                    [text("NHS England", 180, 120)]),
            ]),
        .group(
            .list(.bullet),
            [
                .group(
                    .listItem, [.leaf(.label, [text("•", 48, 140)]), .leaf(.listBody, [text("First", 60, 140)])]),
                .group(
                    .listItem, [.leaf(.label, [text("•", 48, 155)]), .leaf(.listBody, [text("Second", 60, 155)])]),
            ]),
        .group(
            .section,
            [
                .leaf(.heading(2), [text("The list fell", 48, 180, Font(12, .bold))]),
                .leaf(
                    .figure(alternativeText: "Line chart."),
                    [.line(Point(48, 300), Point(280, 200), Stroke(.ink, 0.9)), text("7.41m", 100, 250, Font(9))]),
            ]),
        .artifact([text("/NonStruct << /MCID 0 >> BDC", 48, 815, Font(9)), text("Page 1 of 2", 480, 815, Font(9))]),
    ])

    static let second = page([
        .artifact([.path(Path(Box(x: 0, y: 0, width: 595.276, height: 7), fill: .blue))]),
        .leaf(.heading(1), [text("Long waits", 48, 60, Font(18, .bold))]),
        .leaf(.paragraph, [text("/NonStruct << /MCID 1 >> BDC", 48, 90)]),
        .group(
            .table,
            [
                .leaf(.caption, [text("Table 1", 48, 380)]),
                .group(
                    .tableRow,
                    [
                        .leaf(.tableHeader(.column), [text("Weeks", 48, 400)]),
                        .leaf(.tableHeader(.column), [text("Pathways", 200, 400)]),
                    ]),
                .group(
                    .tableRow,
                    [
                        .leaf(.tableHeader(.row), [text("Up to 18", 48, 416)]),
                        .leaf(.tableCell, [text("4,524,000", 200, 416)]),
                    ]),
            ]),
        .leaf(.figure(alternativeText: "A bar."), [.path(Path(Box(x: 48, y: 500, width: 99, height: 9), fill: .blue))]),
        .artifact([text("Page 2 of 2", 480, 815, Font(9))]),
    ])

    private static func page(_ elements: [Element]) -> Page {
        var page = Page.a4
        page.elements = elements
        return page
    }
}
