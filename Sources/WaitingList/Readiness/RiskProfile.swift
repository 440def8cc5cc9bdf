// All risk flags of one patient.

/// For each flag whether it is raised, not raised, or not recorded.
package struct RiskProfile: Hashable, Sendable {
    /// In the order of `RiskFlag.allCases`.
    package let raised: [RiskFlag]
    /// Of which too little is recorded: never to be read as no risk.
    package let notRecorded: [RiskFlag]

    package init(_ patient: RiskMeasurements, thresholds: RiskThresholds = .standard) {
        raised = RiskFlag.allCases.filter { $0.isRaised(by: patient, thresholds: thresholds) == true }
        notRecorded = RiskFlag.allCases.filter { $0.isRaised(by: patient, thresholds: thresholds) == nil }
    }

    /// Whether a flag is raised; `nil` when it is not recorded.
    package func isRaised(_ flag: RiskFlag) -> Bool? {
        notRecorded.contains(flag) ? nil : raised.contains(flag)
    }
}
