// What a pre-operative assessment would find.
import Statistics

/// The true values of one person; what of it is recorded, an assessment decides.
struct RiskValues {
    let smoker: Bool
    /// With one decimal, as are the next two.
    let bmi: Double
    let hba1cMmolMol: Double
    let haemoglobinGL: Double
    let systolicMmhg: Int
    let diastolicMmhg: Int
    let atrialFibrillation: Bool
    let heartRate: Int
    let clinicalFrailtyScale: Int
    let auditC: Int

    private static let purpose: UInt64 = 0x7269_736B

    /// Older people and people from deprived places have more of everything.
    init(_ life: Life, _ person: Person) {
        var draws = life.draws(Self.purpose)
        let age = Double(person.age)
        let isAdult = person.age >= 18
        let need = person.deprivation == 0 ? 0 : (5.5 - Double(person.deprivation)) / 4.5
        smoker = isAdult && draws.fraction() < (0.13 + 0.07 * need) * (person.age > 75 ? 0.5 : 1)
        let weight = draws.bell()
        bmi =
            isAdult
            ? Self.tenths(max(15, 28 + 1.2 * need + weight * (weight > 0 ? 6.5 : 4.5))) : 18 + Self.tenths(weight)
        let isDiabetic = draws.fraction() < (person.age >= 40 ? 0.16 + 0.05 * need : 0.03)
        hba1cMmolMol = Self.tenths(max(20, isDiabetic ? 60 + 13 * draws.bell() : 38 + 3.5 * draws.bell()))
        let isMale = Sex.codes[person.sex] == "1"
        haemoglobinGL = Self.tenths((isMale && isAdult ? 146 : 134) - (person.age > 75 ? 8 : 0) + 12 * draws.bell())
        let pressure = draws.bell()
        systolicMmhg = Int(max(80, (isAdult ? 120 + age * 0.25 : 105) + 15 * pressure))
        diastolicMmhg = Int(max(45, (isAdult ? 79 : 65) + 6 * pressure + 6 * draws.bell()))
        atrialFibrillation = draws.fraction() < (person.age > 65 ? 0.09 : person.age > 45 ? 0.02 : 0.002)
        heartRate = Int(74 + (isAdult ? 0 : 15) + 11 * draws.bell() + (atrialFibrillation ? 14 : 0))
        let frailty = person.age < 65 ? 1.9 + 0.9 * draws.bell() : 2.4 + (age - 65) / 12 + 1.2 * draws.bell()
        clinicalFrailtyScale = Int(min(8, max(1, frailty + 0.4 * need)))
        auditC = isAdult ? Int(min(12, max(0, 2.2 + 3 * draws.bell() - (person.age > 75 ? 1 : 0)))) : 0
    }

    /// What stands in the way of an operation, with the usual thresholds (METHODS, section 6).
    var flags: [RiskFlag] { RiskFlag.allCases.filter(has) }

    /// How many flags there are.
    var flagCount: Int { RiskFlag.allCases.count(where: has) }

    private func has(_ flag: RiskFlag) -> Bool {
        switch flag {
        case .smoker: smoker
        case .bmi: bmi > 40
        case .hba1c: hba1cMmolMol > 69
        case .haemoglobin: haemoglobinGL < 130
        case .bloodPressure: systolicMmhg > 160 || diastolicMmhg > 100
        case .atrialFibrillation: atrialFibrillation && heartRate > 100
        case .frailty: clinicalFrailtyScale >= 5
        case .alcohol: auditC >= 5
        }
    }

    private static func tenths(_ value: Double) -> Double { Double(Int(value * 10 + 0.5)) / 10 }
}

/// One of the risks; its text is what a plan names.
enum RiskFlag: String, CaseIterable {
    case smoker
    case bmi
    case hba1c
    case haemoglobin
    case bloodPressure = "blood_pressure"
    case atrialFibrillation = "atrial_fibrillation"
    case frailty = "clinical_frailty"
    case alcohol = "audit_c"
}

extension SplitMix64 {
    /// Around 0 with a spread of 1, nearly normal, never beyond 3.5.
    mutating func bell() -> Double {
        (fraction() + fraction() + fraction() + fraction() - 2) * 1.732
    }
}
