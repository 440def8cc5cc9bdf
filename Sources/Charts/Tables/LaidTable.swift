// A table that has been given its place.
package import Drawing

/// A tagged table with what belongs to it, and where it ends.
package struct LaidTable: Hashable, Sendable {
    /// In reading order.
    package var elements: [Element]
    /// Points from the top of the page.
    package var bottom: Double
}
