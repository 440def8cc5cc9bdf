// Pages that the tests of this room draw.

import Drawing

/// Pages and documents, small and whole.
enum Samples {
    static func text(_ words: String, _ x: Double, _ y: Double, _ font: Font = Font(12), halo: Double = 0) -> Shape {
        .text(PlacedText([TextRun(words, font)], at: Point(x, y), halo: halo))
    }

    static func document(_ pages: [Page], outline: [OutlineEntry] = []) -> PagedDocument {
        PagedDocument(
            title: "Elective waiting list, England: August 2025", subject: "National waiting list report",
            author: "Elective analytics", created: "2025-10-09T08:30:00Z", pages: pages, outline: outline)
    }

    static func page(_ elements: [Element]) -> Page {
        var page = Page.a4
        page.elements = elements
        return page
    }

    /// A page with one of every tag and every shape.
    static let full = page([
        .artifact([.path(Path(Box(x: 0, y: 0, width: 595.276, height: 7), fill: .blue))]),
        .leaf(.heading(1), [text("Waiting list, England", 48, 66, Font(22, .bold))]),
        .leaf(
            .paragraph,
            [
                .text(
                    PlacedText(
                        [
                            TextRun("The list was ", Font(12.5)), TextRun("7.41 million", Font(12.5, .bold)),
                            TextRun(" pathways.", Font(12.5)),
                        ], at: Point(48, 100)))
            ]),
        .group(
            .section,
            [
                .leaf(.heading(2), [text("Half wait under 13.4 weeks", 48, 150, Font(12, .bold))]),
                .group(.paragraph, [.leaf(.span, [text("Figure 1: pathways", 48, 165)])]),
                .leaf(
                    .figure(alternativeText: "A line."),
                    [
                        .line(Point(48, 300), Point(280, 200), Stroke(.ink, 0.9, dash: [4, 2.5])),
                        .disc(Disc(Point(280, 200), radius: 2.6, fill: .blue, ring: 0.9)),
                        text("Median 13.4", 100, 250, Font(9, .bold), halo: 2),
                    ]),
            ]),
        .group(
            .table,
            [
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
        .artifact([text("Page 1 of 2", 480, 815, Font(9))]),
    ])

    static let twoPages = document(
        [full, page([.leaf(.heading(1), [text("Notes", 48, 66, Font(18, .bold))])])],
        outline: [
            OutlineEntry(title: "Waiting list, England", level: 1, pageIndex: 0, y: 40),
            OutlineEntry(title: "Half wait under 13.4 weeks", level: 2, pageIndex: 0, y: 150),
            OutlineEntry(title: "Notes", level: 1, pageIndex: 1, y: 40),
        ])
}
