// Samples of small multiples.

import Foundation

@testable import Charts

extension ChartSample {
    private typealias Panel = SmallMultiples.Panel

    private static func wave(_ level: Double, _ slope: Double, _ phase: Double, height: Double = 0.8) -> [ChartPoint] {
        let values = (0..<25).map { month -> Double in
            level + slope * Double(month) / 24 + height * sin(Double(month) * 0.8 + phase)
        }
        return SampleSeries.months(from: 2023, 8, values)
    }

    private static let specialties = [
        ("Ear, nose and throat", 49.0, 3.0), ("Orthopaedics", 55, 2), ("Gynaecology", 57, -2),
        ("General surgery", 57, 1),
        ("Urology", 59, 2), ("Eyes", 58, 7), ("Cardiology", 61, 2), ("Skin", 57, 6),
    ]
    private static let england = wave(58, 3, 0, height: 0.3)
    private static let eight = specialties.enumerated().map { place, specialty in
        Panel(title: specialty.0, points: wave(specialty.1, specialty.2, Double(place)))
    }

    private static func two(_ first: [Double?], _ second: [Double?], marker: String? = nil) -> [Panel] {
        [
            Panel(title: "Eyes", points: SampleSeries.months(from: 2025, 1, first, marker: marker)),
            Panel(title: "Skin", points: SampleSeries.months(from: 2025, 1, second, marker: marker)),
        ]
    }

    private static func sample(
        _ name: String, _ chart: SmallMultiples, width: Double = 499.28, height: Double? = nil
    ) -> ChartSample {
        var sample = ChartSample(name: name, chart: chart, width: width, height: height ?? chart.height(width: width))
        sample.leastHeight = max(110, Double(chart.panels.count) * 60)
        return sample
    }

    static let smallMultiples: [ChartSample] = [
        sample("typical", SmallMultiples(panels: eight, background: england, style: .perCent)),
        sample(
            "half", SmallMultiples(panels: Array(eight.prefix(4)), background: england, style: .perCent), width: 236.6),
        sample("empty", SmallMultiples(panels: [], style: .perCent), height: 100),
        sample(
            "no-values",
            SmallMultiples(
                panels: [Panel(title: "Eyes", points: []), Panel(title: "Skin", points: england)], background: england,
                style: .perCent)),
        sample("one-point", SmallMultiples(panels: two([61], [58]), style: .perCent)),
        sample(
            "gap",
            SmallMultiples(
                panels: two([61, 60, nil, 62, nil, nil, 61, 60], [58, 58, 58, 57, nil, 58, 57, nil]), style: .perCent)),
        sample(
            "suppressed",
            SmallMultiples(
                panels: two(
                    [20, 15, nil, 12, nil, nil, nil, nil], [nil, nil, nil, nil, nil, nil, nil, nil], marker: "[c]"),
                style: .count)),
        sample(
            "constant",
            SmallMultiples(panels: two(.init(repeating: 42, count: 8), .init(repeating: 42, count: 8)), style: .weeks)),
        sample(
            "huge",
            SmallMultiples(
                panels: two([12_345_678, 12_100_000, 11_900_000], [7_000_000, 7_100_000, 7_415_000]), style: .count)),
        sample("tiny", SmallMultiples(panels: two([0, 0.03, 0, 3], [0, 0, 0, 0]), style: .perCent)),
        sample(
            "long-labels",
            SmallMultiples(
                panels: [
                    Panel(title: "Trauma and orthopaedic surgery with spinal services", points: england),
                    Panel(title: "Oral and maxillofacial surgery services", points: england),
                    Panel(title: "Rheumatology", points: england), Panel(title: "Other", points: england),
                ], background: england, style: .perCent)),
        sample("narrow", SmallMultiples(panels: Array(eight.prefix(2)), style: .perCent), width: 180, height: 120),
        sample("wide", SmallMultiples(panels: eight, background: england, style: .perCent, columns: 3), height: 320),
    ]
}
