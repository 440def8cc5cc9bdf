// Renames a key that stands twice, so that the rest of its file can still be read.

/// A key renamed because another of its name follows; readers pass over it, as it is already complained about.
enum PassedOverKey {
    private static let marks: ClosedRange<UInt32> = 0xE000...0xF8FF

    /// True for a key that `rename` made.
    static func isOne(_ key: String) -> Bool {
        key.unicodeScalars.first.map { marks.contains($0.value) } ?? false
    }

    /// The text with the first letter of the key at `place` replaced, and the key as it stood; nil when no plain or
    /// quoted key stands there.
    ///
    /// `turn` tells renamed keys of one mapping apart.
    static func rename(at place: Place, turn: Int, in text: String) -> (text: String, key: String)? {
        var scalars = Array(text.unicodeScalars)
        guard var at = index(of: place, in: scalars), let new = Unicode.Scalar(marks.lowerBound + UInt32(turn)) else {
            return nil
        }
        let isQuoted = scalars[at] == "\"" || scalars[at] == "'"
        if isQuoted { at += 1 }
        let end = scalars[at...].firstIndex { isQuoted ? $0 == scalars[at - 1] : $0 == ":" || $0 == "\n" }
        guard let end, end > at else { return nil }
        let key = String(String.UnicodeScalarView(scalars[at..<end]))
        scalars[at] = new
        return (String(String.UnicodeScalarView(scalars)), key)
    }

    private static func index(of place: Place, in scalars: [Unicode.Scalar]) -> Int? {
        var line = 1
        var start = 0
        for (index, scalar) in scalars.enumerated() where line < place.line && scalar == "\n" {
            line += 1
            start = index + 1
        }
        let at = start + place.column - 1
        return line == place.line && at + 1 < scalars.count ? at : nil
    }
}
