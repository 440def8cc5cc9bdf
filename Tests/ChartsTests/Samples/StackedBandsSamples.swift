// Samples of stacked bands.

import Drawing

@testable import Charts

extension ChartSample {
    private static let stackDays = SampleSeries.total.map(\.day)
    private static let long = SampleSeries.over52Weeks.map { $0.value ?? 0 }
    private static let short = zip(SampleSeries.total, SampleSeries.within18Weeks).map { total, share in
        (total.value ?? 0) * (share.value ?? 0) / 100
    }
    private static let middle = zip(SampleSeries.total, zip(long, short)).map { total, parts in
        (total.value ?? 0) - parts.0 - parts.1
    }

    private static func stack(
        _ scale: Double = 1, names: [String] = ["Over 52 weeks", "18 to 52 weeks", "Up to 18 weeks"]
    )
        -> [StackedBands.Band]
    {
        zip(zip(names, [long, middle, short]), [Colour.over52, .from18To52, .upTo18]).map { band, colour in
            StackedBands.Band(label: band.0, values: band.1.map { ($0 * scale).rounded() }, colour: colour)
        }
    }

    private static func months(_ bands: [[Double?]], from year: Int = 2024, marker: String? = nil) -> StackedBands {
        let days = SampleSeries.months(from: year, 1, bands[0]).map(\.day)
        let names = ["Over 52 weeks", "18 to 52 weeks", "Up to 18 weeks"]
        let made = zip(zip(names, bands), [Colour.over52, .from18To52, .upTo18]).map { band, colour in
            StackedBands.Band(label: band.0, values: band.1, colour: colour)
        }
        return StackedBands(bands: made, days: days, missingMarker: marker)
    }

    static let stackedBands: [ChartSample] = [
        ChartSample(
            name: "typical", chart: StackedBands(bands: stack(), days: stackDays, events: [SampleSeries.lockdown]),
            width: 499.28, height: 195),
        ChartSample(
            name: "half", chart: StackedBands(bands: stack(0.003), days: stackDays, events: [SampleSeries.lockdown])),
        ChartSample(name: "empty", chart: StackedBands(bands: [], days: [])),
        ChartSample(name: "no-values", chart: months([[nil, nil, nil], [1, 2, 3], [1, 2, 3]])),
        ChartSample(name: "one-point", chart: months([[12], [300], [900]])),
        ChartSample(
            name: "gap",
            chart: months([
                [1, 2, 3, nil, 2, 1, nil, 5, 6, 7], [10, 20, 30, 9, 20, 10, nil, 5, 6, 7],
                [40, 32, 33, 30, 20, 41, nil, 35, 36, 27],
            ])),
        ChartSample(
            name: "suppressed",
            chart: months(
                [
                    [9, 10, nil, nil, 12, 13, 11, nil], [90, 91, 92, 93, 94, 95, 96, 97],
                    [300, 310, 305, 306, 300, 290, 280, 281],
                ],
                marker: "[c]")),
        ChartSample(
            name: "constant",
            chart: months([
                .init(repeating: 20, count: 24), .init(repeating: 20, count: 24), .init(repeating: 20, count: 24),
            ])),
        ChartSample(name: "huge", chart: StackedBands(bands: stack(1.665), days: stackDays)),
        ChartSample(name: "tiny", chart: months([[0, 0, 0, 0], [0, 1, 0, 0], [3, 0, 0, 0]], from: 2025)),
        ChartSample(
            name: "long-labels",
            chart: StackedBands(
                bands: stack(
                    names: [
                        "Over fifty-two weeks from referral", "Between eighteen and fifty-two weeks",
                        "Up to eighteen weeks, the standard",
                    ]), days: stackDays,
                events: [
                    ChartEvent(
                        day: ChartDay(year: 2022, month: 6, day: 1),
                        text: "A change of the rules about which pathways are counted and which are not")
                ])),
        ChartSample(
            name: "narrow", chart: StackedBands(bands: stack(), days: stackDays, events: [SampleSeries.lockdown]),
            width: 180, height: 110),
        ChartSample(
            name: "wide", chart: StackedBands(bands: stack(0.01), days: stackDays), width: 499.28, height: 120),
    ]
}
