// The structure of a page, for readers who do not see it: a tree of tags whose leaves hold the shapes.

/// A structure element of tagged PDF; only these exist, so a tree can never hold an unknown or ill-spelt one.
package enum Tag: Hashable, Sendable {
    /// Which cells a header is for.
    package enum Scope: String, Sendable { case row, column }

    /// What the labels of a list are.
    package enum Numbering: String, Sendable { case none, bullet, decimal }

    case section
    /// Level 1 to 3, none left out on the way down.
    case heading(Int)
    case paragraph
    case span
    /// A picture, with the words that stand for it.
    case figure(alternativeText: String)
    /// Rows, after a caption if there is one.
    case table
    case tableRow
    case tableHeader(Scope)
    case tableCell
    /// The title of a table or list, as its first child.
    case caption
    /// Items.
    case list(Numbering)
    /// A label and a body.
    case listItem
    /// The bullet or number of an item.
    case label
    case listBody
    /// Entries of a table of contents.
    case contents
    /// A link, or several.
    case contentsEntry
    /// A leaf that leads elsewhere; `words` say where, for those who hear links out of their sentence.
    case link(LinkTarget, words: String)
}

/// Where a link leads.
package enum LinkTarget: Hashable, Sendable {
    /// A place in the same document: a page counted from 0, and points from its top.
    case page(Int, y: Double)
    /// An address that begins with `https:`, `http:` or `mailto:`, in ASCII.
    case address(String)
}

/// A node of a page's structure, in reading order.
///
/// Shapes hang only on leaves: cairo marks the content of leaf elements and of no others. A paragraph with a link in it is a
/// group of spans and links.
package indirect enum Element: Hashable, Sendable {
    case group(Tag, [Element])
    case leaf(Tag, [Shape])
    /// Page furniture that a screen reader passes over: rules, bars, footers, repeated headers.
    case artifact([Shape])

    /// Every shape below this node, in drawing order.
    package var shapes: [Shape] {
        switch self {
        case .group(_, let children): children.flatMap(\.shapes)
        case .leaf(_, let shapes), .artifact(let shapes): shapes
        }
    }

    /// The tags of this node and all below it, parents before their children.
    package var tags: [Tag] {
        switch self {
        case .group(let tag, let children): [tag] + children.flatMap(\.tags)
        case .leaf(let tag, _): [tag]
        case .artifact: []
        }
    }
}
