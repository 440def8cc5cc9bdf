// Cancellations: scope, last minute, what the return counts, and what is not known.
import Testing
import WaitingList

@Suite struct CancellationTests {
    /// Cancelled on the day of arrival by the hospital, for want of a bed.
    private static let counted = Cancellation(
        plannedOperation: Day("2026-03-10"), plannedAdmission: Day("2026-03-09"), cancelledOn: Day("2026-03-09"),
        reason: .hospitalNonClinical, patientClassification: "2", admissionMethod: "11")

    @Test func `a last-minute cancellation for want of a bed counts`() {
        #expect(Self.counted.isInScope == true && Self.counted.isLastMinute == true)
        #expect(Self.counted.countsInReturn == true)
    }

    @Test(
        arguments: [
            ("1", "11", true), ("2", "13", true), ("2", "12", true), ("3", "11", false), ("1", "21", false),
            ("", "11", false), (nil, "11", nil), ("1", nil, nil), ("3", nil, false), (nil, "21", false),
            (nil, nil, nil),
        ] as [(String?, String?, Bool?)])
    func `elective admissions and day cases are in scope`(classification: String?, method: String?, isInScope: Bool?) {
        var cancellation = Self.counted
        cancellation.patientClassification = classification
        cancellation.admissionMethod = method
        #expect(cancellation.isInScope == isInScope)
        #expect(cancellation.countsInReturn == isInScope)
    }

    @Test(
        arguments: [
            ("2026-03-10", "2026-03-09", "2026-03-08", false), ("2026-03-10", "2026-03-09", "2026-03-09", true),
            ("2026-03-10", "2026-03-09", "2026-03-10", true), ("2026-03-10", "2026-03-09", "2026-03-12", true),
            ("2026-03-10", nil, "2026-03-10", true), ("2026-03-10", nil, "2026-03-11", true),
            ("2026-03-10", nil, "2026-03-09", nil), (nil, "2026-03-09", "2026-03-09", true),
            (nil, "2026-03-09", "2026-03-08", false), (nil, nil, "2026-03-08", nil),
            ("2026-03-10", "2026-03-09", nil, nil),
        ] as [(String?, String?, String?, Bool?)])
    func `last minute is a matter of days alone`(
        operation: String?, admission: String?, cancelled: String?, isLastMinute: Bool?
    ) {
        var cancellation = Self.counted
        cancellation.plannedOperation = operation.flatMap { Day($0) }
        cancellation.plannedAdmission = admission.flatMap { Day($0) }
        cancellation.cancelledOn = cancelled.flatMap { Day($0) }
        #expect(cancellation.isLastMinute == isLastMinute)
        cancellation.reason = .patient
        #expect(cancellation.isLastMinute == isLastMinute)
        #expect(cancellation.countsInReturn == false)
    }

    @Test(arguments: zip(CancellationReason.allCases, [false, false, true, false]))
    func `only non-clinical reasons of the hospital count`(reason: CancellationReason, counts: Bool) {
        var cancellation = Self.counted
        cancellation.reason = reason
        #expect(cancellation.countsInReturn == counts)
    }

    @Test func `without a reason nothing is said of what counts, unless it is out of scope`() {
        var cancellation = Self.counted
        cancellation.reason = nil
        #expect(cancellation.countsInReturn == nil)
        cancellation.admissionMethod = "21"
        #expect(cancellation.countsInReturn == false)
    }

    @Test(
        arguments: [(nil, true), (0, false), (24, false), (24.5, true), (-20, false), (-30, true)] as [(Double?, Bool)])
    func `a new time within a day makes it a postponement`(hours: Double?, counts: Bool) {
        var cancellation = Self.counted
        cancellation.rescheduledWithinHours = hours
        #expect(cancellation.countsInReturn == counts)
        #expect(cancellation.isPostponement == !counts)
    }

    @Test func `of an empty record nothing is said`() {
        let empty = Cancellation()
        #expect(empty.isInScope == nil && empty.isLastMinute == nil && empty.countsInReturn == nil)
        #expect(empty.rebookBy == nil && empty.isLate == nil && empty.isBreach == nil)
    }

    @Test func `reasons have the names of the source`() {
        #expect(
            CancellationReason.allCases.map(\.rawValue) == [
                "patient", "hospital_clinical", "hospital_non_clinical", "other",
            ])
    }

    @Test func `what is said of a part of the record stands when the rest is known`() {
        let days = (8...11).map { Day("2026-03-\($0 < 10 ? "0" : "")\($0)") }
        for index in 0..<64 {
            let whole = Cancellation(
                plannedOperation: days[2 + index % 2], plannedAdmission: days[1 + index / 2 % 2],
                cancelledOn: days[index / 4 % 4], reason: CancellationReason.allCases[index / 16 % 4],
                patientClassification: index % 3 == 0 ? "3" : "1", admissionMethod: index % 5 == 0 ? "21" : "12",
                treatedOn: Day("2026-04-\(10 + index % 2)"), asOf: Day("2026-05-01"))
            for gaps in 0..<64 {
                var part = whole
                if gaps & 1 > 0 { part.plannedOperation = nil }
                if gaps & 2 > 0 { part.plannedAdmission = nil }
                if gaps & 4 > 0 { part.cancelledOn = nil }
                if gaps & 8 > 0 { part.reason = nil }
                if gaps & 16 > 0 { part.patientClassification = nil }
                if gaps & 32 > 0 { part.admissionMethod = nil }
                #expect(part.isInScope == nil || part.isInScope == whole.isInScope)
                #expect(part.isLastMinute == nil || part.isLastMinute == whole.isLastMinute)
                #expect(part.countsInReturn == nil || part.countsInReturn == whole.countsInReturn)
                #expect(part.isBreach == nil || part.isBreach == whole.isBreach)
            }
        }
    }
}
