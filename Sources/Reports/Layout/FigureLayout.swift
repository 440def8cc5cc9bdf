// A figure under its titles, with what its marks mean and what the chart says below it.
import Charts
import Drawing

extension Typesetter {
    func figure(_ figure: Figure, x: Double, width: Double, top: Double) -> Laid {
        let titles = titles(headline: figure.headline, caption: figure.caption, x: x, width: width, top: top)
        let box = Box(x: x, y: titles.bottom + 5, width: width, height: height(of: figure))
        var elements = titles.elements
        elements.append(
            .leaf(.figure(alternativeText: figure.alternativeText), figure.chart.shapes(in: box, measurer: measurer)))
        var bottom = box.bottom
        if !figure.remarks.isEmpty {
            let remarks = remarks(figure.remarks, x: x, width: width, top: bottom + 8)
            elements += remarks.elements
            bottom = remarks.bottom
        }
        if let key = figure.key {
            let shapes = key.shapes(at: Point(x, bottom + 8), width: width, measurer: measurer)
            elements.append(.leaf(.paragraph, shapes))
            bottom += 8 + key.height(width: width, measurer: measurer)
        }
        if !figure.notes.isEmpty {
            let notes = notes(figure.notes, x: x, width: width, top: bottom + 6)
            elements += notes.elements
            bottom = notes.bottom
        }
        return Laid(elements: [.group(.section, elements)], bottom: bottom)
    }

    /// A little flatter where the page is close set: what is written in a chart stays as large as it is.
    private func height(of figure: Figure) -> Double {
        max(min(figure.height, Self.lowest), figure.height * (0.82 + 0.18 * spread))
    }

    /// Charts are made for boxes from this height on.
    private static let lowest = 110.0

    /// The icons side by side, and to their right a paragraph each, which says what the icon says.
    private func remarks(_ remarks: [Figure.Remark], x: Double, width: Double, top: Double) -> Laid {
        let icons = remarks.enumerated().flatMap { place, remark in
            remark.icon.shapes(at: Point(x + 12 + 28 * Double(place), top + 12), radius: 12)
        }
        let indent = 28 * Double(remarks.count) + 2
        var elements = [Element.artifact(icons)]
        let isOneLine =
            remarks.count == 1
            && lines(of: remarks[0].words.runs(in: Style.remark), width: width - indent, measurer: measurer).count == 1
        // A single line stands beside the middle of its icon.
        var baseline = top + (isOneLine ? 15.5 : 8.5)
        for remark in remarks {
            let lines = paragraph(
                remark.words.runs(in: Style.remark), x: x + indent, width: width - indent, baseline: baseline,
                leading: Style.remarkLeading)
            elements.append(.leaf(.paragraph, lines.shapes))
            baseline = lines.lastBaseline + 15
        }
        return Laid(elements: elements, bottom: max(top + 24, baseline - 12))
    }
}
