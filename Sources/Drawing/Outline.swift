// The outline of a document, from its headings.

extension OutlineEntry {
    /// An entry for each heading of level 1 and 2, in reading order, at the height of its first line.
    ///
    /// Headings without a word have none.
    package static func entries(forHeadingsOf pages: [Page]) -> [OutlineEntry] {
        pages.enumerated().flatMap { index, page in
            page.elements.flatMap(\.headings).compactMap { OutlineEntry($0.level, $0.shapes, pageIndex: index) }
        }
    }

    private init?(_ level: Int, _ shapes: [Shape], pageIndex: Int) {
        let lines = shapes.compactMap { if case .text(let text) = $0 { text } else { nil } }
        let words = lines.map(\.string).joined(separator: " ").split(separator: " ").joined(separator: " ")
        guard level <= 2, !words.isEmpty, let first = lines.first else { return nil }
        let size = first.runs.map(\.font.size).max() ?? 0
        self.init(title: words, level: level, pageIndex: pageIndex, y: max(0, first.anchor.y - 2 * size))
    }
}

extension Element {
    /// The headings at or below this node.
    fileprivate var headings: [(level: Int, shapes: [Shape])] {
        switch self {
        case .group(.heading(let level), _): [(level, shapes)]
        case .group(_, let children): children.flatMap(\.headings)
        case .leaf(.heading(let level), let shapes): [(level, shapes)]
        case .leaf, .artifact: []
        }
    }
}
