// The small words: dates, values, changes, headlines that do not fit, alternative texts of any length.
@testable import Reports
import Testing
import WaitingList

@Suite struct ReportWordsTests {
    private let months = PeriodWords(isMonthly: true)
    private let weeks = PeriodWords(isMonthly: false)
    private let august = Day(daysSince2000: 9374)

    @Test func `a return is called by its month, a list by its day`() {
        #expect(months.long(august) == "August 2025" && months.short(august) == "Aug 2025")
        #expect(months.shortest(august) == "Aug" && months.when(august) == "at the end of August 2025")
        #expect(weeks.long(august) == "31 August 2025" && weeks.short(august) == "31 Aug 2025")
        #expect(weeks.shortest(august) == "31 Aug" && weeks.when(august) == "on 31 August 2025")
        let middle = Day(daysSince2000: 9360)
        #expect(months.long(middle) == "17 August 2025")
    }

    @Test func `changes are signed, rounded as they are read, and none is said in words`() {
        #expect(Metric.Unit.pathways.change(15_000) == "+15,000")
        #expect(Metric.Unit.pathways.change(-215_034) == "\u{2212}215,034")
        #expect(Metric.Unit.perCent.change(-0.31) == "\u{2212}0.3 points")
        #expect(Metric.Unit.weeks.change(0.3) == "+0.3 weeks")
        #expect(Metric.Unit.weeks.change(0.04) == "no change" && Metric.Unit.pathways.change(0) == "no change")
    }

    @Test func `values are short in headlines and whole in tables`() {
        #expect(Metric.Unit.pathways.compact(7_414_500) == "7.41m")
        #expect(Metric.Unit.pathways.exact(7_414_500) == "7,414,500")
        #expect(Metric.Unit.pathways.line(3.26) == "3.3" && Metric.Unit.pathways.line(345.7) == "346")
        #expect(Metric.Unit.weeks.spoken(13.44) == "13.4 weeks" && Metric.Unit.perCent.standard(92) == "92%")
    }

    @Test func `a headline that does not fit gives way to a shorter one, and the last is cut at a word`() {
        let long = String(repeating: "word ", count: 12) + "end"
        #expect(HeadlineRoom.half.fitting([long, "short"]) == "short")
        let cut = HeadlineRoom.half.fitting([long])
        #expect(cut.count <= 42 && cut.hasSuffix("word\u{2026}"))
        #expect(HeadlineRoom.half.fitting([]) == "")
    }

    @Test func `alternative texts have a length that is listened to`() {
        for count in [1, 60, 300, 800] {
            let first = "Line chart of " + String(repeating: "x", count: count) + "."
            let text = AlternativeText(first, ["A sentence.", String(repeating: "y", count: 200)], data: "a.csv").text
            #expect(AlternativeText.shortest...AlternativeText.longest ~= text.count)
            #expect(text.hasSuffix("Data: a.csv."))
        }
    }

    @Test func `a series is told by its first, extreme and last values`() {
        let days = [8000, 8100, 8200, 8300].map(Day.init(daysSince2000:))
        let words = { (values: [Double?]) in
            SeriesWords(Array(zip(days, values)), periods: weeks, number: Metric.Unit.perCent.exact)
        }
        #expect(
            words([5, 1, 9, 6]).sentence
                == "It was 5.0% on 26 November 2021, 1.0% at its lowest on 6 March 2022, 9.0% at its highest on 14 June 2022 "
                + "and 6.0% on 22 September 2022.")
        #expect(words([5, 5, 5, 5]).sentence == "It was 5.0% on 26 November 2021 and 5.0% on 22 September 2022.")
        #expect(words([nil, nil, nil, nil]).sentence == "It has no values.")
        #expect(words([5, nil, nil, 6]).gaps == "2 weeks have no value.")
        #expect(words([nil, 5, nil, nil]).sentence == "It was 5.0% on 6 March 2022.")
    }

    @Test func `every measure has its own words`() {
        for metric in Metric.all {
            let words = MetricWords(metric)
            #expect(!words.definition.hasSuffix(".") && words.definition != metric.title.lowercasedFirst)
            #expect(words.subject.first?.isUppercase == true && words.phrase.first?.isUppercase != true)
        }
    }
}
