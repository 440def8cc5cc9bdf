// A finding in words: headline, tile, sentences and mail line, all chosen by its verdict and by nothing else.
import Statistics
package import WaitingList

/// The words about one measure of one place.
///
/// The verdict chooses every verb. Whatever is said in several places comes from here, so that no two can disagree.
package struct FindingWords: Sendable {
    package let metric: Metric
    package let verdict: Verdict
    package let periods: PeriodWords
    /// The value at the census of the edition; `nil` when it was not reported.
    package let latest: Measured?
    /// What the target is called: `standard`, `plan`.
    package let targetName: String
    let words: MetricWords

    package init(
        _ metric: Metric, _ verdict: Verdict, latest: Measured?, periods: PeriodWords, targetName: String = "standard"
    ) {
        self.metric = metric
        self.verdict = verdict
        self.latest = latest
        self.periods = periods
        self.targetName = targetName
        words = MetricWords(metric)
    }

    /// The message in one line; the descriptive form when there is no verdict or no room.
    package func headline(_ room: HeadlineRoom) -> String {
        room.fitting(message + [words.phrase.capitalisedFirst, metric.title])
    }

    /// From the fullest to the shortest; none without a verdict.
    private var message: [String] {
        guard let value = verdict.lastValue, let day = verdict.lastDay else { return [] }
        // A verdict of an earlier value says so.
        let spoken =
            metric.unit.spoken(value) + (verdict.isUpToDate ? "" : " \(periods.preposition) \(periods.short(day))")
        switch verdict.kind {
        case .notEnough: return []
        case .commonCause:
            let steady = "\(words.subject) \(words.isPlural ? "are" : "is") steady at \(spoken)"
            return [steady + ": no significant change", steady, "\(metric.title): steady at \(spoken)"]
        case .improvement, .concern, .neutralHigh, .neutralLow:
            guard let verb else { return [] }
            let moved = "\(words.subject) \(verb) to \(spoken)"
            return (clause.map { ["\(moved): \($0)"] } ?? []) + [moved, "\(metric.title): \(verb) to \(spoken)"]
        }
    }

    /// `rose` or `fell`; `nil` for common cause and without a verdict.
    package var verb: String? { verdict.variation?.isHigh.map { $0 ? "rose" : "fell" } }

    /// What the rule saw, in a few words; `nil` where none did.
    var clause: String? {
        guard let run = verdict.run else { return nil }
        let units = verdict.isUpToDate ? verdict.cadence.periods : "values"
        switch run.rule {
        case .outside: return "\(run.isHigh ? "above the upper" : "below the lower") limit"
        case .twoInThree: return "near the \(run.isHigh ? "upper" : "lower") limit"
        case .trend:
            return "\((run.pointCount - 1).spelled) \(run.isHigh ? "rises" : "falls") in a row"
        case .shift: return "\(run.pointCount.spelled) \(units) \(run.isHigh ? "above" : "below") the mean"
        }
    }
}

extension FindingWords {
    /// The strong part of what a tile says: `Improving`.
    package var tileVerdict: String {
        switch verdict.kind {
        case .commonCause: "Common cause"
        case .improvement: "Improving"
        case .concern: "Worsening"
        case .neutralHigh: verdict.run?.rule == .trend ? "Rising" : "Higher"
        case .neutralLow: verdict.run?.rule == .trend ? "Falling" : "Lower"
        case .notEnough: "Too few points"
        }
    }

    /// The rest: `, target missed`; of the target only what the limits say of it.
    package var tileAssurance: String {
        switch verdict.assurance {
        case .pass: ", target met"
        case .fail: ", target missed"
        case .inconsistent: ", hit or miss"
        case nil: verdict.kind == .notEnough ? " for a verdict" : verdict.target == nil ? ", no target" : ""
        }
    }

    /// Of an earlier value, which: ` (Nov 2025)`; empty when the verdict is of the census.
    package var tileDay: String {
        guard !verdict.isUpToDate, verdict.kind != .notEnough, let day = verdict.lastDay else { return "" }
        return " (\(periods.short(day)))"
    }

    /// `Common cause, no target`: the whole of it.
    package var tileWords: String { tileVerdict + tileAssurance + tileDay }

    /// Variation in a sentence, for the words under a control chart.
    package var variationSentence: String {
        let finding = verdict.finding(number: metric.unit.line).map { $0.capitalisedFirst + "." }
        let stale =
            tileDay.isEmpty ? "" : " The verdict is of \(verdict.lastDay.map(periods.long) ?? "an earlier value")."
        switch verdict.kind {
        case .commonCause: return "common cause, no significant change." + stale
        case .improvement: return "special cause improvement. \(finding ?? "")" + stale
        case .concern: return "special cause concern. \(finding ?? "")" + stale
        case .neutralHigh, .neutralLow: return "special cause, neither good nor bad. \(finding ?? "")" + stale
        case .notEnough: return verdict.sentence(number: metric.unit.line).lowercasedFirst
        }
    }

    /// Assurance in a sentence; `nil` without a target that limits can be held against.
    package var assuranceSentence: String? {
        guard let target = verdict.target, let assurance = verdict.assurance else { return nil }
        let name = "the \(targetName) of \(standard(target))"
        switch assurance {
        case .pass: return "\(name) will consistently be met."
        case .fail: return "\(name) will consistently be missed unless the process changes."
        case .inconsistent: return "\(name) may or may not be met, by chance."
        }
    }

    /// One line of a mail, as in "61.0% within 18 weeks, standard 92%. Improving, target missed."
    package var mailLine: String {
        let value = latest?.value.map {
            metric.unit == .pathways ? NumberWords.inSentence(Int($0)) : metric.unit.spoken($0)
        }
        let number = value ?? latest?.inWords(metric.unit) ?? "-"
        let target = verdict.target.map { ", \(targetName) \(standard($0))" } ?? ""
        return "\(number) \(words.afterNumber)\(target). \(tileWords)."
    }

    /// A target without needless decimals, with its unit.
    package func standard(_ value: Double) -> String { metric.unit.standard(value) }
}

extension Metric.Unit {
    /// A target without needless decimals, with its unit: `92%`, `18 weeks`, `1,400`.
    package func standard(_ value: Double) -> String {
        let number = value == value.rounded() ? NumberWords.whole(Int(value)) : NumberWords.oneDecimal(value)
        switch self {
        case .pathways: return number
        case .perCent: return number + "%"
        case .weeks: return number + " weeks"
        }
    }
}
