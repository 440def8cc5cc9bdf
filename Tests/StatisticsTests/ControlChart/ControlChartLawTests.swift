// Laws of control charts, on random series.
import Statistics
import Testing

@Suite struct ControlChartLawTests {
    /// Each law looks at so many series.
    private static let seeds = 1...400

    private func isNear(_ left: Double?, _ right: Double?) -> Bool {
        guard let left, let right else { return left == nil && right == nil }
        return abs(left - right) <= 1e-9
    }

    @Test func `a shift of all values shifts the lines and keeps the signs`() throws {
        for seed in Self.seeds {
            var random = SeededSeries(seed: seed)
            let (values, settings) = (random.values(), random.settings())
            let chart = try ControlChart(values, settings: settings)
            let shifted = try ControlChart(values.map { $0.map { $0 - 1024 } }, settings: settings)
            #expect(chart.signs == shifted.signs, "seed \(seed)")
            #expect(isNear(chart.lastSegment.limits?.upper, shifted.lastSegment.limits.map { $0.upper + 1024 }))
            #expect(isNear(chart.lastSegment.mean, shifted.lastSegment.mean.map { $0 + 1024 }))
        }
    }

    @Test func `a scale scales the lines, and a negative one mirrors the signs`() throws {
        for seed in Self.seeds {
            var random = SeededSeries(seed: seed)
            let (values, settings) = (random.values(), random.settings())
            let chart = try ControlChart(values, settings: settings)
            for scale in [0.5, -2] {
                let scaled = try ControlChart(values.map { $0.map { $0 * scale } }, settings: settings)
                #expect(scaled.signs == (scale < 0 ? chart.signs.map(mirrored) : chart.signs), "seed \(seed)")
                let limits = chart.lastSegment.limits
                #expect(
                    isNear(
                        scaled.lastSegment.limits?.upper, (scale < 0 ? limits?.lower : limits?.upper).map { $0 * scale }
                    ))
            }
        }
    }

    private func mirrored(_ signs: PointSigns) -> PointSigns {
        let pairs: [(PointSigns, PointSigns)] = [
            (.outsideHigh, .outsideLow), (.trendHigh, .trendLow), (.twoInThreeHigh, .twoInThreeLow),
            (.shiftHigh, .shiftLow), (.nearHigh, .nearLow),
        ]
        var mirror = signs
        for (high, low) in pairs where signs.contains(high) != signs.contains(low) {
            mirror.formSymmetricDifference([high, low])
        }
        return mirror
    }

    @Test func `a segment is what it would be alone`() throws {
        for seed in Self.seeds {
            var random = SeededSeries(seed: seed)
            let values = random.values()
            let (breaks, rebases) = (random.positions(of: values), random.positions(of: values))
            let settings = random.settings()
            let chart = try ControlChart(values, breaks: breaks, rebases: rebases, settings: settings)
            #expect(chart.segments.flatMap(\.positions) == Array(values.indices))
            for segment in chart.segments {
                let first = segment.positions.lowerBound
                let alone = try ControlChart(
                    Array(values[segment.positions]),
                    breaks: breaks.filter(segment.positions.contains).map { $0 - first }, settings: settings)
                #expect(alone.lastSegment.limits == segment.limits)
                #expect(alone.signs == Array(chart.signs[segment.positions]), "seed \(seed)")
            }
        }
    }

    @Test func `a missing period changes no limit`() throws {
        for seed in Self.seeds {
            var random = SeededSeries(seed: seed)
            let values = random.values()
            let (breaks, settings) = (random.positions(of: values), random.settings())
            let parted = try ControlChart(values, breaks: breaks, settings: settings)
            #expect(parted.segments == (try ControlChart(values, settings: settings)).segments)
        }
    }

    @Test func `a missing period ends what a missing value ends`() throws {
        let base: [Double?] = [100, 103, 99, 104, 98, 101, 105, 97, 102, 100, 96, 104]
        for seed in Self.seeds {
            var random = SeededSeries(seed: seed)
            let values = base + random.values()
            let breaks = Set(random.positions(of: values)).subtracting(0...base.count)
            let settings = ControlChartSettings(fixAfterPoints: base.count)
            let parted = try ControlChart(values, breaks: Array(breaks), settings: settings)
            let explicit = try ControlChart(
                values.enumerated().flatMap { breaks.contains($0) ? [nil, $1] : [$1] }, settings: settings)
            #expect(parted.lagOneAutocorrelation == explicit.lagOneAutocorrelation)
            let kept = zip(explicit.values, explicit.signs).filter { $0.0 != nil }.map { $0.1 }
            let present = parted.signs.indices.filter { values[$0] != nil }.map {
                parted.signs[$0].subtracting(.followsBreak)
            }
            #expect(present == kept, "seed \(seed)")
        }
    }

    @Test(arguments: [
        [0.7, 0.1, 0.7, 0.1, 0.4, 0.4, 0.4, 0.4, 0.4, 0.4, 0.4], [0.2, 0.2, 0.1, 0.1, 0, 0],
        [0.1, 0.2, 0.3, 0.1, 0.2, 0.3, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2],
    ])
    func `a value on the mean is on no side, whatever rounding makes of the mean`(values: [Double]) throws {
        let chart = try ControlChart(values)
        #expect(values.indices.allSatisfy { chart.signs[$0].rules.isEmpty })
    }

    @Test func `a value on a limit is within it, and a target on one is within reach`() throws {
        let base = (0..<12).map { $0 % 2 == 0 ? 0 : 0.6 }
        let chart = try ControlChart(base + [1.896], settings: .init(fixAfterPoints: 12))
        #expect(chart.signs[12].rules == [] && chart.signs[12].isNear)
        #expect(chart.assurance(target: 1.896, .increase) == .inconsistent)
        let still = try ControlChart([40.2] + Array(repeating: 20.2, count: 12) + [0.2])
        #expect(still.signs.map(\.isOutside) == [true] + Array(repeating: false, count: 12) + [true])
        #expect(still.assurance(target: 20.2, .increase) == .inconsistent)
    }

    @Test func `missing values are never flagged, and nothing is ever NaN`() throws {
        for seed in Self.seeds {
            var random = SeededSeries(seed: seed)
            let values = random.values()
            let chart = try ControlChart(
                values, breaks: random.positions(of: values), rebases: random.positions(of: values),
                settings: random.settings())
            for position in values.indices where values[position] == nil {
                #expect(chart.signs[position].subtracting(.followsBreak) == [])
            }
            for segment in chart.segments {
                let lines = [segment.mean, segment.limits?.lower, segment.limits?.upper].compactMap(\.self)
                #expect(lines.allSatisfy { $0.isFinite })
            }
            let autocorrelation = chart.lagOneAutocorrelation ?? 0
            #expect(autocorrelation.isFinite)
        }
    }

    @Test(arguments: [1e100, -1e100, Double.leastNonzeroMagnitude, 1e-160])
    func `the largest and smallest values overflow nowhere`(size: Double) throws {
        let chart = try ControlChart((0..<20).map { $0.isMultiple(of: 2) ? size : -size })
        let limits = try #require(chart.lastSegment.limits)
        let lines = [limits.upper, limits.lower, limits.upperTwoSigma, limits.lowerTwoSigma]
        #expect(lines.allSatisfy { $0.isFinite })
        let autocorrelation = chart.lagOneAutocorrelation ?? 0
        #expect(autocorrelation.isFinite)
    }
}
