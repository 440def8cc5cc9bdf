// What is said of a control chart: its alternative text and its notes.
import Statistics
import WaitingList

extension FindingWords {
    /// Of the chart of this finding, from the same verdict as its headline.
    package func controlChartText(place: String, _ series: SeriesWords, data: String) -> String {
        let count = series.points.count { $0.value != nil }
        let first = "Control chart of \(words.phrase), \(place), \(series.span), \(count) values."
        return AlternativeText(
            first,
            [
                latestSentence, "Variation: \(variationSentence)", levels, assuranceSentence?.capitalisedFirst ?? "",
                series.gaps,
            ],
            data: data
        ).text
    }

    /// `The latest value is 334, 28 September 2025.`; empty without one.
    private var latestSentence: String {
        guard let value = verdict.lastValue, let day = verdict.lastDay else { return "" }
        return "The latest value is \(metric.unit.spoken(value)), \(periods.long(day))."
    }

    /// Mean and limits in force; of few points the median.
    private var levels: String {
        guard verdict.kind != .notEnough, let limits = verdict.limits else {
            return verdict.median.map { "The median is \(metric.unit.line($0))." } ?? ""
        }
        let since = verdict.rebaseReason == nil ? "" : " since \(periods.long(verdict.limitsSince))"
        return "The mean\(since) is \(metric.unit.line(limits.mean)), between limits of "
            + "\(metric.unit.line(limits.lower)) and \(metric.unit.line(limits.upper))."
    }

    /// Trial limits and carry-over, for the notes under a chart; none when there is nothing to be careful of.
    package var cautions: [String] {
        [verdict.trialCaption.map { $0 + "." }, carryOver].compactMap { $0 }
    }

    private var carryOver: String? {
        guard verdict.warnsOfAutocorrelation else { return nil }
        return metric.unit == .pathways
            ? "Counts of people still waiting carry over from \(periods.period) to \(periods.period), so limits are narrow."
            : verdict.caution
    }
}
