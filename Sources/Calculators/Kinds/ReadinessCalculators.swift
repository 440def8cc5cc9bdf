// Risk flags and validation, by hand.
import JSON
import WaitingList

extension Calculator {
    /// The risk flags of one patient.
    static let readiness = Calculator(
        "readiness", "The risk flags of one patient; what is left out is not recorded, and never \"no risk\".",
        fields: [
            Field("smoker", "true or false", "flagged when true"),
            Field("bmi", "kg/m²", "flagged above 40"),
            Field("hba1c_mmol_mol", "mmol/mol", "flagged above 69"),
            Field("haemoglobin_g_l", "g/L", "flagged below 130"),
            Field("systolic_mmhg", "mmHg", "flagged above 160"),
            Field("diastolic_mmhg", "mmHg", "flagged above 100"),
            Field("af", "true or false", "atrial fibrillation: flagged with a heart rate above 100"),
            Field("heart_rate", "beats a minute", "for atrial fibrillation"),
            Field("clinical_frailty_scale", "1 to 9", "flagged from 5"),
            Field("audit_c", "0 to 12", "flagged from 5"),
        ],
        answers: [
            Field("flags", "object", "for each flag true, false, or null when not recorded"),
            Field("flag_count", "count", "flags that are true"),
            Field("not_recorded", "list of words", "flags of which too little is recorded"),
        ],
        example: #"{"smoker": true, "bmi": 41.5, "haemoglobin_g_l": 128, "systolic_mmhg": 150}"#
    ) { request throws(Complaint) in
        let profile = RiskProfile(try measurements(request))
        return [
            "flags": .object(
                RiskFlag.allCases.map { .init(name: $0.rawValue, value: .truth(profile.isRaised($0))) }),
            "flag_count": .whole(profile.raised.count),
            "not_recorded": .texts(profile.notRecorded.map(\.rawValue)),
        ]
    }

    private static func measurements(_ request: Request) throws(Complaint) -> RiskMeasurements {
        RiskMeasurements(
            isSmoker: try request.optionalTruth("smoker"),
            bodyMassIndex: try request.optionalNumber("bmi", in: Bounds.positive),
            hba1c: try request.optionalNumber("hba1c_mmol_mol", in: Bounds.positive),
            haemoglobin: try request.optionalNumber("haemoglobin_g_l", in: Bounds.positive),
            systolic: try request.optionalNumber("systolic_mmhg", in: Bounds.positive),
            diastolic: try request.optionalNumber("diastolic_mmhg", in: Bounds.positive),
            hasAtrialFibrillation: try request.optionalTruth("af"),
            heartRate: try request.optionalNumber("heart_rate", in: Bounds.positive),
            frailty: try request.optionalNumber("clinical_frailty_scale", in: 1...9),
            alcohol: try request.optionalNumber("audit_c", in: 0...12))
    }

    /// Whether somebody should ask a patient if they still need to wait.
    static let validation = Calculator(
        "validation", "Whether a pathway is due to be validated, and at which stage.",
        fields: [
            Field("days_waited", "days", "since the clock start"),
            Field("days_since_last_validation", "days", "left out when it never was"),
        ],
        answers: [
            Field("stage_weeks", "12, 26, 52 or null", "the last stage that the wait has gone over"),
            Field("due", "true or false", "over 84 days waited, and not validated in the last 84"),
        ],
        example: #"{"days_waited": 200, "days_since_last_validation": 90}"#
    ) { request throws(Complaint) in
        let days = try request.whole("days_waited")
        let since = try request.optionalWhole("days_since_last_validation")
        return [
            "stage_weeks": .whole(ValidationStage(daysWaited: days)?.weeks),
            "due": .truth(ValidationStage.isDue(daysWaited: days, daysSinceLastValidation: since)),
        ]
    }
}
