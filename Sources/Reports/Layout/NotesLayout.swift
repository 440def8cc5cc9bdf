// Notes, source and contact under the figures.
import Drawing

extension Typesetter {
    func notes(_ notes: [Note], x: Double, width: Double, top: Double) -> Laid {
        var elements: [Element] = []
        var bottom = top
        for note in notes {
            let label = note.label.isEmpty ? [] : [TextRun(note.label + " ", Style.smallBold, .secondaryText)]
            let lines = paragraph(
                label + [TextRun(note.text, Style.small, .secondaryText)], x: x, width: width, baseline: bottom + 9,
                leading: Style.noteLeading)
            elements.append(.leaf(.paragraph, lines.shapes))
            bottom = lines.lastBaseline + 4.5
        }
        return Laid(elements: elements, bottom: notes.isEmpty ? top : bottom - 1.5)
    }

    /// The notes of a table that ends at `bottom`.
    func notes(below notes: [Note], x: Double, width: Double, bottom: Double) -> Laid {
        notes.isEmpty
            ? Laid(elements: [], bottom: bottom) : self.notes(notes, x: x, width: width, top: bottom + 4)
    }
}
