// What the quarterly return makes of a cancellation, by hand.
import JSON
import WaitingList

extension Calculator {
    /// Scope, last minute, the count of the return, and the 28 days.
    static let cancellation = Calculator(
        "cancellation", "What the quarterly monitoring of cancelled operations makes of one cancellation.",
        fields: [
            Field("planned_operation_date", "date", "the day of the operation"),
            Field("planned_admission_date", "date", "the day on which the patient was due to arrive"),
            Field("cancellation_date", "date", "the day on which it was cancelled"),
            Field("reason_group", "word", "patient, hospital_clinical, hospital_non_clinical or other"),
            Field("patient_classification", "code", "national code: 1 ordinary admission, 2 day case, …"),
            Field("admission_method", "code", "national code: 11 waiting list, 12 booked, 13 planned, …"),
            Field("rescheduled_within_hours", "hours", "to the new time; left out when there is none"),
            Field("treated_date", "date", "left out when not treated"),
            Field("as_of", "date", "the day on which the question is asked"),
        ],
        answers: [
            Field("in_scope", "true, false or null", "an elective admission or day case; null when not known"),
            Field("last_minute", "true, false or null", "on or after the day of arrival, or of the operation"),
            Field("counts_in_qmco", "true, false or null", "in scope, last minute, non-clinical, not put off by a day"),
            Field("rebook_by", "date or null", "day 28 after the planned operation, which still complies"),
            Field(
                "breach_28_day", "true, false or null", "counted, and not treated by then; false while there is time"),
        ],
        example: """
            {"planned_operation_date": "2026-01-05", "planned_admission_date": "2026-01-05", \
            "cancellation_date": "2026-01-05", "reason_group": "hospital_non_clinical", "patient_classification": 2, \
            "admission_method": "11", "treated_date": "2026-02-03", "as_of": "2026-03-01"}
            """
    ) { request throws(Complaint) in
        let cancellation = Cancellation(
            plannedOperation: try request.optionalDay("planned_operation_date"),
            plannedAdmission: try request.optionalDay("planned_admission_date"),
            cancelledOn: try request.optionalDay("cancellation_date"),
            reason: try request.optionalWord("reason_group", of: CancellationReason.self),
            patientClassification: try code("patient_classification", /[1-9]/, request),
            admissionMethod: try code("admission_method", /[1-9][0-9A-D]/, request),
            rescheduledWithinHours: try request.optionalNumber("rescheduled_within_hours"),
            treatedOn: try request.optionalDay("treated_date"), asOf: try request.optionalDay("as_of"))
        return [
            "in_scope": .truth(cancellation.isInScope), "last_minute": .truth(cancellation.isLastMinute),
            "counts_in_qmco": .truth(cancellation.countsInReturn),
            "rebook_by": .text(cancellation.rebookBy?.description), "breach_28_day": .truth(cancellation.isBreach),
        ]
    }

    /// A code of the NHS Data Dictionary by its form; which of them are in scope, the domain knows.
    private static func code(
        _ name: String, _ form: Regex<Substring>, _ request: Request
    ) throws(Complaint) -> String? {
        guard let code = try request.optionalCode(name) else { return nil }
        guard code.wholeMatch(of: form) != nil else {
            throw Complaint(name, "is \"\(code)\", which is no national code")
        }
        return code
    }
}
