// What one data check said of one snapshot.

/// The outcome of a named rule, kept with the history and printed in the report's page on data quality.
package struct CheckResult: Hashable, Sendable {
    /// What follows from it.
    package enum Outcome: String, CaseIterable, Sendable {
        case passed
        /// Someone should look; the edition is published and says so.
        case warned
        /// The edition is held until a person releases it.
        case held
        /// The snapshot does not have what the rule asks about, such as a census before.
        case notApplicable = "not_applicable"
    }

    /// Short and lasting: the rule's name in configuration and history.
    package var id: String
    /// What should hold, in words, with its threshold.
    package var rule: String
    package var outcome: Outcome
    /// What was found, in words: counts and codes, never a patient's data; `nil` when the rule passed.
    package var finding: String?

    package init(id: String, rule: String, outcome: Outcome, finding: String? = nil) {
        self.id = id
        self.rule = rule
        self.outcome = outcome
        self.finding = finding
    }
}
