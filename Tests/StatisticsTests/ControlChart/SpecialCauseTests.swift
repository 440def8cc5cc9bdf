// The rules, on tails of points behind twelve that fix the lines.
import Statistics
import Testing

@Suite struct SpecialCauseTests {
    /// Mean 10, moving ranges 2: limits 4.68 and 15.32, two-sigma lines 6.453… and 13.546….
    private static let base: [Double?] = [11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9]

    /// The rules of each point of a tail, each by its letter; `.` for common cause.
    private func marks(_ tail: [Double?], mirrored: Bool = false, breaks: [Int] = []) throws -> [String] {
        let values = Self.base + tail
        let chart = try ControlChart(
            mirrored ? values.map { $0.map { 20 - $0 } } : values, breaks: breaks.map { 12 + $0 },
            settings: .init(fixAfterPoints: 12))
        #expect(chart.signs.prefix(11).allSatisfy { $0 == .judged })
        return chart.signs.dropFirst(12).map { signs in
            let letters = signs.rules.map { String($0.rawValue.prefix(2)) }
            return letters.isEmpty ? "." : letters.joined(separator: "+")
        }
    }

    private static let tails: [(name: String, tail: [Double?], marks: [String])] = [
        ("beyond a limit", [15.33, 15.31], ["ou", "."]),
        ("six on a side", [11, 10.5, 11, 10.5, 11, 10.5, 9], [".", ".", ".", ".", ".", ".", "."]),
        ("seven on a side", [11, 10.5, 11, 10.5, 11, 10.5, 11, 9], .init(repeating: "sh", count: 7) + ["."]),
        ("nine on a side", [11, 11, 11, 11, 11, 11, 11, 11, 11], .init(repeating: "sh", count: 9)),
        ("one on the mean", [11, 11, 11, 10, 11, 11, 11, 11], .init(repeating: ".", count: 8)),
        ("one missing", [11, 11, 11, nil, 11, 11, 11, 11], .init(repeating: ".", count: 8)),
        ("six rises", [8.8, 9.2, 9.6, 10, 10.2, 10.4, 10.6, 9], .init(repeating: "tr", count: 7) + ["."]),
        ("five rises", [8.8, 9.2, 9.6, 10, 10.2, 10.4, 9], .init(repeating: ".", count: 7)),
        ("a tie", [8.8, 9.2, 9.6, 9.6, 10, 10.2, 10.4, 10.6], .init(repeating: ".", count: 8)),
        ("a gap in rises", [8.8, 9.2, 9.6, nil, 10, 10.2, 10.4, 10.6], .init(repeating: ".", count: 8)),
        ("two near of three", [13.6, 10.5, 13.6], ["tw", ".", "tw"]),
        ("three near", [13.6, 13.6, 13.6], ["tw", "tw", "tw"]),
        ("near on two sides", [13.6, 6.4, 13.6], [".", ".", "."]),
        ("the third below the mean", [13.6, 9.9, 13.6], [".", ".", "."]),
        ("the third on the mean", [13.6, 10, 13.6], [".", ".", "."]),
        ("the third missing", [13.6, nil, 13.6], [".", ".", "."]),
        ("only two points", [13.6, 13.6, 9], [".", ".", "."]),
        ("outside is not near", [16, 13.6, 10.5], ["ou", ".", "."]),
        ("outside between two near", [13.6, 16, 13.6], ["tw", "ou", "tw"]),
        (
            "several rules", [10.1, 10.2, 10.3, 10.4, 13.6, 13.7, 16],
            ["tr+sh", "tr+sh", "tr+sh", "tr+sh", "tr+tw+sh", "tr+tw+sh", "ou+tr+sh"]
        ),
    ]

    @Test(arguments: tails)
    func `a tail is marked, high and low`(name: String, tail: [Double?], marks expected: [String]) throws {
        #expect(try marks(tail) == expected, "\(name)")
        #expect(try marks(tail, mirrored: true) == expected, "\(name), mirrored")
    }

    @Test func `a point on a line is within it`() throws {
        let limits = try #require(try ControlChart(Self.base).lastSegment.limits)
        #expect(try marks([limits.upper, limits.lower]) == [".", "."])
        #expect(try marks([limits.upper + 1e-6, limits.lower - 1e-6]) == ["ou", "ou"])
        #expect(try marks([limits.upperTwoSigma, limits.upperTwoSigma, 11]) == [".", ".", "."])
        let above = limits.upperTwoSigma + 1e-6
        #expect(try marks([above, above, 11]) == ["tw", "tw", "."])
    }

    @Test func `a missing period breaks what a missing value breaks`() throws {
        #expect(try marks([11, 11, 11, 11, 11, 11, 11], breaks: [3]) == .init(repeating: ".", count: 7))
        #expect(try marks([8.8, 9.2, 9.6, 10, 10.2, 10.4, 10.6], breaks: [6]) == .init(repeating: ".", count: 7))
        #expect(try marks([13.6, 10.5, 13.6], breaks: [1]) == [".", ".", "."])
    }

    @Test func `a peak takes the later direction`() throws {
        let peak: [Double?] = [8.8, 9.2, 9.6, 10, 10.2, 10.4, 10.6, 10.4, 10.2, 10, 9.6, 9.2, 8.8]
        let chart = try ControlChart(Self.base + peak, settings: .init(fixAfterPoints: 12))
        let tail = chart.signs.dropFirst(12)
        #expect(tail.prefix(6).allSatisfy { $0 == [.judged, .trendHigh] })
        #expect(tail.dropFirst(6).allSatisfy { $0 == [.judged, .trendLow] })
    }

    @Test func `a trend that began before the tail flags the points before it`() throws {
        let chart = try ControlChart(
            Self.base + [9.2, 9.4, 9.6, 9.8, 9.9, 10], settings: .init(fixAfterPoints: 12))
        #expect(chart.signs.dropFirst(11).allSatisfy { $0 == [.judged, .trendHigh] })
        #expect(chart.signs[10] == .judged)
    }

    @Test func `with nothing moving in the base every other value is outside`() throws {
        let chart = try ControlChart(
            .init(repeating: 3, count: 12) + [3, 3.5, 2], settings: .init(fixAfterPoints: 12))
        #expect(chart.signs.suffix(3) == [[.judged], [.judged, .outsideHigh], [.judged, .outsideLow]])
    }

    @Test func `precedence names the point`() {
        let all: PointSigns = [.judged, .outsideHigh, .trendLow, .twoInThreeHigh, .shiftHigh]
        #expect(all.rules == [.outside, .trend, .twoInThree, .shift])
        #expect(all.leading.map { $0.rule } == .outside)
        #expect(all.subtracting(.outsideHigh).leading.map { $0.rule } == .trend)
        #expect(all.subtracting(.outsideHigh).leading.map { $0.isHigh } == false)
        #expect(all.subtracting([.outsideHigh, .trendLow]).leading.map { $0.rule } == .twoInThree)
        #expect(([.judged, .shiftLow, .nearLow] as PointSigns).leading.map { $0.rule } == .shift)
        #expect(([.judged, .nearLow, .followsBreak] as PointSigns).leading == nil)
    }
}
