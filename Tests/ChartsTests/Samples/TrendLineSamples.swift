// Samples of trends.

@testable import Charts

extension ChartSample {
    private static let percentages = SampleSeries.within18Weeks
    private static let standard92 = TrendLine.Standard(value: 92, label: "Standard 92%")
    private static let plan65 = TrendLine.Plan(day: SampleSeries.march2026, value: 65, label: "Plan 65%")

    static let trendLines: [ChartSample] = [
        ChartSample(
            name: "typical",
            chart: TrendLine(
                points: percentages, style: .perCent, standard: standard92, plan: plan65, extreme: .low)),
        ChartSample(
            name: "filled",
            chart: TrendLine(
                points: SampleSeries.over52Weeks, style: .count, isFilled: true,
                plan: .init(day: SampleSeries.march2026, value: 74_000, label: "Plan 74,000"), extreme: .high,
                events: [SampleSeries.lockdown])),
        ChartSample(name: "empty", chart: TrendLine(points: [], style: .perCent, standard: standard92)),
        ChartSample(
            name: "no-values",
            chart: TrendLine(points: SampleSeries.months(from: 2024, 1, [nil, nil, nil]), style: .count)),
        ChartSample(
            name: "one-point",
            chart: TrendLine(
                points: SampleSeries.months(from: 2025, 8, [61.0]), style: .perCent, standard: standard92,
                extreme: .high)),
        ChartSample(
            name: "gap",
            chart: TrendLine(
                points: SampleSeries.months(from: 2024, 1, [58, 59, nil, nil, 60, nil, 61, 61.5, 60.4, 62, 61.2, 62]),
                style: .perCent, extreme: .high)),
        ChartSample(
            name: "suppressed",
            chart: TrendLine(
                points: SampleSeries.months(from: 2024, 1, [12, 9, nil, nil, 9, 15, 11, 10, nil], marker: "[c]"),
                style: .count, isFilled: true)),
        ChartSample(
            name: "all-suppressed",
            chart: TrendLine(
                points: SampleSeries.months(from: 2024, 1, [nil, nil, nil], marker: "[c]"), style: .count)),
        ChartSample(
            name: "constant",
            chart: TrendLine(
                points: SampleSeries.months(from: 2023, 1, .init(repeating: 42, count: 30)), style: .weeks,
                extreme: .low)),
        ChartSample(
            name: "huge",
            chart: TrendLine(
                points: SampleSeries.total.map { .init(day: $0.day, value: ($0.value ?? 0) * 2 - 3_194_322) },
                style: .count, extreme: .high, events: [SampleSeries.lockdown])),
        ChartSample(
            name: "tiny",
            chart: TrendLine(
                points: SampleSeries.months(from: 2025, 1, [0, 3, 0, 0, 1, 0.03, 0, 0]), style: .perCent,
                isFilled: true, extreme: .high)),
        ChartSample(
            name: "provisional",
            chart: TrendLine(
                points: SampleSeries.weeks(
                    from: ChartDay(year: 2025, month: 3, day: 2), (0..<30).map { 340 - Double($0 * $0 % 37) })
                    + [ChartPoint(day: ChartDay(year: 2025, month: 9, day: 28), value: 334, isProvisional: true)],
                style: .count, extreme: .low,
                events: [
                    ChartEvent(
                        day: ChartDay(year: 2025, month: 8, day: 31), text: "New theatre opened at the second site")
                ])),
        ChartSample(
            name: "long-labels",
            chart: TrendLine(
                points: percentages, style: .perCent,
                standard: .init(
                    value: 92, label: "The standard of the NHS constitution, 92% of all pathways in England"),
                plan: .init(
                    day: SampleSeries.march2026, value: 65, label: "Operational plan of every trust together 65%"),
                extreme: .low,
                events: [
                    SampleSeries.lockdown,
                    ChartEvent(
                        day: ChartDay(year: 2023, month: 4, day: 1),
                        text: "Industrial action by several professions over many months of the year"),
                ])),
        ChartSample(
            name: "narrow",
            chart: TrendLine(
                points: percentages, style: .perCent, standard: standard92, plan: plan65, extreme: .low), width: 180,
            height: 110),
        ChartSample(
            name: "wide",
            chart: TrendLine(
                points: SampleSeries.over52Weeks, style: .count, isFilled: true, extreme: .high,
                events: [SampleSeries.lockdown]), width: 499.28, height: 200),
    ]
}
