// A funnel: which of many organisations differ from their average by more than chance, given how large they are.
package import Drawing

/// A share by size for each organisation, between limits that narrow with size.
///
/// Only those outside the outer limits and the reader's own are named. The mark of one that is outside is a diamond for worse,
/// a disc for better, a triangle where neither way is better.
package struct Funnel: ChartKind {
    /// Where a point lies by the outer limits (99.8%).
    package enum Position: Sendable { case inside, aboveUpper, belowLower }

    /// One organisation.
    package struct Point: Hashable, Sendable {
        /// From 0; points without a finite size and share are left out.
        package var size: Double
        /// In the unit of the style: for `perCent` from 0 to 100.
        package var share: Double
        /// Stands beside a point outside the limits.
        package var code: String
        /// Stands beside the reader's own point.
        package var name: String
        package var position: Position
        package var isReader: Bool

        package init(
            size: Double, share: Double, code: String, name: String, position: Position = .inside,
            isReader: Bool = false
        ) {
            self.size = size
            self.share = share
            self.code = code
            self.name = name
            self.position = position
            self.isReader = isReader
        }
    }

    /// The limits at one size, in the unit of the shares.
    package struct Limit: Hashable, Sendable {
        package var size: Double
        package var lower95: Double
        package var upper95: Double
        package var lower998: Double
        package var upper998: Double

        package init(size: Double, lower95: Double, upper95: Double, lower998: Double, upper998: Double) {
            self.size = size
            self.lower95 = lower95
            self.upper95 = upper95
            self.lower998 = lower998
            self.upper998 = upper998
        }
    }

    /// See `ChartKind`.
    package static let id = "funnel"

    package var points: [Point]
    /// In any order; straight lines join them, so that the small sizes need many.
    package var limits: [Limit]
    /// `nil` draws no line.
    package var average: Double?
    /// As "England 61.0%".
    package var averageLabel: String
    /// Without a unit: the axis adds ", thousands" where it counts in thousands.
    package var xTitle: String
    package var style: ValueStyle
    /// `nil` where neither way is better.
    package var isHigherBetter: Bool?
    package var emptyText: String

    package init(
        points: [Point], limits: [Limit], average: Double?, averageLabel: String, xTitle: String = "Pathways waiting",
        style: ValueStyle = .perCent, isHigherBetter: Bool? = true, emptyText: String = "No data"
    ) {
        self.points = points
        self.limits = limits
        self.average = average
        self.averageLabel = averageLabel
        self.xTitle = xTitle
        self.style = style
        self.isHigherBetter = isHigherBetter
        self.emptyText = emptyText
    }

    /// See `ChartKind`.
    package func shapes(in box: Box, measurer: some TextMeasurer) -> [Shape] {
        FunnelPlot(self, in: box, measurer).shapes
    }

    /// How many points outside the outer limits have no code beside them in this box, for want of room.
    ///
    /// A code stands only where it is clear of every mark, line and other label; those furthest out are named first. The
    /// reader's own is always named.
    package func unlabelledCount(in box: Box, measurer: some TextMeasurer) -> Int {
        FunnelPlot(self, in: box, measurer).unlabelledCount
    }

    /// "The axis starts at 40%", for the notes; `nil` when it starts at 0.
    package var axisNote: String? { axis.note }

    /// Covers the points, the average, and the limits at the middle one of the sizes; below 0 only where a point is.
    var axis: ValueAxis {
        let sizes = drawn.map(\.size).sorted()
        let middle = sizes.isEmpty ? nil : FunnelLimits(limits).at(sizes[sizes.count / 2])
        let shares = drawn.map(\.share) + [average].compactMap { $0 }.filter(\.isFinite)
        guard let least = shares.min(), let most = shares.max(), !drawn.isEmpty else {
            return ValueAxis(cropping: nil, style: style)
        }
        let low = min(least, max(middle?.lower998 ?? least, min(0, least)))
        let high = max(most, middle?.upper998 ?? most)
        guard low < high else { return ValueAxis(fromZeroTo: max(1, high), style: style) }
        return ValueAxis(cropping: low...high, style: style, freeShare: 0.02)
    }

    /// The points that have a place.
    var drawn: [Point] { points.filter { $0.size.isFinite && $0.size >= 0 && $0.share.isFinite } }

    /// What the place of a point says of it.
    func cause(_ point: Point) -> SpecialCause {
        switch (point.position, isHigherBetter) {
        case (.inside, _): .common
        case (.aboveUpper, nil): .neutralHigh
        case (.belowLower, nil): .neutralLow
        case (.aboveUpper, let isBetter?): isBetter ? .improvement : .concern
        case (.belowLower, let isBetter?): isBetter ? .concern : .improvement
        }
    }
}
