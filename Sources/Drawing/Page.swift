// A page, and a document of pages, as plain values.

/// One page: its size in points and its structure in reading order.
package struct Page: Hashable, Sendable {
    package var width: Double
    package var height: Double
    package var elements: [Element]

    package init(width: Double, height: Double, elements: [Element] = []) {
        self.width = width
        self.height = height
        self.elements = elements
    }

    /// A4 portrait: 595.276 by 841.890 points.
    package static let a4 = Page(width: 595.276, height: 841.890)

    /// Every shape on the page, in drawing order.
    package var shapes: [Shape] { elements.flatMap(\.shapes) }

    /// Every tag on the page, in reading order.
    package var tags: [Tag] { elements.flatMap(\.tags) }
}

/// An entry of the outline (bookmarks) of a document.
package struct OutlineEntry: Hashable, Sendable {
    package var title: String
    /// 1 for the top level.
    package var level: Int
    /// Counted from 0.
    package var pageIndex: Int
    /// Points from the top of the page.
    package var y: Double

    package init(title: String, level: Int, pageIndex: Int, y: Double) {
        self.title = title
        self.level = level
        self.pageIndex = pageIndex
        self.y = y
    }
}

/// Pages with what a reader's program shows about them.
package struct PagedDocument: Hashable, Sendable {
    package var title: String
    package var subject: String
    package var author: String
    /// ISO 8601 in UTC.
    ///
    /// Written into the file in place of the wall clock, so that the same figures give the same bytes.
    package var created: String
    package var pages: [Page]
    package var outline: [OutlineEntry]

    package init(
        title: String, subject: String, author: String, created: String, pages: [Page], outline: [OutlineEntry] = []
    ) {
        self.title = title
        self.subject = subject
        self.author = author
        self.created = created
        self.pages = pages
        self.outline = outline
    }
}
