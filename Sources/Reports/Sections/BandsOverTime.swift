// The list by weeks waited, through time: the longest waits at the base, the total on top.
import Charts
import Drawing
import Statistics
import WaitingList

extension Composer {
    /// The stacked chart of three bands.
    mutating func bandsOverTime(periods count: Int?, width: Block.Width) -> Outcome {
        guard let list = finding(.listSize), let within = finding(.withinEighteenWeeks),
            let over18 = finding(.over(weeks: 18)), let over52 = finding(.over(weeks: 52))
        else { return .absent("no waiting list was reported") }
        let bands = ListBands(
            within.series(last: count), over18.series(last: count), over52.series(last: count),
            under: policyOfPlace)
        guard bands.wholeCount > 1, 2 * bands.wholeCount >= bands.days.count else {
            return .absent("too few censuses of which every band is shown")
        }
        shows(list)
        let chart = StackedBands(
            bands: bands.all.map { .init(label: $0.label, values: $0.values, colour: $0.colour) },
            days: bands.days.map { ChartDay($0) }, events: events(within: list.series(last: count)))
        let words = words(list)
        let series = list.series(last: count)
        let figure = Figure(
            name: figureName("list-by-weeks-waited"), number: nextFigure(), headline: words.headline(room(width)),
            subtitle: "incomplete pathways by weeks waited, \(placeLabel(width)), \(span(series))\(chart.unitSuffix)",
            alternativeText: alternativeText(words, series, bands), chart: chart,
            height: width == .full ? (place == .england ? 178 : 162) : 150,
            points: bands.plotted,
            notes: notes([
                "A pathway is one referral; a person can have more than one", unknownNote, bands.gapNote, placeNote,
            ]))
        return .blocks([Block(content: .figure(figure), width: width)])
    }

    /// Why the bands add up to less than the list; `nil` when they do not, and where that count is hidden.
    private var unknownNote: String? {
        guard let count = measured(.unknownClockStart)?.value, count > 0 else { return nil }
        let verb = count == 1 ? "pathway of the list has" : "pathways of the list have"
        return
            "\(NumberWords.whole(Int(count))) \(verb) no known clock start and \(count == 1 ? "is" : "are") in no band"
    }

    private func alternativeText(_ words: FindingWords, _ series: [SeriesPoint], _ bands: ListBands) -> String {
        let told = series.words(periods, .pathways)
        let last = bands.all.reversed().compactMap { band in
            band.values.last.flatMap { $0 }.map { "\(NumberWords.whole(Int($0))) \(band.label.lowercasedFirst)" }
        }
        return AlternativeText(
            "Stacked area chart of incomplete pathways by weeks waited, \(placeName), \(told.span).",
            [
                told.sentence, last.isEmpty ? "" : "At the end: \(last.joined(separator: ", ")).",
                "Verdict: \(words.tileWords).", told.gaps,
            ], data: "figures.csv"
        ).text
    }
}

/// The three bands of a list at each period, from what is shown.
struct ListBands {
    /// A band, from the base up.
    struct Band {
        let label: String
        let colour: Colour
        /// `nil` where a count that it is made from is hidden or missing.
        let values: [Double?]
    }

    let days: [Day]
    /// The longest waits first.
    let all: [Band]
    /// Days without a census.
    private let missing: Set<Day>

    /// The difference of two shown counts is held to the policy as well.
    init(
        _ within: [SeriesPoint], _ over18: [SeriesPoint], _ over52: [SeriesPoint], under policy: DisclosurePolicy
    ) {
        let (short, longer, longest) = (Self.byDay(within), Self.byDay(over18), Self.byDay(over52))
        let days = over18.map(\.day)
        self.days = days
        missing = Set(over18.filter { $0.measured == nil }.map(\.day))
        let middle = days.map { day -> Double? in
            // Rounded counts may differ by more than there are.
            let difference = longer[day].flatMap { all in longest[day].map { max(0, all - $0) } }
            return difference.flatMap { policy.shown(Int($0)) }.map(Double.init)
        }
        all = [
            Band(label: "Over 52 weeks", colour: .over52, values: days.map { longest[$0] }),
            Band(label: "18 to 52 weeks", colour: .from18To52, values: middle),
            Band(label: "Up to 18 weeks", colour: .upTo18, values: days.map { short[$0] }),
        ]
    }

    /// At how many days every band is known.
    var wholeCount: Int { days.indices.count { day in all.allSatisfy { $0.values[day] != nil } } }

    /// For `figures.csv`.
    var plotted: [PlottedPoint] {
        all.flatMap { band in
            zip(days, band.values).map { day, value in
                PlottedPoint(
                    series: band.label.lowercasedFirst, position: day.description, unit: "pathways", value: value,
                    marker: value == nil ? (missing.contains(day) ? .notAvailable : .suppressed) : nil)
            }
        }
    }

    /// Why there are gaps; `nil` without any.
    var gapNote: String? {
        let reasons = [
            wholeCount + missing.count < days.count ? "a count is hidden ([c])" : nil,
            missing.isEmpty ? nil : "no census was taken",
        ]
        let words = reasons.compactMap { $0 }.joined(separator: ", or ")
        return words.isEmpty ? nil : "Gaps: \(words)"
    }

    private static func byDay(_ series: [SeriesPoint]) -> [Day: Double] {
        Dictionary(
            series.compactMap { point in point.measured?.plotted.map { (point.day, $0) } },
            uniquingKeysWith: { first, _ in first })
    }
}
