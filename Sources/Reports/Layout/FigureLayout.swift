// A figure under its titles.
import Charts
import Drawing

extension Typesetter {
    func figure(_ figure: Figure, x: Double, width: Double, top: Double) -> Laid {
        let titles = titles(headline: figure.headline, caption: figure.caption, x: x, width: width, top: top)
        let box = Box(x: x, y: titles.bottom + 5, width: width, height: figure.height)
        let picture = Element.leaf(
            .figure(alternativeText: figure.alternativeText), figure.chart.shapes(in: box, measurer: measurer))
        return Laid(elements: [.group(.section, titles.elements + [picture])], bottom: box.bottom)
    }
}
