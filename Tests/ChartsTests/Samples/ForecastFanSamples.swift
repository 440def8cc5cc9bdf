// Samples of forecasts.

@testable import Charts

extension ChartSample {
    private static let recent = SampleSeries.months(
        from: 2024, 6, [58.3, 58.5, 58.5, 59.0, 59.2, 58.9, 58.9, 59.2, 59.8, 59.7, 60.9, 61.5, 61.5, 61.3, 61.0])

    /// Ranges that widen with the square root of time.
    private static func fan(
        _ count: Int, from last: Double, slope: Double, spread: Double, start: (Int, Int) = (2025, 9)
    ) -> [ForecastFan.FanPoint] {
        let days = SampleSeries.months(from: start.0, start.1, .init(repeating: 0, count: count)).map(\.day)
        return days.enumerated().map { place, day in
            let middle = last + slope * Double(place + 1)
            let width = spread * Double(place + 1).squareRoot()
            let ranges = [(50, 0.674), (80, 1.28), (95, 1.96)].map { level, times in
                ForecastFan.Range(level: level, lower: max(0, middle - times * width), upper: middle + times * width)
            }
            return ForecastFan.FanPoint(day: day, median: middle, ranges: ranges)
        }
    }

    private static let plan65 = TrendLine.Plan(day: SampleSeries.march2026, value: 65, label: "Plan 65%")
    private static let typicalFan = ForecastFan(
        past: recent, future: fan(10, from: 61, slope: 0.13, spread: 0.52), plan: plan65, style: .perCent)

    static let forecastFans: [ChartSample] = [
        ChartSample(name: "typical", chart: typicalFan),
        ChartSample(name: "empty", chart: ForecastFan(past: [], future: [], style: .perCent)),
        ChartSample(name: "no-future", chart: ForecastFan(past: recent, future: [], plan: plan65, style: .perCent)),
        ChartSample(
            name: "no-past",
            chart: ForecastFan(past: [], future: fan(6, from: 300, slope: -9, spread: 12), style: .count)),
        ChartSample(
            name: "one-point",
            chart: ForecastFan(
                past: SampleSeries.months(from: 2025, 8, [61]), future: fan(1, from: 61, slope: 0, spread: 1),
                style: .perCent)),
        ChartSample(
            name: "gap",
            chart: ForecastFan(
                past: SampleSeries.months(from: 2024, 8, [40, 41, nil, nil, 40, 39, 38, nil, 39, 40, 38, 37, 37]),
                future: fan(8, from: 37, slope: -0.5, spread: 1.1), style: .weeks)),
        ChartSample(
            name: "suppressed",
            chart: ForecastFan(
                past: SampleSeries.months(from: 2024, 10, [22, 18, nil, nil, 12, 15, 11, 10, 9, 9, 8], marker: "[c]"),
                future: fan(8, from: 8, slope: -0.5, spread: 2), style: .count)),
        ChartSample(
            name: "constant",
            chart: ForecastFan(
                past: SampleSeries.months(from: 2024, 10, .init(repeating: 50, count: 11)),
                future: fan(8, from: 50, slope: 0, spread: 0), style: .perCent)),
        ChartSample(
            name: "huge",
            chart: ForecastFan(
                past: SampleSeries.total.map { .init(day: $0.day, value: ($0.value ?? 0) + 4_930_678) },
                future: fan(18, from: 12_345_678, slope: -12_000, spread: 160_000),
                plan: .init(day: SampleSeries.march2026, value: 11_000_000, label: "Plan 11.00m"), style: .count)),
        ChartSample(
            name: "tiny",
            chart: ForecastFan(
                past: SampleSeries.months(from: 2025, 1, [0, 3, 0, 0, 1, 0, 0, 0]),
                future: fan(4, from: 0, slope: 0.03, spread: 0.4), style: .count)),
        ChartSample(
            name: "long-labels",
            chart: ForecastFan(
                past: recent, future: fan(10, from: 61, slope: 0.13, spread: 0.52),
                plan: .init(
                    day: SampleSeries.march2026, value: 65,
                    label: "Operational plan of all trusts together, 65% by March"),
                style: .perCent)),
        ChartSample(name: "narrow", chart: typicalFan, width: 180, height: 110),
        ChartSample(name: "wide", chart: typicalFan, width: 499.28, height: 200),
    ]
}
