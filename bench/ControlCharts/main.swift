// How fast control charts are: as many as a national release has, on one core. Run it as `make bench-spc`.
import Statistics

/// 150 trusts, 23 treatment functions, 10 metrics; two years of weeks.
let seriesCount = 150 * 23 * 10
let weeks = 104

/// Every run charts the same series.
var generator = SplitMix64(seed: 1)
let series = (0..<seriesCount).map { _ in
    var level = Double.random(in: 50...5000, using: &generator)
    return (0..<weeks).map { _ -> Double? in
        level += Double.random(in: -1...1, using: &generator)
        return Int.random(in: 0..<50, using: &generator) == 0 ? nil : level + .random(in: -9...9, using: &generator)
    }
}

/// Charts every series, and counts the labels of its points.
func chartAll(_ series: [[Double?]]) throws -> [Variation: Int] {
    var labels: [Variation: Int] = [:]
    for values in series {
        let chart = try ControlChart(values, rebases: [52])
        for position in values.indices {
            if let label = chart.variation(at: position, .decrease) { labels[label, default: 0] += 1 }
        }
    }
    return labels
}

var labels: [Variation: Int] = [:]
// The shortest of five: whatever else the machine does makes it only longer.
let took = try (0..<5).map { _ in try ContinuousClock().measure { labels = try chartAll(series) } }.min()
print("\(seriesCount) series of \(weeks) weeks, limits and labels: \(took ?? .zero)")
for (label, count) in labels.sorted(by: { $0.key.rawValue < $1.key.rawValue }) { print("\(label.rawValue): \(count)") }
