// Samples of the distribution of waits.

import Foundation

@testable import Charts

extension ChartSample {
    typealias Marker = WaitDistribution.Marker

    static let standard = Marker(weeks: 18, label: "18-week standard", isStandard: true)
    static let typicalMarkers = [
        Marker(weeks: 13.6, label: "Median 13.6", isStandard: false), standard,
        Marker(weeks: 40.3, label: "92nd percentile 40.3", isStandard: false),
    ]

    /// Fewer and fewer pathways week by week, with some unevenness.
    static func falling(from first: Double, open: Int) -> [Int] {
        let closed = (0..<104).map { week in
            let steady: Double = first * exp(-Double(week) / 17.5)
            return Int(steady * (1 + 0.05 * sin(Double(week) * 1.3)))
        }
        return closed + [open]
    }

    /// Nobody, but for some weeks.
    static func sparse(_ counts: [Int: Int]) -> [Int] { (0...104).map { counts[$0, default: 0] } }

    static let waitDistributions: [ChartSample] = [
        ChartSample(
            name: "typical",
            chart: WaitDistribution(counts: falling(from: 285_000, open: 1_500), markers: typicalMarkers)),
        ChartSample(name: "empty", chart: WaitDistribution(counts: sparse([:]), markers: [standard])),
        ChartSample(name: "no-bins", chart: WaitDistribution(counts: [], markers: [standard])),
        ChartSample(
            name: "one-bin",
            chart: WaitDistribution(
                counts: sparse([20: 5]),
                markers: [
                    Marker(weeks: 20.5, label: "Median 20.5", isStandard: false), standard,
                    Marker(weeks: 20.9, label: "92nd percentile 20.9", isStandard: false),
                ])),
        ChartSample(
            name: "open-bin",
            chart: WaitDistribution(
                counts: sparse([104: 321]),
                markers: [
                    Marker(weeks: 104, label: "Median 104+", isStandard: false), standard,
                    Marker(weeks: 104, label: "92nd percentile 104+", isStandard: false),
                ])),
        ChartSample(
            name: "huge",
            chart: WaitDistribution(counts: falling(from: 7_000_000, open: 2_400_000), markers: typicalMarkers)),
        ChartSample(
            name: "beyond-millions",
            chart: WaitDistribution(counts: sparse([3: 31_000_000]), markers: typicalMarkers)),
        ChartSample(
            name: "tiny", chart: WaitDistribution(counts: sparse([3: 1, 30: 1, 70: 1]), markers: [standard])),
        ChartSample(
            name: "level",
            chart: WaitDistribution(counts: [Int](repeating: 7, count: 104) + [9], markers: typicalMarkers)),
        ChartSample(
            name: "late",
            chart: WaitDistribution(
                counts: [Int](repeating: 7, count: 104) + [9],
                markers: [
                    Marker(weeks: 95, label: "Median 95.0", isStandard: false), standard,
                    Marker(weeks: 101, label: "92nd percentile 101.0", isStandard: false),
                ])),
        ChartSample(
            name: "long-labels",
            chart: WaitDistribution(
                counts: falling(from: 900, open: 12),
                markers: [
                    Marker(weeks: 13.6, label: "Median of all pathways in England 13.6 weeks", isStandard: false),
                    standard,
                    Marker(weeks: 40.3, label: "92nd percentile of all pathways 40.3 weeks", isStandard: false),
                ])),
        ChartSample(
            name: "narrow",
            chart: WaitDistribution(counts: falling(from: 900, open: 0), markers: typicalMarkers), width: 180,
            height: 110),
        ChartSample(
            name: "wide",
            chart: WaitDistribution(counts: falling(from: 285_000, open: 1_500), markers: typicalMarkers),
            width: 499.28, height: 200),
    ]
}
