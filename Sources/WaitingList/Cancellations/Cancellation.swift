// A cancelled operation, and what the quarterly return makes of it.

/// What is known of one cancelled operation; `nil` is "not known", never "no".
///
/// Two fields are events that may not have happened: without a new time it was not rescheduled, without a day of treatment
/// the patient was not treated.
/// Source: NHS England, quarterly monitoring of cancelled operations (QMCO), guidance and questions.
package struct Cancellation: Hashable, Sendable {
    package var plannedOperation: Day?
    /// The day on which the patient was due to arrive.
    package var plannedAdmission: Day?
    package var cancelledOn: Day?
    package var reason: CancellationReason?
    /// National code: 1 ordinary admission, 2 day case.
    package var patientClassification: String?
    /// National code: 11 waiting list, 12 booked, 13 planned.
    package var admissionMethod: String?
    /// From the time of the operation to the new one, earlier or later; `nil` when it has no new time.
    package var rescheduledWithinHours: Double?
    /// `nil` when not treated.
    package var treatedOn: Day?
    /// The day on which the question is asked.
    package var asOf: Day?

    package init(
        plannedOperation: Day? = nil, plannedAdmission: Day? = nil, cancelledOn: Day? = nil,
        reason: CancellationReason? = nil, patientClassification: String? = nil, admissionMethod: String? = nil,
        rescheduledWithinHours: Double? = nil, treatedOn: Day? = nil, asOf: Day? = nil
    ) {
        self.plannedOperation = plannedOperation
        self.plannedAdmission = plannedAdmission
        self.cancelledOn = cancelledOn
        self.reason = reason
        self.patientClassification = patientClassification
        self.admissionMethod = admissionMethod
        self.rescheduledWithinHours = rescheduledWithinHours
        self.treatedOn = treatedOn
        self.asOf = asOf
    }
}

extension Cancellation {
    /// Whether it was an elective admission, day cases among them.
    package var isInScope: Bool? {
        AllOf.conditions(
            Self.known(patientClassification, notKnown: ["8", "9"]).map { ["1", "2"].contains($0) },
            Self.known(admissionMethod, notKnown: ["98", "99"]).map { ["11", "12", "13"].contains($0) })
    }

    /// A national code; `nil` for those that say that it is not applicable or not known.
    private static func known(_ code: String?, notKnown: Set<String>) -> String? {
        code.flatMap { notKnown.contains($0) ? nil : $0 }
    }

    /// Whether it came on the day of arrival, after arrival, or on the day of the operation: a matter of days alone.
    ///
    /// Nobody arrives after their operation: without a day of arrival, the day of the operation or later is last minute
    /// and an earlier one is not known.
    package var isLastMinute: Bool? {
        guard let cancelledOn else { return nil }
        if let plannedOperation, cancelledOn >= plannedOperation { return true }
        return plannedAdmission.map { cancelledOn >= $0 }
    }

    /// Whether it was moved to a time within 24 hours, which makes it a postponement; without a new time it was not.
    package var isPostponement: Bool {
        rescheduledWithinHours.map { abs($0) <= 24 } ?? false
    }

    /// Whether the return counts it: in scope, last minute, for a non-clinical reason of the hospital, no postponement.
    package var countsInReturn: Bool? {
        AllOf.conditions(isInScope, isLastMinute, reason.map { $0 == .hospitalNonClinical }, !isPostponement)
    }
}
