// Why an operation did not take place.
import Statistics

/// A reason in one of four groups; its text is the code.
enum CancellationReason: String, CaseIterable {
    case didNotAttend = "did_not_attend"
    case declined = "declined"
    case unfit = "unfit_on_the_day"
    case notPrepared = "not_prepared"
    case instruction = "pre_operative_instruction"
    case assessment = "assessment_incomplete"
    case beds = "ward_beds"
    case surgeon = "surgeon_unavailable"
    case emergency = "emergency_took_priority"
    case overran = "list_overran"
    case equipment = "equipment"
    case administration = "administrative_error"
    case anaesthetist = "anaesthetist_unavailable"
    case staff = "theatre_staff"
    case criticalCare = "critical_care_bed"
    case other = "other"

    /// As the source contract names the groups.
    var group: String {
        switch self {
        case .didNotAttend, .declined, .unfit: "patient"
        case .notPrepared, .instruction, .assessment: "hospital_clinical"
        case .beds, .surgeon, .emergency, .overran, .equipment, .administration, .anaesthetist, .staff, .criticalCare:
            "hospital_non_clinical"
        case .other: "other"
        }
    }

    private static let notReady: [CancellationReason] = [.unfit, .unfit, .notPrepared, .instruction, .assessment]
    private static let ready: [CancellationReason] = [
        .didNotAttend, .didNotAttend, .didNotAttend, .declined, .declined, .beds, .beds, .beds, .surgeon, .emergency,
        .overran, .overran, .equipment, .administration, .anaesthetist, .staff, .criticalCare, .other,
    ]
    private static let ahead: [CancellationReason] = [
        .declined, .declined, .declined, .declined, .surgeon, .emergency, .administration, .staff, .assessment, .other,
    ]

    static func draw(isNotReady: Bool, isOnTheDay: Bool, _ draws: inout SplitMix64) -> CancellationReason {
        let reasons = isNotReady ? notReady : isOnTheDay ? ready : ahead
        return reasons[Int(draws.next() % UInt64(reasons.count))]
    }
}

extension Cancellation {
    /// Draws why; people with more risks are less often ready on the day.
    init(day: Int, isOnTheDay: Bool, flags: Int, rescheduledWithinHours: Int?, _ draws: inout SplitMix64) {
        let isNotReady = isOnTheDay && draws.fraction() < min(0.8, 0.28 + 0.13 * Double(flags))
        self.init(
            day: day, isOnTheDay: isOnTheDay,
            reason: CancellationReason.draw(isNotReady: isNotReady, isOnTheDay: isOnTheDay, &draws),
            isNotReady: draws.fraction() < 0.08 ? nil : isNotReady, rescheduledWithinHours: rescheduledWithinHours)
    }
}
