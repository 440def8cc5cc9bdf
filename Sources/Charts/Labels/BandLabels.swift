// Labels of bands to the right of their ends, pushed apart: a swatch, a name, and the value with its share.
import Drawing

/// The labels of a stack at its last day with values.
struct BandLabels<Measurer: TextMeasurer> {
    private static var nameFont: Font { Font(9.5, .bold) }
    /// From the plot to the swatch, and from there to the words.
    private static var indent: (swatch: Double, words: Double) { (8, 20) }

    private struct Label {
        let name: String
        /// Empty for the total.
        let value: String
        /// Of the middle of what is labelled.
        let middle: Double
        let colour: Colour?
    }

    private let labels: [Label]
    private let measurer: Measurer

    init(_ chart: StackedBands, measurer: Measurer) {
        self.measurer = measurer
        guard let latest = chart.latest else {
            labels = []
            return
        }
        let values = chart.bands.map { max(0, $0.values[latest] ?? 0) }
        let total = values.reduce(0, +)
        let words = ValueStyle.count.words
        var base = 0.0
        var labels = zip(chart.bands, values).map { band, value in
            defer { base += value }
            let share = total > 0 ? ", \(ValueStyle.perCent.words(value / total * 100))" : ""
            return Label(name: band.label, value: words(value) + share, middle: base + value / 2, colour: band.colour)
        }
        let isOld = latest < chart.days.count - 1
        let date = isOld ? ", \(chart.totals.dayWords(of: chart.days[latest]))" : ""
        if labels.count > 1 || isOld {
            labels.append(Label(name: "Total \(words(total))\(date)", value: "", middle: total, colour: nil))
        }
        self.labels = labels
    }

    /// What the labels need to the right of the plot, in points.
    func width(atMost limit: Double) -> Double {
        let widths = labels.map { label in
            let name = measurer.width(of: label.name, in: Self.nameFont)
            return indent(of: label) + max(name, measurer.width(of: label.value, in: Font(9)))
        }
        return min(limit, max(6, widths.max() ?? 0) + 0.5)
    }

    /// The labels, topmost last; values are left out where there is no room for two lines each.
    func placed(on plot: TimePlot<Measurer>) -> (shapes: [Shape], texts: [PlacedText]) {
        let room = plot.bottom - plot.box.top
        let tall = labels.map { $0.value.isEmpty ? 11.5 : 23 }
        let isTight = tall.reduce(0, +) > room
        let heights = isTight ? labels.map { _ in min(11.5, room / Double(labels.count)) } : tall
        // Order matters more than place: the total keeps above the bands, they above those below.
        let order = Array(labels.indices.reversed())
        let ends = (heights.last ?? 0, heights.first ?? 0)
        let (top, bottom) = (plot.box.top + ends.0 / 2, plot.bottom - ends.1 / 2)
        let centres = spread(
            order.map { plot.y(labels[$0].middle) }, heights: order.map { heights[$0] }, within: top...max(top, bottom))
        var shapes: [Shape] = []
        var texts: [PlacedText] = []
        for (place, index) in order.enumerated() {
            let first = centres[place] + (isTight || labels[index].value.isEmpty ? 3.3 : -2.2)
            let lines = self.texts(labels[index], baseline: first, isTight: isTight, plot)
            texts += lines
            shapes += swatch(labels[index], baseline: first, plot.right + Self.indent.swatch)
            shapes += lines.map { .text($0) }
        }
        return (shapes, texts)
    }

    private func texts(
        _ label: Label, baseline: Double, isTight: Bool, _ plot: TimePlot<Measurer>
    ) -> [PlacedText] {
        let x = plot.right + indent(of: label)
        let width = plot.box.right - x
        let name = fittedLines(label.name, Self.nameFont, width: width, count: 1, measurer: measurer)[0]
        let texts = [PlacedText.label(name, x, baseline, font: Self.nameFont, colour: .ink, halo: 0)]
        guard !label.value.isEmpty, !isTight else { return texts }
        let value = fittedLines(label.value, Font(9), width: width, count: 1, measurer: measurer)[0]
        return texts + [.label(value, x, baseline + PlacedText.labelLeading + 0.5, halo: 0)]
    }

    /// A square in the colour of the band; a pale one has an outline.
    private func swatch(_ label: Label, baseline: Double, _ x: Double) -> [Shape] {
        guard let colour = label.colour else { return [] }
        var path = Path(Box(x: x, y: baseline - 7.5, width: 8, height: 8), fill: colour)
        if colour == .upTo18 { path.stroke = Stroke(.commonCause, 0.5) }
        return [.path(path)]
    }

    private func indent(of label: Label) -> Double { label.colour == nil ? Self.indent.swatch : Self.indent.words }
}
