// Beyond which values a patient is at more risk from an operation: settings, each with its source and date.

/// A limit of a measurement, and where it comes from.
package struct RiskLimit: Hashable, Sendable {
    package var value: Double
    /// What a reader can look up.
    package var source: String
    /// When the value was last held against its source.
    package var checkedOn: Day

    package init(_ value: Double, source: String, checkedOn: Day) {
        self.value = value
        self.source = source
        self.checkedOn = checkedOn
    }
}

/// The limits of the risk flags; a site may have others.
package struct RiskThresholds: Hashable, Sendable {
    /// Kilograms per square metre: above it is a risk.
    package var bodyMassIndex: RiskLimit
    /// mmol/mol: above it is a risk.
    package var hba1c: RiskLimit
    /// Grams per litre: below it is a risk.
    package var haemoglobin: RiskLimit
    /// mmHg: above it is a risk.
    package var systolic: RiskLimit
    /// mmHg: above it is a risk.
    package var diastolic: RiskLimit
    /// Beats a minute: above it atrial fibrillation is a risk.
    package var heartRate: RiskLimit
    /// Clinical Frailty Scale, 1 to 9: it and above are a risk.
    package var frailty: RiskLimit
    /// AUDIT-C, 0 to 12: it and above are a risk.
    package var alcohol: RiskLimit

    /// What holds where a site says nothing else; none of them was confirmed in national guidance for operations.
    package static let standard = RiskThresholds(
        bodyMassIndex: referral(40), hba1c: referral(69), haemoglobin: referral(130), systolic: referral(160),
        diastolic: referral(100), heartRate: referral(100),
        frailty: RiskLimit(
            5, source: "Centre for Perioperative Care and British Geriatrics Society, frailty guideline, 2021",
            checkedOn: checkedOn),
        alcohol: RiskLimit(
            5, source: "AUDIT-C: 5 or more is increasing or higher risk drinking (Public Health England)",
            checkedOn: checkedOn))

    private static func referral(_ value: Double) -> RiskLimit {
        RiskLimit(value, source: "In Shape for Surgery, NHS Cornwall referral criteria", checkedOn: checkedOn)
    }

    /// 28 November 2026.
    private static let checkedOn = Day(daysSince2000: 9828)
}
