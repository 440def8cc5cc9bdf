// Samples of the funnel.

@testable import Charts

extension ChartSample {
    /// Limits around an average, wider the smaller a trust is; not the statistics, only their form.
    static func funnelLimits(_ average: Double, to largest: Double, spread: Double) -> [Funnel.Limit] {
        (1...60).map { step in
            let size = largest * Double(step * step) / 3_600
            let reach = spread * (1 + 22 * (largest / 200_000 / size).squareRoot() * 10)
            return Funnel.Limit(
                size: size, lower95: average - 1.96 * reach, upper95: average + 1.96 * reach,
                lower998: average - 3.09 * reach, upper998: average + 3.09 * reach)
        }
    }

    /// Trusts without a pattern, the same each time, `wildness` times as far from the average as chance would have it.
    static func funnelPoints(
        _ count: Int, _ limits: [Funnel.Limit], average: Double, largest: Double, wildness: Double
    ) -> [Funnel.Point] {
        let lines = FunnelLimits(limits)
        return (0..<count).compactMap { index in
            let (first, second) = (Double(index * 619 % 1_000) / 1_000, Double(index * 367 % 1_000) / 1_000)
            let size = largest * (0.04 + 0.9 * first * first)
            guard let limit = lines.at(size) else { return nil }
            let share = max(0, average + (limit.upper998 - average) * wildness * (second - 0.5) * (1 + first))
            let position: Funnel.Position =
                share > limit.upper998 ? .aboveUpper : share < limit.lower998 ? .belowLower : .inside
            return Funnel.Point(
                size: size, share: share, code: "R\(["A", "J", "W", "X"][index % 4])\(index)", name: "Trust \(index)",
                position: position)
        }
    }

    static func funnel(
        _ count: Int, average: Double = 61, largest: Double = 190_000, spread: Double = 2.3, wildness: Double = 1.3,
        reader: Funnel.Point? = Funnel.Point(
            size: 74_000, share: 55.2, code: "RXX", name: "Example Hospitals", isReader: true),
        label: String = "England 61.0%", style: ValueStyle = .perCent, isHigherBetter: Bool? = true
    ) -> Funnel {
        let limits = funnelLimits(average, to: largest, spread: spread)
        let points = funnelPoints(count, limits, average: average, largest: largest, wildness: wildness)
        return Funnel(
            points: points + [reader].compactMap { $0 }, limits: limits, average: average, averageLabel: label,
            style: style, isHigherBetter: isHigherBetter)
    }

    static let funnels: [ChartSample] = [
        ChartSample(name: "typical", chart: funnel(118, wildness: 1.35), height: 188),
        ChartSample(
            name: "empty", chart: Funnel(points: [], limits: [], average: nil, averageLabel: "England"), height: 188),
        ChartSample(
            name: "one-point",
            chart: Funnel(
                points: [Funnel.Point(size: 3, share: 0, code: "RXA", name: "Trust A", isReader: true)], limits: [],
                average: nil, averageLabel: ""), height: 188),
        ChartSample(name: "many-outliers", chart: funnel(150, wildness: 2.4), height: 188),
        ChartSample(name: "national", chart: funnel(150, wildness: 1.6, reader: nil), height: 188),
        ChartSample(
            name: "lower-is-better",
            chart: funnel(
                118, average: 2.6, spread: 0.35, wildness: 1.5,
                reader: Funnel.Point(
                    size: 120_000, share: 5.1, code: "RXX", name: "Example Hospitals", position: .aboveUpper,
                    isReader: true), label: "England 2.6%", isHigherBetter: false), height: 188),
        ChartSample(
            name: "neither-is-better",
            chart: funnel(60, average: 48, wildness: 1.6, reader: nil, label: "England 48.0%", isHigherBetter: nil),
            height: 188),
        ChartSample(
            name: "huge",
            chart: funnel(
                118, largest: 12_345_678, wildness: 1.4,
                reader: Funnel.Point(
                    size: 12_345_678, share: 61, code: "RXX", name: "Example Hospitals", isReader: true)),
            height: 188),
        ChartSample(
            name: "tiny",
            chart: funnel(
                12, average: 0.03, largest: 3, spread: 0.004,
                reader: Funnel.Point(size: 3, share: 0, code: "RXX", name: "Example Hospitals", isReader: true),
                label: "England <0.1%"), height: 188),
        ChartSample(
            name: "long-labels",
            chart: funnel(
                118, wildness: 1.5,
                reader: Funnel.Point(
                    size: 74_000, share: 55.2, code: "RXX",
                    name: "The Newcastle and Northumberland Example Hospitals University NHS Foundation Trust",
                    isReader: true), label: "England, all acute, specialist and independent providers 61.0%"),
            height: 188),
        ChartSample(name: "narrow", chart: funnel(118, wildness: 1.5), width: 180, height: 110),
        ChartSample(name: "wide", chart: funnel(150, wildness: 1.8), width: 499.28, height: 200),
    ]
}
