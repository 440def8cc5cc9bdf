// The structure of a page, for readers who do not see it: a tree of tags whose leaves hold the shapes.

/// A structure element of tagged PDF; only these exist, so a tree can never hold an unknown or ill-spelt one.
package enum Tag: Hashable, Sendable {
    /// Which cells a header is for.
    package enum Scope: String, Sendable { case row, column }

    case section
    /// Level 1 to 3.
    case heading(Int)
    case paragraph
    case span
    /// A picture, with the words that stand for it.
    case figure(alternativeText: String)
    case table
    case tableRow
    case tableHeader(Scope)
    case tableCell
}

/// A node of a page's structure, in reading order.
///
/// Shapes hang only on leaves: cairo marks the content of leaf elements and of no others.
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
}
