// The vertical axis of a control chart: round ticks, and no more room under and over the data than it needs.
import Drawing

/// Covers values and limits, not targets: a target far away must not press the data flat.
struct ControlAxis {
    /// Under and over the data, for words about a target that lies off the axis; of the whole height.
    private static let freeShare = 0.12

    let ticks: ValueAxis
    /// From a tick or from the middle between two, to a tick or to such a middle.
    let domain: ClosedRange<Double>

    init(_ panel: ControlPanel) {
        let limits = panel.isRunChart ? [] : panel.segments.flatMap { [$0.lower, $0.upper] }
        let numbers = (panel.points.map(\.value) + panel.segments.map(\.mean) + limits).compactMap { $0 }
            .filter(\.isFinite)
        guard let low = numbers.min(), let high = numbers.max(), low != 0 || high != 0 else {
            ticks =
                numbers.isEmpty
                ? ValueAxis(cropping: nil, style: panel.style) : ValueAxis(fromZeroTo: 1, style: panel.style)
            domain = ticks.domain
            return
        }
        ticks = ValueAxis(cropping: low...high, style: panel.style, freeShare: Self.freeShare)
        domain = Self.tight(ticks, around: low...high)
    }

    /// The domain of the ticks less half a step at either end, where the data leave that free and three ticks stay.
    private static func tight(_ axis: ValueAxis, around values: ClosedRange<Double>) -> ClosedRange<Double> {
        var (start, end) = (axis.domain.lowerBound, axis.domain.upperBound)
        guard axis.ticks.count >= 4, start != 0 else { return axis.domain }
        let half = (axis.ticks[1] - axis.ticks[0]) / 2
        if values.lowerBound - start - half >= freeShare * (end - start - half) { start += half }
        let remaining = axis.ticks.count - (start > axis.domain.lowerBound ? 1 : 0)
        if remaining >= 4, end - half - values.upperBound >= freeShare * (end - start) { end -= half }
        return start...end
    }

    /// "The axis starts at 250"; `nil` when it starts at 0.
    var note: String? {
        let start = domain.lowerBound
        guard start != 0 else { return nil }
        let places = (0...3).first { decimal(start, places: $0) == decimal(start, places: 6).withoutZeros } ?? 3
        return "The axis starts at \(decimal(start, places: places))\(ticks.style == .perCent ? "%" : "")"
    }

    /// Grid and labels of the ticks inside the domain.
    func shapes(_ y: LinearScale, left: Double, right: Double) -> [Shape] {
        let (low, high) = (min(y.from, y.to) - 0.01, max(y.from, y.to) + 0.01)
        return ticks.shapes(y, left: left, right: right).filter { shape in
            switch shape {
            case .path(let path): path.points.allSatisfy { low <= $0.y && $0.y <= high }
            case .text(let text): low <= text.anchor.y - 3.2 && text.anchor.y - 3.2 <= high
            case .disc, .picture: true
            }
        }
    }
}

extension String {
    /// A decimal without the zeros at its end.
    fileprivate var withoutZeros: String {
        guard contains(".") else { return self }
        let kept = reversed().drop { $0 == "0" }.drop { $0 == "." }
        return String(kept.reversed())
    }
}
