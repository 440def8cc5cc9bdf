// Samples of lines for tiles.

import Drawing

@testable import Charts

extension ChartSample {
    private static let year = SampleSeries.within18Weeks.suffix(13)

    static let sparklines: [ChartSample] = [
        ChartSample(name: "typical", chart: Sparkline(points: Array(year), colour: .blue), width: 65, height: 14),
        ChartSample(
            name: "empty", chart: Sparkline(points: [], colour: .commonCause), width: 65, height: 14),
        ChartSample(
            name: "one-point",
            chart: Sparkline(points: SampleSeries.months(from: 2025, 8, [61]), colour: .commonCause), width: 65,
            height: 14),
        ChartSample(
            name: "gap",
            chart: Sparkline(
                points: SampleSeries.months(from: 2025, 1, [5, 4, nil, 7, nil, nil, 6, 5]), colour: .concern),
            width: 65,
            height: 14),
        ChartSample(
            name: "suppressed",
            chart: Sparkline(
                points: SampleSeries.months(from: 2025, 1, [12, 9, 10, nil], marker: "[c]"), colour: .commonCause),
            width: 65, height: 14),
        ChartSample(
            name: "constant",
            chart: Sparkline(points: SampleSeries.months(from: 2025, 1, [7, 7, 7, 7]), colour: .commonCause), width: 65,
            height: 14),
        ChartSample(name: "huge", chart: Sparkline(points: SampleSeries.total, colour: .blue), width: 65, height: 14),
        ChartSample(
            name: "tiny",
            chart: Sparkline(
                points: [
                    ChartPoint(day: ChartDay(year: 2025, month: 1, day: 1), value: 0),
                    ChartPoint(day: ChartDay(year: 2025, month: 2, day: 1), value: 0.03, isProvisional: true),
                ], colour: .neutralCause), width: 20, height: 8),
        ChartSample(
            name: "long-labels",
            chart: Sparkline(points: [], colour: .blue, emptyText: "No data from this trust since April 2024"),
            width: 65, height: 14),
        ChartSample(name: "narrow", chart: Sparkline(points: Array(year), colour: .concern), width: 30, height: 10),
        ChartSample(name: "wide", chart: Sparkline(points: Array(year), colour: .blue), width: 200, height: 40),
    ]
}
