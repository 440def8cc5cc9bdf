// The 28 days after a cancellation: their last day, treatments that are plans, and what breaches.
import Testing
import WaitingList

@Suite struct TwentyEightDaysTests {
    private static func cancellation(
        treated: String?, asOf: String?, reason: CancellationReason? = .hospitalNonClinical
    ) -> Cancellation {
        Cancellation(
            plannedOperation: Day("2026-02-10"), plannedAdmission: Day("2026-02-09"), cancelledOn: Day("2026-02-09"),
            reason: reason, patientClassification: "1", admissionMethod: "12", treatedOn: treated.flatMap { Day($0) },
            asOf: asOf.flatMap { Day($0) })
    }

    @Test(
        arguments: [
            ("2026-03-10", "2026-04-01", false), ("2026-03-11", "2026-04-01", true), ("2026-03-10", nil, false),
            ("2026-03-11", nil, true), (nil, "2026-03-10", false), (nil, "2026-03-11", true), (nil, nil, nil),
            ("2026-03-11", "2026-03-10", false), ("2026-04-01", "2026-03-11", true),
            ("2026-03-05", "2026-03-01", false),
            ("2026-03-10", "2026-03-10", false),
        ] as [(String?, String?, Bool?)])
    func `day 28 keeps the promise and day 29 breaches`(treated: String?, asOf: String?, isBreach: Bool?) {
        let cancellation = Self.cancellation(treated: treated, asOf: asOf)
        #expect(cancellation.rebookBy == Day("2026-03-10"))
        #expect(cancellation.isLate == isBreach)
        #expect(cancellation.isBreach == isBreach)
    }

    @Test func `what the return does not count is never a breach, however late`() {
        let late = Self.cancellation(treated: "2026-06-01", asOf: "2026-07-01", reason: .patient)
        #expect(late.isLate == true && late.isBreach == false)
        let unknown = Self.cancellation(treated: "2026-06-01", asOf: "2026-07-01", reason: nil)
        #expect(unknown.isBreach == nil)
        let soon = Self.cancellation(treated: "2026-02-12", asOf: "2026-07-01", reason: nil)
        #expect(soon.isBreach == false)
    }

    @Test func `the days count on over a leap day`() {
        #expect(Cancellation(plannedOperation: Day("2028-02-10")).rebookBy == Day("2028-03-09"))
    }
}
