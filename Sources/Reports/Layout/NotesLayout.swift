// Notes, source and contact under the figures.
import Drawing

extension Typesetter {
    func notes(_ notes: [Note], x: Double, width: Double, top: Double) -> Laid {
        var elements: [Element] = []
        var bottom = top
        for note in notes {
            let runs = [
                TextRun(note.label + " ", Style.smallBold, .secondaryText),
                TextRun(note.text, Style.small, .secondaryText),
            ]
            let (shapes, last) = paragraph(
                runs, x: x, width: width, baseline: bottom + 9, leading: Style.noteLeading - 1)
            elements.append(.leaf(.paragraph, shapes))
            bottom = last + 4
        }
        return Laid(elements: elements, bottom: bottom - 1)
    }
}
