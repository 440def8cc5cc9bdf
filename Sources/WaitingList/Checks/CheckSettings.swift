// What an administrator decides about the data checks.

/// Thresholds and severities that differ from those of the checks themselves.
package struct CheckSettings: Hashable, Sendable {
    /// How one rule is asked.
    package struct Setting: Hashable, Sendable {
        /// In the rule's unit.
        package var threshold: Double
        package var severity: DataCheck.Severity

        package init(threshold: Double, severity: DataCheck.Severity) {
            self.threshold = threshold
            self.severity = severity
        }
    }

    private var changed: [String: Setting] = [:]

    package init() {}

    /// How a rule is asked; setting what it has by default leaves nothing behind.
    package subscript(check: DataCheck) -> Setting {
        get { changed[check.id] ?? check.standard }
        set { changed[check.id] = newValue == check.standard ? nil : newValue }
    }
}

extension DataCheck {
    /// Unless the configuration says otherwise.
    package var standard: CheckSettings.Setting {
        CheckSettings.Setting(threshold: threshold.value, severity: severity)
    }
}
