// Samples of a total and its steps.

@testable import Charts

extension ChartSample {
    private static func readiness(_ counts: [Int?], total: Int?) -> Waterfall {
        let names = ["Date agreed", "Ready, no date", "Awaiting pre-op", "Awaiting tests", "Patient choice"]
        let steps = zip(names, counts).enumerated().map { place, step in
            Waterfall.Step(
                label: step.0, count: step.1, role: place == 0 ? .dated : place == 1 ? .ready : .waiting)
        }
        return Waterfall(total: .init(label: "Over 52 weeks", count: total), steps: steps)
    }

    private static let typicalReadiness = readiness([430, 250, 210, 190, 160], total: 1_240)

    static let waterfalls: [ChartSample] = [
        ChartSample(name: "typical", chart: typicalReadiness),
        ChartSample(name: "empty", chart: readiness([], total: nil)),
        ChartSample(name: "one", chart: readiness([5], total: 5)),
        ChartSample(name: "no-steps", chart: readiness([], total: 12)),
        ChartSample(name: "none", chart: readiness([0, 0, 0, 0, 0], total: 0)),
        ChartSample(name: "zero-step", chart: readiness([430, 0, 210, 190, 160], total: 990)),
        ChartSample(name: "suppressed", chart: readiness([430, nil, 210, nil, 160], total: 820)),
        ChartSample(name: "suppressed-total", chart: readiness([430, 250, 210, nil, 160], total: nil)),
        ChartSample(name: "rounded-beyond", chart: readiness([430, 250, 210, 190, 165], total: 1_240)),
        ChartSample(name: "huge", chart: readiness([12_345_678, 1, 3_000_000, 20, 4], total: 15_345_703)),
        ChartSample(name: "tiny", chart: readiness([1, 1, 0, 1, 0], total: 3)),
        ChartSample(
            name: "long-labels",
            chart: Waterfall(
                total: .init(label: "All who have waited over 52 weeks at the end of the month", count: 310),
                steps: [
                    .init(label: "Admission or appointment date agreed with the patient", count: 120, role: .dated),
                    .init(label: "Ready for treatment, no date", count: 110, role: .ready),
                    .init(label: "Preoperativeassessmentoutstanding", count: 80, role: .waiting),
                ])),
        ChartSample(
            name: "many",
            chart: Waterfall(
                total: .init(label: "All", count: 1_050),
                steps: (1...14).map { .init(label: "Step \($0)", count: 10 * $0, role: .waiting) })),
        ChartSample(name: "narrow", chart: typicalReadiness, width: 180, height: 110),
        ChartSample(name: "wide", chart: typicalReadiness, width: 499.28, height: 200),
    ]
}
