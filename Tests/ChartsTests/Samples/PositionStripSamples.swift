// Samples of the position strip.

@testable import Charts

extension ChartSample {
    /// Values around a middle, close together in the midst and sparse far out, the same each time.
    private static func spread(_ middle: Double, _ reach: Double, _ count: Int, skew: Double = 0) -> [Double] {
        (0..<count).map { index in
            let share = Double(index * 379 % 1_000) / 500 - 1
            return middle + reach * share * abs(share) * (share > 0 ? 1 + skew : 1)
        }
    }

    private static func strip(_ count: Int, hasReader: Bool = true) -> PositionStrip {
        let rows: [(String, Double, Double, Double, Double, String, Bool)] = [
            ("Within 18 weeks", 61, 18, 0, 55.2, "55.2%", true), ("Over 52 weeks", 2.6, 2.4, 1.5, 4.1, "4.1%", false),
            ("Median wait", 13.4, 4, 0.3, 15.1, "15.1 wks", false), ("Booked", 61, 30, 0, 61, "61%", true),
            ("Cancelled", 3, 2.5, 0, 2.3, "2.3%", false),
        ]
        return PositionStrip(
            rows: rows.map { label, middle, reach, skew, reader, text, isHigher in
                PositionStrip.Row(
                    label: label, values: spread(middle, reach, count, skew: skew) + (hasReader ? [reader] : []),
                    reader: hasReader ? reader : nil, text: text, betterIsHigher: isHigher,
                    average: hasReader ? nil : reader)
            }, seed: 20_250_831)
    }

    static let positionStrips: [ChartSample] = [
        ChartSample(name: "typical", chart: strip(118), height: 165),
        ChartSample(name: "national", chart: strip(118, hasReader: false), height: 165),
        ChartSample(name: "empty", chart: PositionStrip(rows: [])),
        ChartSample(
            name: "suppressed",
            chart: PositionStrip(rows: [
                PositionStrip.Row(label: "Within 18 weeks", values: [], reader: nil, text: "[c]"),
                PositionStrip.Row(label: "Over 52 weeks", values: spread(3, 1, 40), reader: nil, text: "[c]"),
                PositionStrip.Row(label: "Median wait", values: [12], reader: 12, text: "12.0"),
                PositionStrip.Row(label: "Booked", values: [12, 14], reader: 14, text: "14%"),
                PositionStrip.Row(label: "Cancelled", values: [0, 0, 0, 0, 0], reader: 0, text: "0%"),
            ]), height: 165),
        ChartSample(
            name: "outlier",
            chart: PositionStrip(rows: [
                PositionStrip.Row(
                    label: "Over 52 weeks", values: spread(2.6, 1, 100) + [14.5], reader: 14.5, text: "14.5%",
                    betterIsHigher: false),
                PositionStrip.Row(
                    label: "Within 18 weeks", values: spread(61, 4, 100), reader: 99, text: "99.0%"),
            ]), height: 75),
        ChartSample(
            name: "huge",
            chart: PositionStrip(rows: [
                PositionStrip.Row(
                    label: "Pathways waiting", values: spread(6_000_000, 5_000_000, 400), reader: 12_345_678,
                    text: "12,345,678", betterIsHigher: false)
            ]), height: 60),
        ChartSample(
            name: "tiny",
            chart: PositionStrip(rows: [
                PositionStrip.Row(label: "Over 104 weeks", values: [0, 0.03, 0, 0, 3], reader: 0.03, text: "<0.1%"),
                PositionStrip.Row(label: "Over 78 weeks", values: [0.03], reader: 0.03, text: "<0.1%"),
            ]), height: 75),
        ChartSample(
            name: "long-labels",
            chart: PositionStrip(
                rows: [
                    PositionStrip.Row(
                        label: "Cancelled by the hospital for a reason that is not clinical", values: spread(3, 1, 60),
                        reader: 3.2, text: "3.2% of 12,345 operations", average: 3.4),
                    PositionStrip.Row(
                        label: "Pathways with a decision to admit", values: spread(3, 1, 60), reader: 2.5, text: "2.5%"),
                ], averageLabel: "England, all acute and specialist trusts"), height: 75),
        ChartSample(name: "narrow", chart: strip(40), width: 180, height: 110),
        ChartSample(name: "wide", chart: strip(150), width: 499.28, height: 165),
        ChartSample(
            name: "many-rows",
            chart: PositionStrip(
                rows: (1...14).map {
                    PositionStrip.Row(
                        label: "Measure \($0)", values: spread(50, 10 + Double($0), 40), reader: 50 + Double($0),
                        text: "\(50 + $0)%")
                })),
    ]
}
