// Running text: paragraphs, and lists with a mark before each item.
import Drawing

extension Typesetter {
    func body(_ words: [Words], x: Double, width: Double, top: Double) -> Laid {
        let (shapes, last) = paragraph(
            words.runs(in: Style.body), x: x, width: width, baseline: top + 11, leading: Style.bodyLeading)
        return Laid(elements: [.leaf(.paragraph, shapes)], bottom: last + 3)
    }

    func list(_ items: [[Words]], x: Double, width: Double, top: Double) -> Laid {
        var elements: [Element] = []
        var baseline = top + 11
        for item in items {
            let mark = Shape.disc(Disc(Point(x + 3, baseline - 4), radius: 1.8, fill: .blue))
            let (shapes, last) = paragraph(
                item.runs(in: Style.body), x: x + 14, width: width - 14, baseline: baseline, leading: Style.bodyLeading)
            elements += [.artifact([mark]), .leaf(.paragraph, shapes)]
            baseline = last + Style.bodyLeading + 4
        }
        return Laid(elements: elements, bottom: baseline - Style.bodyLeading - 1)
    }
}

extension [Words] {
    /// The words in a size, strong ones bold, those of a verdict in its colour.
    func runs(in font: Font, _ colour: Colour = .ink) -> [TextRun] {
        map { TextRun($0.text, Font(font.size, $0.isStrong ? .bold : font.weight), $0.tone.colour ?? colour) }
    }
}

extension Words.Tone {
    /// `nil` for words without a verdict.
    var colour: Colour? {
        switch self {
        case .plain: nil
        case .common: .secondaryText
        case .improvement: .blue
        case .concern: .concernText
        case .neutral: .neutralCause
        }
    }
}
