// Breaks runs of text into lines that fit a width.

/// Sets runs in lines no wider than `width` points, breaking at spaces; a single word wider than that stands alone.
///
/// The same measurer gives the same breaks in PDF and PNG. Returns at least one line, even for no text.
package func lines(of runs: [TextRun], width: Double, measurer: some TextMeasurer) -> [[TextRun]] {
    var breaker = LineBreaker(width: width)
    for run in runs {
        for word in words(of: run.text) {
            let piece = TextRun(word, run.font, run.colour)
            breaker.add(piece, pieceWidth: measurer.width(of: word, in: run.font))
        }
    }
    return breaker.finished()
}

/// The words of a text, each with the space that follows it.
private func words(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for character in text {
        word.append(character)
        if character == " " {
            words.append(word)
            word = ""
        }
    }
    return word.isEmpty ? words : words + [word]
}

/// Collects words until a line is full.
private struct LineBreaker {
    let width: Double
    var lines: [[TextRun]] = []
    var line: [TextRun] = []
    var lineWidth = 0.0
    /// Whether the last piece ended in a space, so that a line may break here.
    var mayBreak = false

    init(width: Double) {
        self.width = width
    }

    mutating func add(_ piece: TextRun, pieceWidth: Double) {
        let trimmed = piece.text.hasSuffix(" ") ? pieceWidth - trailingSpaceAllowance(piece) : pieceWidth
        if mayBreak, !line.isEmpty, lineWidth + trimmed > width {
            endLine()
        }
        append(piece)
        lineWidth += pieceWidth
        mayBreak = piece.text.hasSuffix(" ")
    }

    mutating func finished() -> [[TextRun]] {
        if !line.isEmpty || lines.isEmpty { endLine() }
        return lines
    }

    /// A space is 0.278 of the size in Liberation Sans; one that ends a line takes no room.
    private func trailingSpaceAllowance(_ piece: TextRun) -> Double { 0.278 * piece.font.size }

    private mutating func append(_ piece: TextRun) {
        if let last = line.last, last.font == piece.font, last.colour == piece.colour {
            line[line.count - 1].text += piece.text
        } else {
            line.append(piece)
        }
    }

    private mutating func endLine() {
        if let last = line.last, last.text.hasSuffix(" ") { line[line.count - 1].text.removeLast() }
        lines.append(line)
        line = []
        lineWidth = 0
    }
}
