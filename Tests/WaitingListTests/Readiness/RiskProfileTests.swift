// Risk flags: each threshold at its edge, and three states each.
import Testing
import WaitingList

@Suite struct RiskProfileTests {
    private static let healthy = RiskMeasurements(
        isSmoker: false, bodyMassIndex: 24, hba1c: 38, haemoglobin: 145, systolic: 128, diastolic: 79,
        hasAtrialFibrillation: false, frailty: 2, alcohol: 3)

    @Test func `somebody without risks has no flag, and everything is recorded`() {
        let profile = RiskProfile(Self.healthy)
        #expect(profile.raised.isEmpty && profile.notRecorded.isEmpty)
        #expect(RiskFlag.allCases.allSatisfy { profile.isRaised($0) == false })
    }

    @Test func `of somebody never measured every flag is not recorded, and none is raised`() {
        let profile = RiskProfile(RiskMeasurements())
        #expect(profile.raised.isEmpty && profile.notRecorded == RiskFlag.allCases)
        #expect(RiskFlag.allCases.allSatisfy { profile.isRaised($0) == nil })
    }

    @Test func `a value beyond its limit raises the flag`() {
        let measurements: [(RiskFlag, WritableKeyPath<RiskMeasurements, Double?>, Double, Double, Double)] = [
            (.bodyMassIndex, \.bodyMassIndex, 40, 40.1, 0), (.hba1c, \.hba1c, 69, 70, -5),
            (.haemoglobin, \.haemoglobin, 130, 129, 0), (.frailty, \.frailty, 4, 5, 12),
            (.alcohol, \.alcohol, 4, 5, -1), (.bloodPressure, \.systolic, 160, 161, -1),
            (.bloodPressure, \.diastolic, 100, 101, .nan),
        ]
        for (flag, value, within, beyond, impossible) in measurements {
            var patient = Self.healthy
            patient[keyPath: value] = within
            #expect(flag.isRaised(by: patient) == false)
            patient[keyPath: value] = beyond
            #expect(RiskProfile(patient).raised == [flag])
            patient[keyPath: value] = impossible
            #expect(RiskProfile(patient).notRecorded == [flag])
            patient[keyPath: value] = nil
            #expect(RiskProfile(patient).notRecorded == [flag] && RiskProfile(patient).raised.isEmpty)
        }
    }

    @Test(
        arguments: [
            (170, nil, true), (nil, 110, true), (120, nil, nil), (nil, 70, nil), (170, 70, true), (120, 110, true),
            (120, 70, false),
        ] as [(Double?, Double?, Bool?)])
    func `one pressure can raise the flag, and only both can lower it`(high: Double?, low: Double?, isRaised: Bool?) {
        let patient = RiskMeasurements(systolic: high, diastolic: low)
        #expect(RiskFlag.bloodPressure.isRaised(by: patient) == isRaised)
    }

    @Test(
        arguments: [
            (true, 101, true), (true, 100, false), (true, nil, nil), (false, nil, false), (false, 140, false),
            (nil, 140, nil), (nil, 70, nil), (nil, nil, nil),
        ] as [(Bool?, Double?, Bool?)])
    func `fibrillation is a risk with a fast rate only`(has: Bool?, rate: Double?, isRaised: Bool?) {
        let patient = RiskMeasurements(hasAtrialFibrillation: has, heartRate: rate)
        #expect(RiskFlag.atrialFibrillation.isRaised(by: patient) == isRaised)
    }

    @Test func `a smoker is at risk, and who was not asked is not recorded`() {
        #expect(RiskFlag.smoker.isRaised(by: RiskMeasurements(isSmoker: true)) == true)
        #expect(RiskFlag.smoker.isRaised(by: RiskMeasurements()) == nil)
    }

    @Test func `a site's own limit is used`() {
        var thresholds = RiskThresholds.standard
        thresholds.bodyMassIndex.value = 35
        var patient = Self.healthy
        patient.bodyMassIndex = 36
        #expect(RiskProfile(patient, thresholds: thresholds).raised == [.bodyMassIndex])
        #expect(RiskProfile(patient).raised.isEmpty)
    }

    @Test func `flags have their names, and every limit a source and a date`() {
        #expect(
            RiskFlag.allCases.map(\.rawValue) == [
                "smoker", "bmi", "hba1c", "haemoglobin", "blood_pressure", "atrial_fibrillation", "frailty", "alcohol",
            ])
        let standard = RiskThresholds.standard
        for limit in [standard.bodyMassIndex, standard.hba1c, standard.frailty, standard.alcohol, standard.heartRate] {
            #expect(!limit.source.isEmpty && limit.checkedOn == Day("2026-11-28"))
        }
    }
}
