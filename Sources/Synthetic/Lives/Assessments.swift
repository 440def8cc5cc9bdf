// What was asked and measured before an operation, and what was planned about it.
import Statistics

/// One assessment: some values are not recorded.
struct Assessment {
    enum Kind: String { case screening, preOperative = "pre_operative" }

    let kind: Kind
    let day: Int
    let values: RiskValues
    /// By the order of `RiskFlag.allCases`: whether what the flag needs was recorded.
    let isRecorded: [Bool]

    /// By the order of `RiskFlag.allCases`, at a screening; before an operation half as much is missing.
    private static let missing = [0.08, 0.12, 0.45, 0.25, 0.15, 0.30, 0.35, 0.40]

    init(_ kind: Kind, on day: Int, _ values: RiskValues, age: Int, _ draws: inout SplitMix64) {
        self.kind = kind
        self.day = day
        self.values = values
        isRecorded = RiskFlag.allCases.enumerated().map { index, flag in
            // Few ask the young for their frailty.
            let missing = flag == .frailty && age < 65 ? 0.85 : Self.missing[index]
            return draws.fraction() >= (kind == .screening ? missing : missing / 2)
        }
    }

    func has(_ flag: RiskFlag) -> Bool {
        RiskFlag.allCases.firstIndex(of: flag).map { isRecorded[$0] } ?? false
    }
}

/// Something planned about a risk.
struct Plan {
    let flag: RiskFlag
    let startedOn: Int
    let dueOn: Int?
    let completedOn: Int?

    var programme: String {
        switch flag {
        case .smoker: "stop_smoking"
        case .bmi, .hba1c, .frailty: "diet_and_exercise"
        case .haemoglobin, .bloodPressure, .atrialFibrillation: "symptom_management"
        case .alcohol: "social_prescribing"
        }
    }
}

/// All that was done by a day to prepare somebody who is to be admitted.
struct Preparation {
    let assessments: [Assessment]
    let plans: [Plan]
    /// Day and kind.
    let contacts: [(day: Int, kind: String)]

    private static let purpose: UInt64 = 0x7072_6570
    private static let contactKinds = ["letter", "text_message", "telephone", "telephone"]

    init(_ life: Life, _ person: Person, _ way: WayToOperation, by day: Int) {
        var draws = life.draws(Self.purpose)
        assessments = Self.assessments(person, way, by: day, &draws)
        let (risks, first) = (way.risks, assessments.first)
        plans = RiskFlag.allCases.compactMap { flag in
            // Drawn for every flag, so that one plan does not change another.
            let (isMade, after, length, isDone) = (
                draws.fraction() < 0.6, Int(draws.next() % 21), 42 + Int(draws.next() % 43), draws.fraction() < 0.7
            )
            guard isMade, let first, first.has(flag), risks.flags.contains(flag), first.day + after <= day else {
                return nil
            }
            let due = first.day + after + length
            return Plan(
                flag: flag, startedOn: first.day + after, dueOn: length == 42 ? nil : due,
                completedOn: isDone && due <= day ? due - length / 4 : nil)
        }
        let times = [0, 0, 0, 1, 1, 1, 1, 2, 2, 3][Int(draws.next() % 10)]
        contacts = (0..<times).map { _ in
            let part = draws.fraction()
            return (way.decision + Int(Double(day - way.decision) * part), Self.contactKinds[Int(draws.next() % 4)])
        }.sorted { $0.day < $1.day }
    }

    private static func assessments(
        _ person: Person, _ way: WayToOperation, by day: Int, _ draws: inout SplitMix64
    ) -> [Assessment] {
        var assessments: [Assessment] = []
        let isScreened = draws.fraction() < 0.78
        let screened = way.decision + Int(draws.next() % 45)
        if isScreened, screened <= day {
            assessments.append(Assessment(.screening, on: screened, way.risks, age: person.age, &draws))
        }
        let isAssessed = draws.fraction() < 0.8
        guard isAssessed, let booking = way.bookings.all.last(where: { $0.bookedOn <= day }) else { return assessments }
        let assessed = max(way.decision, booking.bookedOn - 3 + Int(draws.next() % 12))
        if assessed <= min(day, booking.plannedOn) {
            assessments.append(Assessment(.preOperative, on: assessed, way.risks, age: person.age, &draws))
        }
        return assessments
    }
}
