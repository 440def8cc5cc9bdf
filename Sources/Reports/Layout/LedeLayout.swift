// The sentences at the top of page 1.
import Drawing

extension Typesetter {
    func lede(_ words: [Words], x: Double, width: Double, top: Double) -> Laid {
        let runs = words.map { TextRun($0.text, $0.isStrong ? Style.ledeStrong : Style.lede) }
        let (shapes, last) = paragraph(runs, x: x, width: width, baseline: top + 11.5, leading: 17.5)
        return Laid(elements: [.leaf(.paragraph, shapes)], bottom: last + 2)
    }
}
