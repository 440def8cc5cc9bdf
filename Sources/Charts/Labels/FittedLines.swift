// Words cut to a width and a number of lines.
import Drawing

/// Text in at most `count` lines no wider than `width` points, broken at spaces; what does not fit ends in "…".
///
/// At least one line; where not even the "…" fits, that line is it all the same.
func fittedLines(
    _ text: String, _ font: Font, width: Double, count: Int = 2, measurer: some TextMeasurer
) -> [String] {
    let broken = lines(of: [TextRun(text, font)], width: width, measurer: measurer)
        .map { line in line.map(\.text).joined() }
    let kept = broken.prefix(max(1, count))
    let rest = broken.dropFirst(kept.count - 1).joined(separator: " ")
    return kept.dropLast().map { shortened($0, font, width: width, measurer) }
        + [shortened(rest, font, width: width, measurer)]
}

/// The least width in which a text has room in two lines that are broken at a space.
func narrowestInTwoLines(_ text: String, _ font: Font, _ measurer: some TextMeasurer) -> Double {
    let words = text.split(separator: " ")
    return (0...words.count).map { count in
        [words.prefix(count), words.dropFirst(count)]
            .map { measurer.width(of: $0.joined(separator: " "), in: font) }.reduce(0, max)
    }.min() ?? 0
}

/// The text, or as much of its start as fits before a "…".
private func shortened(_ text: String, _ font: Font, width: Double, _ measurer: some TextMeasurer) -> String {
    guard measurer.width(of: text, in: font) > width else { return text }
    var start = Substring(text)
    while !start.isEmpty {
        start = start.dropLast()
        while start.last == " " || start.last == "," { start = start.dropLast() }
        if measurer.width(of: start + "…", in: font) <= width { break }
    }
    return start + "…"
}
