// Breaks runs of text into lines that fit a width.

/// Sets runs in lines no wider than `width` points, breaking at spaces; a single word wider than that stands alone.
///
/// A word may go on from one run to the next, as a bold number does into the full stop after it. The space that a line ends
/// with takes no room and is dropped. The same measurer gives the same breaks in PDF and PNG. Returns at least one line,
/// even for no text.
package func lines(of runs: [TextRun], width: Double, measurer: some TextMeasurer) -> [[TextRun]] {
    var lines: [[TextRun]] = []
    var line: [TextRun] = []
    var lineWidth = 0.0
    for word in words(of: runs) {
        if !line.isEmpty, lineWidth + measurer.width(of: withoutSpace(word)) > width {
            lines.append(withoutSpace(line))
            line = []
            lineWidth = 0
        }
        for piece in word { append(piece, to: &line) }
        lineWidth += measurer.width(of: word)
    }
    return lines + [withoutSpace(line)]
}

/// The words of the runs, each with the space that follows it, in as many pieces as the fonts it is set in.
private func words(of runs: [TextRun]) -> [[TextRun]] {
    var words: [[TextRun]] = []
    var word: [TextRun] = []
    for run in runs {
        var piece = TextRun("", run.font, run.colour)
        for character in run.text {
            piece.text.append(character)
            guard character == " " else { continue }
            words.append(word + [piece])
            word = []
            piece.text = ""
        }
        if !piece.text.isEmpty { word.append(piece) }
    }
    return word.isEmpty ? words : words + [word]
}

/// The pieces without the space at their end, and without a piece that was nothing else.
private func withoutSpace(_ pieces: [TextRun]) -> [TextRun] {
    guard let last = pieces.last, last.text.hasSuffix(" ") else { return pieces }
    var pieces = pieces
    pieces[pieces.count - 1].text.removeLast()
    return last.text == " " ? pieces.dropLast() : pieces
}

/// Joins a piece to the run before it where they are set alike.
private func append(_ piece: TextRun, to line: inout [TextRun]) {
    if let last = line.last, last.font == piece.font, last.colour == piece.colour {
        line[line.count - 1].text += piece.text
    } else {
        line.append(piece)
    }
}
