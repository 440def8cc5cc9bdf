// The risks that a screening before an operation looks for.

/// One risk; the raw value is its name in answers and files.
package enum RiskFlag: String, CaseIterable, Sendable {
    case smoker
    case bodyMassIndex = "bmi"
    case hba1c
    case haemoglobin
    case bloodPressure = "blood_pressure"
    /// Only with a fast heart rate.
    case atrialFibrillation = "atrial_fibrillation"
    case frailty
    case alcohol

    /// Whether the measurements show the risk; `nil` when too little is recorded to say.
    ///
    /// A value that nobody can have, such as a frailty of 12, counts as not recorded.
    package func isRaised(by patient: RiskMeasurements, thresholds: RiskThresholds = .standard) -> Bool? {
        switch self {
        case .smoker: patient.isSmoker
        case .bodyMassIndex: Self.positive(patient.bodyMassIndex).map { $0 > thresholds.bodyMassIndex.value }
        case .hba1c: Self.positive(patient.hba1c).map { $0 > thresholds.hba1c.value }
        case .haemoglobin: Self.positive(patient.haemoglobin).map { $0 < thresholds.haemoglobin.value }
        case .bloodPressure: Self.bloodPressure(patient, thresholds)
        case .atrialFibrillation: Self.atrialFibrillation(patient, thresholds)
        case .frailty: Self.score(patient.frailty, 1...9).map { $0 >= thresholds.frailty.value }
        case .alcohol: Self.score(patient.alcohol, 0...12).map { $0 >= thresholds.alcohol.value }
        }
    }

    /// One pressure above its limit is enough; below them is only said of both.
    private static func bloodPressure(_ patient: RiskMeasurements, _ thresholds: RiskThresholds) -> Bool? {
        let answers = [
            positive(patient.systolic).map { $0 > thresholds.systolic.value },
            positive(patient.diastolic).map { $0 > thresholds.diastolic.value },
        ]
        if answers.contains(true) { return true }
        return answers.contains(nil) ? nil : false
    }

    /// Without a word on fibrillation, or on the rate of one, nothing is said.
    private static func atrialFibrillation(_ patient: RiskMeasurements, _ thresholds: RiskThresholds) -> Bool? {
        guard patient.hasAtrialFibrillation == true else { return patient.hasAtrialFibrillation }
        return positive(patient.heartRate).map { $0 > thresholds.heartRate.value }
    }

    private static func positive(_ value: Double?) -> Double? {
        value.flatMap { $0.isFinite && $0 > 0 ? $0 : nil }
    }

    private static func score(_ value: Double?, _ scale: ClosedRange<Double>) -> Double? {
        value.flatMap { scale.contains($0) ? $0 : nil }
    }
}
