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
        let words = { (value: Double) in ValueStyle.count.words(value, of: total) }
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

    /// The labels, topmost first: names in two lines where they need them; values are left out where there is no room.
    func placed(on plot: TimePlot<Measurer>) -> (shapes: [Shape], texts: [PlacedText]) {
        let room = plot.bottom - plot.box.top
        let widths = labels.map { plot.box.right - plot.right - indent(of: $0) }
        let forms = [(2, true), (1, true), (2, false), (1, false)].map { form in
            zip(labels, widths).map { lines($0, nameLines: form.0, withValue: form.1, width: $1) }
        }
        // From the roomiest form down; names cut short only where nothing else is left.
        let fitting = forms.filter { heights($0).reduce(0, +) <= room }
        let form =
            fitting.first { !$0.contains { $0.name.contains { $0.hasSuffix("…") } } } ?? fitting.first ?? forms[3]
        return placed(Array(form.reversed()), Array(labels.reversed()), on: plot)
    }

    private typealias Lines = (name: [String], value: [String])

    private func lines(_ label: Label, nameLines: Int, withValue: Bool, width: Double) -> Lines {
        let name = fittedLines(label.name, Self.nameFont, width: width, count: nameLines, measurer: measurer)
        guard withValue, !label.value.isEmpty else { return (name, []) }
        return (name, fittedLines(label.value, Font(9), width: width, count: 1, measurer: measurer))
    }

    private func heights(_ form: [Lines]) -> [Double] { form.map { Double($0.name.count + $0.value.count) * 11.5 } }

    /// From the top; neighbours have some air between them where there is any.
    private func placed(
        _ form: [Lines], _ labels: [Label], on plot: TimePlot<Measurer>
    ) -> (shapes: [Shape], texts: [PlacedText]) {
        let room = plot.bottom - plot.box.top
        let tight = heights(form)
        let air = max(0, min(4, (room - tight.reduce(0, +)) / Double(max(1, tight.count))))
        let ends = (plot.box.top + (tight.first ?? 0) / 2, plot.bottom - (tight.last ?? 0) / 2)
        let centres = spread(
            labels.map { plot.y($0.middle) }, heights: tight.map { $0 + air }, within: ends.0...max(ends.0, ends.1))
        var (shapes, texts): ([Shape], [PlacedText]) = ([], [])
        for (place, label) in labels.enumerated() {
            let first = centres[place] - tight[place] / 2 + 9
            let x = plot.right + indent(of: label)
            let (name, value) = form[place]
            let lines =
                PlacedText.labels(name, x, first, font: Self.nameFont, colour: .ink, halo: 0)
                + PlacedText.labels(value, x, first + Double(name.count) * 11.2, halo: 0)
            texts += lines
            shapes += swatch(label, baseline: first, plot.right + Self.indent.swatch) + lines.map { .text($0) }
        }
        return (shapes, texts)
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
