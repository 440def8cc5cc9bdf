// A verdict in words.
import Statistics
import Testing
import WaitingList

@Suite struct VerdictWordsTests {
    private func verdict(_ tail: [Double?], _ direction: ImprovementDirection = .increase) throws -> Verdict {
        try WeeklySeries.chart(tail, .init(improvement: direction)).verdict
    }

    private static let sentences: [([Double?], ImprovementDirection, String)] = [
        ([11], .increase, "Common cause: no significant change."),
        ([16], .decrease, "Worsening: the last week is above the upper limit of 15.3, since 30 March 2025."),
        ([4, 3], .decrease, "Improving: the last two weeks are below the lower limit of 4.68, since 30 March 2025."),
        (
            [16, nil], .decrease,
            "Worsening: the last value is above the upper limit of 15.3, since 30 March 2025."
        ),
        (
            [16], .neutral,
            "Changed: higher than usual: the last week is above the upper limit of 15.3, since 30 March 2025."
        ),
        (
            [9.5, 8, 9, 8.5, 9, 8, 9, 8], .increase,
            "Worsening: the last nine weeks are below the mean of 10.0, since 23 March 2025."
        ),
        (
            [8.8, 9.2, 9.6, 10, 10.2, 10.4, 10.6, 10.7, 10.8, 10.9], .neutral,
            "Changed: rising: the last 10 weeks rise without a break, since 30 March 2025."
        ),
        (
            [13.6, 11, 13.6], .increase,
            "Improving: at least two of the last three weeks are near the upper limit of 15.3, since 30 March 2025."
        ),
    ]

    @Test(arguments: sentences)
    func `rule, side and first day make a sentence`(
        tail: [Double?], direction: ImprovementDirection, sentence: String
    ) throws {
        #expect(try verdict(tail, direction).sentence() == sentence)
    }

    @Test func `too little is said to be so`() throws {
        func sentence(_ values: [Double?]) throws -> String {
            try TrendChart(try WeeklySeries.trend(values), .init(improvement: .increase)).verdict.sentence()
        }
        #expect(try sentence([1, 2, 3]) == "Not enough points for a verdict: 3 of at least 7.")
        #expect(
            try sentence((0..<20).map { $0.isMultiple(of: 2) ? 1 : nil })
                == "Not enough points for a verdict: no two that make limits follow one another.")
    }

    @Test(arguments: [
        (100.0, "The process will consistently miss the target unless it changes."),
        (10, "The process may or may not meet the target, by chance."),
        (0, "The process will consistently meet the target."),
    ])
    func `assurance has a sentence`(target: Double, sentence: String) throws {
        let settings = TrendSettings(improvement: .increase, targets: [DatedTarget(target)])
        #expect(try WeeklySeries.chart([], settings).verdict.assuranceSentence == sentence)
    }

    @Test func `trial limits and caution are said only when they hold`() throws {
        #expect(try verdict([]).trialCaption == "Trial limits, 12 points")
        #expect(try verdict([11]).trialCaption == nil)
        #expect(try verdict([11]).caution == nil)
        let drifting = try TrendChart(
            try WeeklySeries.trend((0..<30).map { Double($0) }), .init(improvement: .increase)
        ).verdict
        #expect(drifting.caution == "Values carry over from one week to the next, so limits are narrow.")
        #expect(try verdict([11]).assuranceSentence == nil)
    }

    @Test func `a number of any size has words`() {
        #expect(Verdict.plain(1234.56) == "1,235")
        #expect(Verdict.plain(61.43) == "61.4" && Verdict.plain(4.678) == "4.68" && Verdict.plain(0.61431) == "0.6143")
        #expect(Verdict.plain(-1e99) == "-1e+99")
    }
}
