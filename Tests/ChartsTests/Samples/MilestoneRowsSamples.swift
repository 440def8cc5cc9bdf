// Samples of milestone rows.

@testable import Charts

extension ChartSample {
    private typealias Row = MilestoneRows.Row

    private static func row(
        _ label: String, _ knots: [(Int, Double)], due: (Int, Int)?, scale: Double = 1
    ) -> Row {
        let points = SampleSeries.months(from: 2021, 1, SampleSeries.between(knots).map { ($0 * scale).rounded() })
        return Row(label: label, points: points, due: due.map { ChartDay(year: $0.0, month: $0.1, day: 1) })
    }

    private static func milestones(
        scale: Double = 1, names: [String] = ["104 weeks", "78 weeks", "65 weeks", "52 weeks"]
    )
        -> [Row]
    {
        [
            row(
                names[0], [(0, 2_000), (12, 23_800), (19, 2_700), (24, 1_200), (36, 300), (55, 170)], due: (2022, 7),
                scale: scale),
            row(
                names[1],
                [(0, 60_000), (9, 124_000), (17, 75_000), (26, 10_000), (35, 12_000), (43, 3_300), (55, 1_400)],
                due: (2023, 4), scale: scale),
            row(
                names[2], [(0, 180_000), (3, 233_000), (19, 140_000), (31, 125_000), (43, 45_000), (55, 12_800)],
                due: (2024, 10), scale: scale),
            row(
                names[3],
                [(0, 300_000), (2, 436_000), (8, 300_000), (20, 400_000), (31, 397_000), (43, 283_000), (55, 191_500)],
                due: (2026, 4), scale: scale),
        ]
    }

    static let milestoneRows: [ChartSample] = [
        ChartSample(name: "typical", chart: MilestoneRows(rows: milestones()), height: MilestoneRows.height(rows: 4)),
        ChartSample(name: "low", chart: MilestoneRows(rows: milestones())),
        ChartSample(name: "empty", chart: MilestoneRows(rows: [])),
        ChartSample(
            name: "no-values",
            chart: MilestoneRows(rows: [
                Row(label: "78 weeks", points: []),
                Row(label: "65 weeks", points: SampleSeries.months(from: 2025, 1, [nil, nil])),
            ])),
        ChartSample(
            name: "one-point",
            chart: MilestoneRows(rows: [
                Row(label: "65 weeks", points: SampleSeries.months(from: 2025, 8, [12]), due: SampleSeries.march2026)
            ])),
        ChartSample(
            name: "gap",
            chart: MilestoneRows(rows: [
                Row(
                    label: "65 weeks", points: SampleSeries.months(from: 2025, 1, [40, 30, nil, 33, nil, nil, 20, 10])),
                Row(
                    label: "52 weeks",
                    points: SampleSeries.months(from: 2025, 1, [400, 300, 330, 320, nil, 310, 290, 280])),
            ])),
        ChartSample(
            name: "suppressed",
            chart: MilestoneRows(rows: [
                Row(
                    label: "65 weeks",
                    points: SampleSeries.months(from: 2025, 1, [40, 30, 15, 12, 9, nil, nil, nil], marker: "[c]"),
                    due: ChartDay(year: 2025, month: 4, day: 1)),
                Row(
                    label: "52 weeks",
                    points: SampleSeries.months(from: 2025, 1, [90, nil, nil, 80, 75, 70, 68, 66], marker: "[c]"),
                    due: SampleSeries.march2026),
            ])),
        ChartSample(
            name: "constant",
            chart: MilestoneRows(rows: [
                Row(label: "65 weeks", points: SampleSeries.months(from: 2025, 1, .init(repeating: 12, count: 8))),
                Row(label: "52 weeks", points: SampleSeries.months(from: 2025, 1, .init(repeating: 0, count: 8))),
            ])),
        ChartSample(name: "huge", chart: MilestoneRows(rows: milestones(scale: 64.467))),
        ChartSample(name: "tiny", chart: MilestoneRows(rows: milestones(scale: 0.0001))),
        ChartSample(
            name: "long-labels",
            chart: MilestoneRows(
                rows: milestones(
                    names: ["one hundred and four weeks", "seventy-eight weeks of waiting", "65 weeks", "52 weeks"]),
                dueText: "The day on which nobody was to be waiting any longer than this."), height: 205),
        ChartSample(name: "narrow", chart: MilestoneRows(rows: milestones()), width: 180, height: 110),
        ChartSample(name: "wide", chart: MilestoneRows(rows: milestones()), width: 499.28, height: 200),
    ]
}
