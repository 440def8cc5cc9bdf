// Samples of reasons by how often they occur.

@testable import Charts

extension ChartSample {
    private static let cancellations: [(String, Int)] = [
        ("No bed available", 412), ("Emergency took priority", 318), ("List overran", 205), ("Staff unavailable", 171),
        ("Equipment", 118), ("Other", 199),
    ]

    private static func bars(_ counts: [(String, Int?)]) -> [Pareto.Bar] {
        counts.map { Pareto.Bar(label: $0.0, count: $0.1, isOther: $0.0 == "Other") }
    }

    static let paretos: [ChartSample] = [
        ChartSample(name: "typical", chart: Pareto(bars: bars(cancellations), highlighted: 2)),
        ChartSample(name: "empty", chart: Pareto(bars: [], highlighted: 2)),
        ChartSample(name: "one", chart: Pareto(bars: bars([("No bed available", 7)]), highlighted: 1)),
        ChartSample(
            name: "unsorted", chart: Pareto(bars: bars(cancellations.reversed()), highlighted: 0)),
        ChartSample(
            name: "suppressed",
            chart: Pareto(
                bars: bars([
                    ("No bed available", 40), ("List overran", nil), ("Equipment", 15), ("Other", nil),
                ]), highlighted: 1)),
        ChartSample(
            name: "suppressed-of-known-total",
            chart: Pareto(
                bars: bars([
                    ("No bed available", 40), ("List overran", nil), ("Equipment", 15), ("Other", nil),
                ]), highlighted: 1, total: 75)),
        ChartSample(
            name: "huge",
            chart: Pareto(
                bars: bars([("Hospital", 12_345_678), ("Patient", 9_876_543), ("Other", 3)]), highlighted: 1)),
        ChartSample(
            name: "tiny", chart: Pareto(bars: bars([("No bed", 3), ("Late start", 1), ("Fire", 0)]), highlighted: 1)),
        ChartSample(
            name: "none", chart: Pareto(bars: bars([("No bed", 0), ("Late start", 0), ("Other", 0)]), highlighted: 1)),
        ChartSample(
            name: "level",
            chart: Pareto(bars: bars([("No bed", 12), ("Late start", 12), ("Fire", 12)]), highlighted: 2)),
        ChartSample(
            name: "long-labels",
            chart: Pareto(
                bars: bars([
                    ("Patient did not attend on the day and gave no reason afterwards", 52),
                    ("Anaesthetist unavailable", 31), ("Pseudohypoparathyroidism-like", 9), ("Other", 17),
                ]), highlighted: 2)),
        ChartSample(
            name: "many", chart: Pareto(bars: bars((1...14).map { ("Reason \($0)", 100 - 5 * $0) }), highlighted: 3)),
        ChartSample(
            name: "narrow", chart: Pareto(bars: bars(cancellations), highlighted: 2), width: 180, height: 110),
        ChartSample(
            name: "wide", chart: Pareto(bars: bars(cancellations), highlighted: 2), width: 499.28, height: 200),
    ]
}
