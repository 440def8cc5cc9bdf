// What a measure is called: as the subject of a headline, in a subtitle, in a definition.
package import WaitingList

/// The words of one measure.
package struct MetricWords: Hashable, Sendable {
    /// As the subject of a sentence, with a capital: `Waits over 52 weeks`.
    package var subject: String
    /// Whether the subject takes a verb in the plural.
    package var isPlural: Bool
    /// In a subtitle and in running text: `pathways over 52 weeks`.
    package var phrase: String
    /// After its number in a mail: `over 52 weeks`.
    package var afterNumber: String
    /// What it is, in plain words, without a full stop.
    package var definition: String

    /// A measure without words of its own is called by its title.
    package init(_ metric: Metric) {
        self =
            Self.all[metric.id] ?? Self.over(metric)
            ?? MetricWords(
                metric.title, isPlural: false, metric.title.lowercasedFirst, metric.title.lowercasedFirst,
                metric.title.lowercasedFirst)
    }

    private init(_ subject: String, isPlural: Bool, _ phrase: String, _ afterNumber: String, _ definition: String) {
        self.subject = subject
        self.isPlural = isPlural
        self.phrase = phrase
        self.afterNumber = afterNumber
        self.definition = definition
    }

    /// `Waits over 65 weeks`.
    private static func over(_ metric: Metric) -> MetricWords? {
        guard let match = metric.id.wholeMatch(of: /over_(\d+)_weeks/)?.output.1 else { return nil }
        let days = (Int(match) ?? 0) * 7 + 1
        return MetricWords(
            "Waits over \(match) weeks", isPlural: true, "pathways over \(match) weeks", "over \(match) weeks",
            "incomplete pathways whose clock started \(days) days or more before the census")
    }

    private static let all: [String: MetricWords] = [
        Metric.listSize.id: MetricWords(
            "The list", isPlural: false, "incomplete pathways", "pathways",
            "incomplete pathways: referrals whose treatment has not started at the census"),
        Metric.unknownClockStart.id: MetricWords(
            "Unknown clock starts", isPlural: true, "pathways with an unknown clock start",
            "with an unknown clock start",
            "incomplete pathways whose clock start is missing or after the census; they count in the list and in no band"
        ),
        Metric.withinEighteenWeeks.id: MetricWords(
            "Pathways within 18 weeks", isPlural: true, "pathways within 18 weeks", "within 18 weeks",
            "incomplete pathways that have waited 126 days or fewer"),
        Metric.withinEighteenWeeksPerCent.id: MetricWords(
            "The share within 18 weeks", isPlural: false, "share of pathways within 18 weeks", "within 18 weeks",
            "incomplete pathways that have waited 126 days or fewer, out of all incomplete pathways"),
        Metric.overFiftyTwoWeeksPerCent.id: MetricWords(
            "The share over 52 weeks", isPlural: false, "share of pathways over 52 weeks", "of pathways over 52 weeks",
            "incomplete pathways that have waited 365 days or more, out of all incomplete pathways"),
        Metric.longestBand.id: MetricWords(
            "The longest wait", isPlural: false, "longest wait", "longest wait",
            "the start of the longest weekly band that holds a pathway"),
        Metric.medianWait.id: MetricWords(
            "The median wait", isPlural: false, "median wait", "median wait",
            "the wait that half of the incomplete pathways have not reached, read from weekly bands"),
        Metric.ninetySecondPercentileWait.id: MetricWords(
            "The 92nd percentile", isPlural: false, "92nd percentile wait", "92nd percentile wait",
            "the wait that 92 in 100 incomplete pathways have not reached, read from weekly bands"),
        Metric.completedAdmitted.id: MetricWords(
            "Admitted treatments", isPlural: true, "pathways completed by an admission", "completed by an admission",
            "pathways completed in the month by admission for treatment"),
        Metric.completedNonAdmitted.id: MetricWords(
            "Completions without admission", isPlural: true, "pathways completed without an admission",
            "completed without an admission", "pathways completed in the month in any other way than by an admission"),
        Metric.medianAdmitted.id: MetricWords(
            "The admitted median", isPlural: false, "median wait of admitted pathways", "median wait of the admitted",
            "the wait that half of those completed by an admission had not reached"),
        Metric.ninetyFifthPercentileAdmitted.id: MetricWords(
            "The admitted 95th percentile", isPlural: false, "95th percentile wait of admitted pathways",
            "95th percentile wait of the admitted",
            "the wait that 95 in 100 of those completed by an admission had not reached"),
        Metric.medianNonAdmitted.id: MetricWords(
            "The non-admitted median", isPlural: false, "median wait of pathways completed without an admission",
            "median wait of the non-admitted",
            "the wait that half of those completed without an admission had not reached"),
        Metric.ninetyFifthPercentileNonAdmitted.id: MetricWords(
            "The non-admitted 95th percentile", isPlural: false,
            "95th percentile wait of pathways completed without an admission",
            "95th percentile wait of the non-admitted",
            "the wait that 95 in 100 of those completed without an admission had not reached"),
        Metric.newPeriods.id: MetricWords(
            "New periods", isPlural: true, "new referral-to-treatment periods", "new periods",
            "clocks that started in the month"),
    ]
}

extension String {
    /// As the beginning of a sentence.
    package var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }

    /// Within a sentence.
    package var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
