// The four states of readiness and the days at which one becomes another.
import Testing
import WaitingList

@Suite struct ReadinessTests {
    private static func state(
        screened: String?, _ flags: [OpenFlag] = [], comesIn: String? = nil
    ) throws -> Readiness {
        Readiness(
            screenedOn: screened.flatMap { Day($0) }, openFlags: flags, comesInOn: comesIn.flatMap { Day($0) },
            asOf: try #require(Day("2026-06-30")), validForDays: 90)
    }

    @Test(
        arguments: [
            (nil, Readiness.notScreened), ("2026-04-01", .ready), ("2026-03-31", .notScreened), ("2026-06-30", .ready),
            ("2026-07-01", .notScreened),
        ] as [(String?, Readiness)])
    func `a screening is valid for its days, the last among them`(screened: String?, state: Readiness) throws {
        #expect(try Self.state(screened: screened) == state)
    }

    @Test func `open flags with plans are being optimised, one without a plan is at risk`() throws {
        let planned = OpenFlag(.smoker, planFinishesOn: Day("2026-08-01"))
        #expect(try Self.state(screened: "2026-06-01", [planned]) == .optimising)
        #expect(try Self.state(screened: "2026-06-01", [planned, OpenFlag(.hba1c)]) == .atRisk)
        #expect(try Self.state(screened: nil, [planned]) == .notScreened)
    }

    @Test(arguments: [("2026-08-01", Readiness.optimising), ("2026-07-31", .atRisk)])
    func `a date to come in that a plan cannot meet is a risk`(comesIn: String, state: Readiness) throws {
        let planned = OpenFlag(.smoker, planFinishesOn: Day("2026-08-01"))
        #expect(try Self.state(screened: "2026-06-01", [planned], comesIn: comesIn) == state)
    }

    @Test(
        arguments: [
            (WaitingList.Category.priority2, 28, false), (.priority2, 29, true), (.priority3, 84, false),
            (.priority3, 85, true), (.priority4, 900, nil), (.priority1a, 9, nil), (.priorityNotRecorded, 900, nil),
            (.male, 900, nil),
        ] as [(WaitingList.Category, Int, Bool?)])
    func `a priority is overdue after its last day`(category: WaitingList.Category, days: Int, isOverdue: Bool?) {
        #expect(category.isOverdue(daysWaited: days) == isOverdue)
    }
}
