// One rule that a census has to satisfy before anything is published from it.

/// A named rule over a folded census, with the threshold and the consequence that it has unless configuration says otherwise.
///
/// The rules are those that NHS England runs on a return (RTT recording and reporting guidance v5.0, Annex B). It publishes no
/// numbers for them: every default here is our own, with its reason beside it. Negative and decimal counts cannot come this
/// far: the source refuses them.
package struct DataCheck: Sendable {
    /// What follows when a rule is not satisfied.
    package enum Severity: String, CaseIterable, Sendable {
        /// A wrong national number is likely: the edition waits for a person.
        case hold
        /// Someone should look; the edition is published.
        case warn
        /// The rule is not asked.
        case off
    }

    /// What a rule makes of a census.
    enum Answer: Hashable, Sendable {
        case passed
        /// What was found, in words with numbers.
        case found(String)
        /// Why the rule cannot be asked of this census.
        case notApplicable(String)
    }

    /// Short and lasting: the name in configuration, history and files; lower case with hyphens.
    package let id: String
    /// Unless the configuration says otherwise.
    package let threshold: CheckThreshold
    /// Unless the configuration says otherwise.
    package let severity: Severity
    /// The rule in words, around the words for its threshold.
    private let words: @Sendable (_ threshold: String) -> String
    private let question: @Sendable (CheckedCensus, CheckLimit) -> Answer

    init(
        _ id: String, _ threshold: CheckThreshold, _ severity: Severity,
        rule words: @escaping @Sendable (_ threshold: String) -> String,
        question: @escaping @Sendable (CheckedCensus, CheckLimit) -> Answer
    ) {
        self.id = id
        self.threshold = threshold
        self.severity = severity
        self.words = words
        self.question = question
    }

    /// What should hold, in words, with a threshold in the rule's unit; begins in lower case, without a full stop.
    package func rule(threshold value: Double) -> String { words(CheckLimit(value, threshold.unit).words) }

    /// Asks rules of a census, in their order.
    ///
    /// A rule that is switched off has a result too, so that a reader sees what was not asked.
    package static func run(
        _ checks: [DataCheck], on census: CheckedCensus, _ settings: CheckSettings
    ) -> [CheckResult] {
        checks.map { $0.result(on: census, settings[$0]) }
    }

    private func result(on census: CheckedCensus, _ setting: CheckSettings.Setting) -> CheckResult {
        let rule = rule(threshold: setting.threshold)
        guard setting.severity != .off else {
            return CheckResult(
                id: id, rule: rule, outcome: .notApplicable, finding: "switched off in the configuration")
        }
        switch question(census, CheckLimit(setting.threshold, threshold.unit)) {
        case .passed:
            return CheckResult(id: id, rule: rule, outcome: .passed)
        case .found(let finding):
            let outcome: CheckResult.Outcome = setting.severity == .hold ? .held : .warned
            return CheckResult(id: id, rule: rule, outcome: outcome, finding: finding)
        case .notApplicable(let reason):
            return CheckResult(id: id, rule: rule, outcome: .notApplicable, finding: reason)
        }
    }
}
