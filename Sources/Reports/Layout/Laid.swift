// Something that has been given its place.
import Drawing

/// Elements in reading order, and where they end.
struct Laid {
    var elements: [Element]
    /// Points from the top of the page.
    var bottom: Double
}

/// Lines that have been given their places.
struct LaidLines {
    var shapes: [Shape]
    var lastBaseline: Double
}

extension [TextRun] {
    /// The same line with a space at its end.
    var followedBySpace: [TextRun] {
        guard var last else { return self }
        last.text += " "
        return dropLast() + [last]
    }
}
