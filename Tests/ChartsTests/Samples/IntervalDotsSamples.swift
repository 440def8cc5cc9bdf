// Samples of groups with their intervals.

@testable import Charts

extension ChartSample {
    private static func quintiles(_ values: [Double?], interval: Double, reference: Double = 2.6) -> IntervalDots {
        let names = ["1 (most deprived)", "2", "3", "4", "5 (least deprived)", "Not known"]
        let rows = zip(names, values).map { name, value in
            let half = interval * (name == "Not known" ? 3 : 1)
            return IntervalDots.Row(
                label: name, value: value, lower: value.map { max(0, $0 - half) }, upper: value.map { $0 + half },
                isUnknown: name == "Not known")
        }
        return IntervalDots(rows: rows, reference: .init(value: reference, label: "England \(reference)%"))
    }

    private static let typicalQuintiles = quintiles([3.3, 2.9, 2.6, 2.3, 2, 2.7], interval: 0.12)

    private static let ages: IntervalDots = {
        let names = ["0 to 17", "18 to 29", "30 to 44", "45 to 59", "60 to 74", "75 and over"]
        let rows = zip(names, [58.1, 61.0, 60.2, 62.9, 64.4, 66.0]).map {
            IntervalDots.Row(label: $0, value: $1, lower: $1 - 1.3, upper: $1 + 1.3)
        }
        let unknown = IntervalDots.Row(label: "Not known", value: 61.2, lower: 57, upper: 65, isUnknown: true)
        return IntervalDots(
            rows: [unknown] + rows, reference: .init(value: 62, label: "England 62.0%"), startsAtZero: false)
    }()

    static let intervalDots: [ChartSample] = [
        ChartSample(name: "typical", chart: typicalQuintiles),
        ChartSample(name: "empty", chart: IntervalDots(rows: [])),
        ChartSample(name: "one", chart: IntervalDots(rows: [.init(label: "All", value: 61.2, lower: 60, upper: 62.4)])),
        ChartSample(name: "cropped", chart: ages),
        ChartSample(
            name: "weeks",
            chart: IntervalDots(
                rows: [
                    .init(label: "Women", value: 13.9, lower: 13.5, upper: 14.3),
                    .init(label: "Men", value: 13.1, lower: 12.8, upper: 13.4),
                    .init(label: "Not known", value: nil, isUnknown: true, marker: "[x]"),
                ], reference: .init(value: 13.4, label: "England 13.4"), style: .weeks)),
        ChartSample(name: "suppressed", chart: quintiles([3.3, nil, 2.6, nil, 2, nil], interval: 0.4)),
        ChartSample(name: "all-suppressed", chart: quintiles([nil, nil, nil], interval: 0.4)),
        ChartSample(
            name: "huge",
            chart: IntervalDots(
                rows: [
                    .init(label: "Urban", value: 12_345_678, lower: 12_000_000, upper: 12_700_000),
                    .init(label: "Rural", value: 3_456_789, lower: 3_300_000, upper: 3_600_000),
                ], style: .count)),
        ChartSample(name: "tiny", chart: quintiles([0.03, 0, 0.1, 0.06, 0.2, 0.1], interval: 0.02, reference: 0.1)),
        ChartSample(name: "level", chart: quintiles([2, 2, 2, 2, 2, 2], interval: 0.1, reference: 2)),
        ChartSample(name: "reference-beyond", chart: quintiles([2, 2.2, 1.9], interval: 0.1, reference: 8)),
        ChartSample(
            name: "long-labels",
            chart: IntervalDots(
                rows: [
                    .init(label: "Asian, Asian British or Asian Welsh", value: 3.1, lower: 2.7, upper: 3.5),
                    .init(
                        label: "Black, Black British, Black Welsh, Caribbean or African", value: 2.9, lower: 2.4,
                        upper: 3.4),
                    .init(label: "Mixed or multiple ethnic groups", value: 2.2, lower: 1.7, upper: 2.7),
                    .init(label: "Not known", value: 2.8, lower: 2, upper: 3.6, isUnknown: true),
                ],
                reference: .init(value: 2.6, label: "England, all groups together, standardised for age and sex 2.6%"))),
        ChartSample(
            name: "many",
            chart: IntervalDots(
                rows: (0...18).map {
                    .init(label: "Group \($0)", value: 2 + Double($0) / 9, isUnknown: $0 == 0)
                })),
        ChartSample(name: "narrow", chart: typicalQuintiles, width: 180, height: 110),
        ChartSample(name: "wide", chart: typicalQuintiles, width: 499.28, height: 200),
    ]
}
