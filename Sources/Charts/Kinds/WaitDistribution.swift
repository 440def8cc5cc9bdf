// How long people have waited: one-week bins as a filled step in the colours of the bands, with marked waits.
package import Drawing

/// Counts by whole weeks waited, and lines at the waits that matter.
package struct WaitDistribution: ChartKind {
    /// A line at a wait.
    package struct Marker: Hashable, Sendable {
        package var weeks: Double
        package var label: String
        /// A standard is dashed, with a plain label; a measured value is solid, with a bold one.
        package var isStandard: Bool

        /// `weeks` from the open bin's first week on are marked in the middle of that bin.
        package init(weeks: Double, label: String, isStandard: Bool) {
            self.weeks = weeks
            self.label = label
            self.isStandard = isStandard
        }
    }

    /// The colour of the bins before `endWeek`, from the end of the band before it on.
    package struct Band: Hashable, Sendable {
        package var endWeek: Int
        package var colour: Colour

        package init(before endWeek: Int, _ colour: Colour) {
            self.endWeek = endWeek
            self.colour = colour
        }
    }

    /// See `ChartKind`.
    package static let id = "wait-distribution"

    /// Bin 0 counts waits under one week, bin 1 those under two, and so on; the last bin counts all longer ones.
    package var counts: [Int]
    /// In any order; a measure that cannot be said has no marker.
    package var markers: [Marker]
    /// In ascending order; bins from the last end on are drawn in `over52`.
    package var bands: [Band]
    /// Weeks to label on the axis, in ascending order; those that do not fit are left out.
    package var xTicks: [Int]
    package var xTitle: String
    /// Stands in the plot, in place of the markers, when every count is 0.
    package var emptyText: String

    package init(
        counts: [Int], markers: [Marker],
        bands: [Band] = [Band(before: 18, .upTo18), Band(before: 52, .from18To52)],
        xTicks: [Int] = [0, 18, 26, 52, 65, 78], xTitle: String = "Weeks waited", emptyText: String = "None waiting"
    ) {
        self.counts = counts
        self.markers = markers
        self.bands = bands
        self.xTicks = xTicks
        self.xTitle = xTitle
        self.emptyText = emptyText
    }

    /// What the vertical axis counts in; the subtitle has to say it.
    package var unit: CountUnit { yAxis.unit }
    /// `unit`, for the end of a subtitle: empty, ", thousands" or ", millions".
    package var unitSuffix: String { unit.suffix }

    /// See `ChartKind`.
    package func shapes(in box: Box, measurer: some TextMeasurer) -> [Shape] {
        let (top, bottom) = (box.top + 5, box.bottom - WeekAxis.height)
        let left = box.left + yAxis.labelWidth(measurer) + ValueAxis.labelGap
        let axis = WeekAxis(
            weeks: max(0, counts.count - 1), ticks: xTicks, left: left, right: box.right, measurer: measurer)
        let bars = WeekBars(counts: counts, bands: bands, axis: axis)
        let room = BarRoom(bottom: bottom, top: top, least: yAxis.minimumHeight) {
            bars.tallest(in: $0) / yAxis.domain.upperBound
        }
        let range = (left + 3)...max(left + 3, box.right)
        // Without data there is nothing for a line to divide.
        let labels = bars.isEmpty ? [] : labels(axis, within: range, measurer)
        let rows = MarkerRows.roomiest(labels, within: range, top: top, bars: room)
        let y = LinearScale(yAxis.domain, from: bottom, to: bottom - room.height(below: rows))
        return yAxis.shapes(y, left: left, right: axis.open.upperBound)
            + (bars.isEmpty ? [emptyShape(left: left, bottom: bottom)] : bars.shapes(y))
            + rows.rows.map { MarkerRows.lineShape($0, bottom: bottom, stroke(markers[$0.line.index])) }
            + axis.shapes(title: xTitle, bottom: bottom, right: box.right, measurer: measurer)
            + rows.rows.flatMap { MarkerRows.labelShapes($0) }
    }

    private var yAxis: ValueAxis { ValueAxis(covering: counts.max() ?? 0) }

    private func labels(
        _ axis: WeekAxis, within range: ClosedRange<Double>, _ measurer: some TextMeasurer
    ) -> [MarkerLabel] {
        markers.map { marker in
            let font = Font(9, marker.isStandard ? .regular : .bold)
            return MarkerLabel(
                TextRun(marker.label, font, marker.isStandard ? .secondaryText : .ink),
                x: axis.place(ofWeeks: marker.weeks), maximumWidth: range.upperBound - range.lowerBound,
                measurer: measurer)
        }
    }

    private func stroke(_ marker: Marker) -> Stroke {
        marker.isStandard ? Stroke(.ink, 1, dash: [4, 2.5]) : Stroke(.ink, 0.9)
    }

    private func emptyShape(left: Double, bottom: Double) -> Shape {
        .text(PlacedText([TextRun(emptyText, Font(9), .secondaryText)], at: Point(left + 6, bottom - 8)))
    }
}
