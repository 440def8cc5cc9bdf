// A total over time in bands, the longest waits at the base, where they can be read from zero.
package import Drawing

/// Stacked areas, each labelled at its right end.
package struct StackedBands: ChartKind {
    /// One area of the stack.
    package struct Band: Hashable, Sendable {
        package var label: String
        /// One a day of the chart; `nil` where it is missing, and then the whole stack breaks there.
        package var values: [Double?]
        package var colour: Colour

        package init(label: String, values: [Double?], colour: Colour) {
            self.label = label
            self.values = values
            self.colour = colour
        }
    }

    /// See `ChartKind`.
    package static let id = "stacked-bands"

    /// From the base upwards; neighbours need colours that stand 3:1 apart.
    package var bands: [Band]
    /// In order.
    package var days: [ChartDay]
    package var events: [ChartEvent]
    /// Whether the highest total is labelled with its date, if it is not the last.
    package var showsPeak: Bool
    /// The shorthand at days without values, as "[c]"; `nil` for none.
    package var missingMarker: String?
    /// Stands in the plot where no day has values.
    package var emptyText: String

    package init(
        bands: [Band], days: [ChartDay], events: [ChartEvent] = [], showsPeak: Bool = true,
        missingMarker: String? = nil, emptyText: String = "No data"
    ) {
        self.bands = bands
        self.days = days
        self.events = events
        self.showsPeak = showsPeak
        self.missingMarker = missingMarker
        self.emptyText = emptyText
    }

    /// What the axis counts in, for the end of a subtitle: empty, ", thousands" or ", millions".
    package var unitSuffix: String { axis.unitSuffix }

    /// See `ChartKind`.
    package func shapes(in box: Box, measurer: some TextMeasurer) -> [Shape] {
        let labels = BandLabels(self, measurer: measurer)
        let plot = TimePlot(
            in: box, axis: axis, days: days, gutter: labels.width(atMost: min(130, box.width * 0.5)),
            headroom: peak == nil ? 6 : 15, measurer: measurer)
        guard latest != nil else { return plot.grid + plot.timeShapes + [plot.emptyShape(emptyText)] }
        return BandStack(self, plot).shapes(labels)
    }

    private var axis: ValueAxis { ValueAxis(fromZeroTo: totals.finiteValues.max() ?? 0) }

    /// The sum of the bands a day; without a value where one of them has none.
    var totals: [ChartPoint] {
        days.indices.map { day in
            let values = bands.map { $0.values.indices.contains(day) ? $0.values[day] : nil }
            let known = values.compactMap { $0 }.filter(\.isFinite)
            let isWhole = known.count == bands.count && !bands.isEmpty
            return ChartPoint(
                day: days[day], value: isWhole ? known.reduce(0) { $0 + max(0, $1) } : nil, marker: missingMarker)
        }
    }

    /// The last day with values: its place among the days.
    var latest: Int? { totals.lastIndex { $0.value != nil } }

    /// The first of the highest totals; `nil` when it is the last day's or none is to be shown.
    var peak: ChartPoint? {
        let totals = totals
        let highest = totals.finiteValues.max()
        guard showsPeak, let latest, let highest, totals[latest].value != highest else { return nil }
        return totals.first { $0.value == highest }
    }
}
