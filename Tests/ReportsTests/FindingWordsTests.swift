// One verdict, many words: none may contradict another.
import Charts
import Drawing
@testable import Reports
import Statistics
import Testing
@testable import WaitingList

@Suite struct FindingWordsTests {
    /// Every verdict there can be of a metric: kinds, rules, assurances, of the census or of an earlier value.
    static let everything: [FindingWords] = Metric.all.flatMap { metric in
        variations(metric.improvement).flatMap { variation in
            (variation?.isHigh == nil ? [nil] : SpecialCauseRule.allCases.map(Optional.some)).flatMap { rule in
                assurances(metric.improvement, variation).flatMap { assurance in
                    [true, false].map { isUpToDate in
                        words(metric, variation, rule, assurance, isUpToDate: isUpToDate)
                    }
                }
            }
        }
    }

    static func variations(_ improvement: ImprovementDirection) -> [Variation?] {
        switch improvement {
        case .increase: [nil, .commonCause, .improvementHigh, .concernLow]
        case .decrease: [nil, .commonCause, .improvementLow, .concernHigh]
        case .neutral: [nil, .commonCause, .neutralHigh, .neutralLow]
        }
    }

    static func assurances(_ improvement: ImprovementDirection, _ variation: Variation?) -> [Assurance?] {
        improvement == .neutral || variation == nil ? [nil] : [nil, .pass, .fail, .inconsistent]
    }

    static func words(
        _ metric: Metric, _ variation: Variation?, _ rule: SpecialCauseRule?, _ assurance: Assurance?,
        isUpToDate: Bool = true, value: Double = 61.04, target: Double = 92
    ) -> FindingWords {
        let day = Day(daysSince2000: 9374)
        let run = variation?.isHigh.flatMap { isHigh in
            rule.map { Verdict.Run(rule: $0, isHigh: isHigh, since: day, pointCount: $0 == .outside ? 1 : 9) }
        }
        let verdict = Verdict(
            improvement: metric.improvement, cadence: .monthly, variation: variation, run: run, lastDay: day,
            lastValue: value, isUpToDate: isUpToDate,
            limits: variation == nil ? nil : ProcessLimits(mean: 60, meanMovingRange: 1), limitsSince: day,
            rebaseReason: nil, pointCount: variation == nil ? 4 : 36, median: 60,
            target: assurance == nil ? nil : target, assurance: assurance, hasTrialLimits: false, autocorrelation: nil)
        return FindingWords(
            metric, verdict, latest: isUpToDate ? Measured(value: value) : nil, periods: PeriodWords(isMonthly: true))
    }

    private func text(_ words: FindingWords) -> String {
        let series = SeriesWords(
            [(Day(daysSince2000: 8000), 55), (Day(daysSince2000: 9374), 61.04)], periods: words.periods,
            number: words.metric.unit.exact)
        return words.controlChartText(place: "England", series, data: "spc-points.csv")
    }

    @Test(arguments: [HeadlineRoom.half, .full])
    func `a headline's verb is the verdict's, and it fits in its line`(room: HeadlineRoom) {
        for words in Self.everything {
            let headline = words.headline(room)
            #expect(headline.count <= room.characters && !headline.hasSuffix("."))
            // Where there is no room for the message the headline describes, and takes no side.
            let verbs = ["rose", "fell", "steady"].filter { headline.contains(" \($0) ") }
            let expected: String? =
                words.verdict.kind == .commonCause
                ? "steady" : words.verdict.variation?.isHigh.map { $0 ? "rose" : "fell" }
            #expect(verbs.isEmpty || verbs == [expected ?? ""], "\(headline)")
            if room == .full, words.verdict.isUpToDate, let expected { #expect(verbs == [expected], "\(headline)") }
        }
    }

    @Test func `tile, icon, mark, alternative text and mail line say the same as the verdict`() {
        for words in Self.everything {
            let alternative = text(words)
            #expect(AlternativeText.shortest...AlternativeText.longest ~= alternative.count, "\(alternative)")
            #expect(words.mailLine.hasSuffix(words.tileWords + "."))
            switch words.verdict.kind {
            case .commonCause:
                #expect(words.tileVerdict == "Common cause" && words.verdict.variationIcon == .common)
                #expect(words.verdict.cause?.colour == .commonCause && alternative.contains("common cause"))
            case .improvement:
                #expect(words.tileVerdict == "Improving" && words.verdict.variationIcon?.colour == .blue)
                #expect(words.verdict.cause?.colour == .blue && alternative.contains("special cause improvement"))
            case .concern:
                #expect(words.tileVerdict == "Worsening" && words.verdict.variationIcon?.colour == .concern)
                #expect(words.verdict.cause?.colour == .concern && alternative.contains("special cause concern"))
            case .neutralHigh, .neutralLow:
                let isHigh = words.verdict.kind == .neutralHigh
                #expect((isHigh ? ["Higher", "Rising"] : ["Lower", "Falling"]).contains(words.tileVerdict))
                #expect(words.verdict.variationIcon == (isHigh ? .neutralHigh : .neutralLow))
                #expect(words.verdict.cause?.colour == .neutralCause && alternative.contains("neither good nor bad"))
            case .notEnough:
                #expect(words.tileVerdict == "Too few points" && words.verdict.icons.isEmpty)
                #expect(words.verdict.cause == nil && alternative.contains("not enough points"))
            }
        }
    }

    @Test func `the icon's letter points the way of the headline's verb`() {
        for words in Self.everything {
            let high: Set<VerdictIcon?> = [.improveHigh, .concernHigh, .neutralHigh]
            let low: Set<VerdictIcon?> = [.improveLow, .concernLow, .neutralLow]
            #expect(high.contains(words.verdict.variationIcon) == (words.verb == "rose"))
            #expect(low.contains(words.verdict.variationIcon) == (words.verb == "fell"))
        }
    }

    @Test func `what is said of the target is what its icon says`() {
        for words in Self.everything {
            switch words.verdict.assurance {
            case .pass:
                #expect(words.tileAssurance == ", target met" && words.verdict.assuranceIcon == .pass)
                #expect(words.assuranceSentence?.contains("consistently be met") == true)
            case .fail:
                #expect(words.tileAssurance == ", target missed" && words.verdict.assuranceIcon == .fail)
                #expect(words.assuranceSentence?.contains("consistently be missed") == true)
            case .inconsistent:
                #expect(words.tileAssurance == ", hit or miss" && words.verdict.assuranceIcon == .hitOrMiss)
                #expect(words.assuranceSentence?.contains("by chance") == true)
            case nil: #expect(words.verdict.assuranceIcon == nil && words.assuranceSentence == nil)
            }
        }
    }

    @Test func `headlines read as sentences`() {
        let words = Self.words(.withinEighteenWeeksPerCent, .improvementHigh, .shift, .fail)
        #expect(words.headline(.full) == "The share within 18 weeks rose to 61.0%: nine months above the mean")
        #expect(words.headline(.half) == "The share within 18 weeks rose to 61.0%")
        #expect(words.mailLine == "61.0% within 18 weeks, standard 92%. Improving, target missed.")
        let list = Self.words(.listSize, .commonCause, nil, nil, value: 7_414_500)
        #expect(list.headline(.full) == "The list is steady at 7.41m: no significant change")
        #expect(list.headline(.half) == "The list is steady at 7.41m")
        #expect(list.mailLine == "7.41 million pathways. Common cause, no target.")
        #expect(
            Self.words(.over(weeks: 52), .concernHigh, .trend, nil, value: 191_500).headline(.full)
                == "Waits over 52 weeks rose to 191,500: eight rises in a row")
        #expect(Self.words(.over(weeks: 52), nil, nil, nil).headline(.half) == "Pathways over 52 weeks")
    }

    @Test func `a verdict of an earlier value says so wherever it is told`() {
        let words = Self.words(.overFiftyTwoWeeksPerCent, .improvementLow, .outside, .fail, isUpToDate: false)
        #expect(words.headline(.full) == "The share over 52 weeks fell to 61.0% in Aug 2025: below the lower limit")
        #expect(words.tileWords.hasSuffix("2025)"))
        #expect(words.variationSentence.contains("The verdict is of"))
    }
}
