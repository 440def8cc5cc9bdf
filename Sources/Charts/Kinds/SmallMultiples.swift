// The same measure for many, side by side on one scale, each against the same background.
package import Drawing

/// Small line charts that share their axes.
package struct SmallMultiples: ChartKind {
    /// One of the charts.
    package struct Panel: Hashable, Sendable {
        package var title: String
        /// In order of days.
        package var points: [ChartPoint]

        package init(title: String, points: [ChartPoint]) {
            self.title = title
            self.points = points
        }
    }

    /// See `ChartKind`.
    package static let id = "small-multiples"

    /// In published order, row by row; not more than 12 read well.
    package var panels: [Panel]
    /// Behind each panel in grey, as England's; empty for none.
    package var background: [ChartPoint]
    package var style: ValueStyle
    /// The most panels in a row; fewer where the box is narrow.
    package var columns: Int
    /// Stands in a panel without any value, and in the chart without panels.
    package var emptyText: String

    package init(
        panels: [Panel], background: [ChartPoint] = [], style: ValueStyle, columns: Int = 4,
        emptyText: String = "No data"
    ) {
        self.panels = panels
        self.background = background
        self.style = style
        self.columns = columns
        self.emptyText = emptyText
    }

    /// The height in points at which every panel's plot is as high as designed (48).
    package func height(width: Double) -> Double { Double(rows(width)) * (48 + 26 + 12) - 12 }

    /// "The axis starts at 40%", for the notes; `nil` when it starts at 0.
    package var axisNote: String? { axis.note }
    /// What the axes count in, for the end of a subtitle: empty, ", thousands" or ", millions".
    package var unitSuffix: String { axis.unitSuffix }

    /// See `ChartKind`.
    package func shapes(in box: Box, measurer: some TextMeasurer) -> [Shape] {
        guard !panels.isEmpty else {
            return [.text(.label(emptyText, box.left + 6, box.bottom - 8, halo: 0))]
        }
        let (columns, rows) = (columns(box.width), rows(box.width))
        let width = (box.width - Double(columns - 1) * Self.gap) / Double(columns)
        let height = (box.height - Double(rows - 1) * 12) / Double(rows)
        let days = (panels.flatMap(\.points) + background).map(\.day)
        let frame = PanelFrame(axis: axis, days: days, gutter: gutter(measurer), chart: self, measurer: measurer)
        return panels.enumerated().flatMap { place, panel in
            let x = box.left + Double(place % columns) * (width + Self.gap)
            let y = box.top + Double(place / columns) * (height + 12)
            return frame.shapes(panel, in: Box(x: x, y: y, width: width, height: height))
        }
    }

    private static let gap = 16.0

    private func columns(_ width: Double) -> Int {
        max(1, min(columns, panels.count, Int((width + Self.gap) / (104 + Self.gap))))
    }

    private func rows(_ width: Double) -> Int {
        max(1, (panels.count + columns(width) - 1) / columns(width))
    }

    private var axis: ValueAxis {
        let values = (panels.flatMap(\.points) + background).finiteValues
        guard let low = values.min(), let high = values.max() else { return ValueAxis(cropping: nil, style: style) }
        return ValueAxis(cropping: low...high, style: style)
    }

    /// Room for the last values, the same in all panels.
    private func gutter(_ measurer: some TextMeasurer) -> Double {
        let widths = panels.map { measurer.width(of: $0.lastWords(style), in: Font(9, .bold)) }
        return (widths.max() ?? 0) + 6
    }
}

extension SmallMultiples.Panel {
    /// The last value, or the shorthand in its place; empty where there is neither.
    func lastWords(_ style: ValueStyle) -> String {
        guard let last = points.last else { return "" }
        guard let value = last.value, value.isFinite else { return last.marker ?? "" }
        return style.words(value) + (last.isProvisional ? " p" : "")
    }
}
