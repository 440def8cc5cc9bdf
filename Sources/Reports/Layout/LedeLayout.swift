// The sentences at the top of page 1.
import Drawing

extension Typesetter {
    func lede(_ words: [Words], x: Double, width: Double, top: Double) -> Laid {
        let (shapes, last) = paragraph(
            words.runs(in: Style.lede), x: x, width: width, baseline: top + 11.5, leading: 17.5)
        return Laid(elements: [.leaf(.paragraph, shapes)], bottom: last + 3)
    }
}
