// What was measured of a patient before an operation.

/// The measurements behind the risk flags; `nil` is not recorded, which is never "no risk".
package struct RiskMeasurements: Hashable, Sendable {
    package var isSmoker: Bool?
    /// Kilograms per square metre.
    package var bodyMassIndex: Double?
    /// mmol/mol.
    package var hba1c: Double?
    /// Grams per litre.
    package var haemoglobin: Double?
    /// mmHg.
    package var systolic: Double?
    /// mmHg.
    package var diastolic: Double?
    package var hasAtrialFibrillation: Bool?
    /// Beats a minute.
    package var heartRate: Double?
    /// Clinical Frailty Scale, 1 to 9.
    package var frailty: Double?
    /// AUDIT-C, 0 to 12.
    package var alcohol: Double?

    package init(
        isSmoker: Bool? = nil, bodyMassIndex: Double? = nil, hba1c: Double? = nil, haemoglobin: Double? = nil,
        systolic: Double? = nil, diastolic: Double? = nil, hasAtrialFibrillation: Bool? = nil,
        heartRate: Double? = nil, frailty: Double? = nil, alcohol: Double? = nil
    ) {
        self.isSmoker = isSmoker
        self.bodyMassIndex = bodyMassIndex
        self.hba1c = hba1c
        self.haemoglobin = haemoglobin
        self.systolic = systolic
        self.diastolic = diastolic
        self.hasAtrialFibrillation = hasAtrialFibrillation
        self.heartRate = heartRate
        self.frailty = frailty
        self.alcohol = alcohol
    }
}
