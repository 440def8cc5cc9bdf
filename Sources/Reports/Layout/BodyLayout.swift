// Running text: paragraphs, and lists with a mark before each item.
import Drawing

extension Typesetter {
    /// The sentences at the top of a page.
    func lede(_ words: [Words], x: Double, width: Double, top: Double) -> Laid {
        let lines = paragraph(
            words.runs(in: Style.lede), x: x, width: width, baseline: top + 11.5, leading: Style.ledeLeading)
        return Laid(elements: [.leaf(.paragraph, lines.shapes)], bottom: lines.lastBaseline + 3)
    }

    func body(_ words: [Words], x: Double, width: Double, top: Double) -> Laid {
        let lines = paragraph(
            words.runs(in: Style.body), x: x, width: width, baseline: top + 11, leading: Style.bodyLeading)
        return Laid(elements: [.leaf(.paragraph, lines.shapes)], bottom: lines.lastBaseline + 3)
    }

    func list(_ items: [[Words]], x: Double, width: Double, top: Double) -> Laid {
        guard !items.isEmpty else { return Laid(elements: [], bottom: top) }
        var elements: [Element] = []
        var baseline = top + 11
        for item in items {
            let lines = paragraph(
                item.runs(in: Style.body), x: x + 14, width: width - 14, baseline: baseline, leading: Style.bodyLeading)
            let bullet = text("\u{2022}", Style.body, .blue, x + 2, baseline)
            elements.append(.group(.listItem, [.leaf(.label, [bullet]), .leaf(.listBody, lines.shapes)]))
            baseline = lines.lastBaseline + Style.bodyLeading + 4 * spread
        }
        let last = baseline - Style.bodyLeading - 4 * spread
        return Laid(elements: [.group(.list(.bullet), elements)], bottom: last + 3)
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
