// Samples of falling cohorts.

@testable import Charts

extension ChartSample {
    private static let needed = CohortFall.Needed(
        from: ChartDay(year: 2025, month: 4, day: 6), value: 2_400, due: ChartDay(year: 2025, month: 12, day: 21))

    private static func cohort(_ values: [Double?], marker: String? = nil) -> [ChartPoint] {
        SampleSeries.weeks(from: ChartDay(year: 2025, month: 4, day: 6), values, marker: marker)
    }

    private static let behind = cohort(falling(by: 52))
    private static let ahead = cohort(falling(by: 75))

    private static func falling(by step: Double) -> [Double?] {
        (0..<26).map { week -> Double? in 2_400 - step * Double(week) + Double(week * 37 % 23) }
    }

    static let cohortFalls: [ChartSample] = [
        ChartSample(name: "typical", chart: CohortFall(points: behind, needed: needed)),
        ChartSample(name: "ahead", chart: CohortFall(points: ahead, needed: needed)),
        ChartSample(name: "empty", chart: CohortFall(points: [], needed: needed)),
        ChartSample(name: "no-plan", chart: CohortFall(points: behind, needed: nil)),
        ChartSample(name: "one-point", chart: CohortFall(points: cohort([2_400]), needed: needed)),
        ChartSample(
            name: "gap",
            chart: CohortFall(
                points: cohort([2_400, 2_350, nil, 2_200, 2_150, nil, nil, 2_000, 1_900, nil]), needed: needed)),
        ChartSample(
            name: "suppressed",
            chart: CohortFall(
                points: cohort([30, 25, 21, 18, 15, 12, 10, 9, nil, nil, nil, nil, nil], marker: "[c]"),
                needed: .init(
                    from: ChartDay(year: 2025, month: 4, day: 6), value: 30,
                    due: ChartDay(year: 2025, month: 7, day: 20)))),
        ChartSample(
            name: "constant", chart: CohortFall(points: cohort(.init(repeating: 2_400, count: 20)), needed: needed)),
        ChartSample(
            name: "huge",
            chart: CohortFall(
                points: cohort((0..<20).map { week -> Double? in 12_345_678 - 310_000 * Double(week) }),
                needed: .init(
                    from: ChartDay(year: 2025, month: 4, day: 6), value: 12_345_678,
                    due: ChartDay(year: 2025, month: 12, day: 21)))),
        ChartSample(
            name: "tiny",
            chart: CohortFall(
                points: cohort([3, 3, 2, 0, 0, 0]),
                needed: .init(
                    from: ChartDay(year: 2025, month: 4, day: 6), value: 3, due: ChartDay(year: 2025, month: 6, day: 1))
            )),
        ChartSample(
            name: "long-labels",
            chart: CohortFall(
                points: behind,
                needed: .init(
                    from: needed.from, value: needed.value, due: needed.due,
                    label: "Needed each week so that nobody waits over 65 weeks"),
                gapText: "about 600 more than was needed")),
        ChartSample(name: "narrow", chart: CohortFall(points: behind, needed: needed), width: 180, height: 110),
        ChartSample(name: "wide", chart: CohortFall(points: behind, needed: needed), width: 499.28, height: 200),
    ]
}
