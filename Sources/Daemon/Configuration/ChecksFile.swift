// Reads what an administrator decides about the data checks: a rule's severity, or its threshold and severity.
import Settings
import WaitingList

/// The section `checks` of the configuration: rule ids, each with `hold`, `warn`, `off`, or `{threshold, severity}`.
enum ChecksFile {
    /// What is left out has the rule's own defaults.
    static func read(_ item: inout SettingsMapping) -> CheckSettings {
        var settings = CheckSettings()
        for check in DataCheck.all {
            var setting = check.standard
            let severity = item.valueOrMapping(check.id, .oneOf(DataCheck.Severity.self)) { rule in
                setting.threshold = threshold(of: check.threshold, &rule)
                return rule.value("severity", .oneOf(DataCheck.Severity.self), default: setting.severity)
            }
            setting.severity = severity ?? setting.severity
            settings[check] = setting
        }
        return settings
    }

    /// Pathways come whole.
    private static func threshold(of standard: CheckThreshold, _ rule: inout SettingsMapping) -> Double {
        switch standard.unit {
        case .perCent:
            return rule.value("threshold", .double(in: standard.range), default: standard.value)
        case .pathways:
            let range = Int(standard.range.lowerBound)...Int(standard.range.upperBound)
            return Double(rule.value("threshold", .int(in: range), default: Int(standard.value)))
        }
    }
}
