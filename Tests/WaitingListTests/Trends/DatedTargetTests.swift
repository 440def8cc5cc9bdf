// Targets that change.
import Testing
import WaitingList

@Suite struct DatedTargetTests {
    private let targets = [
        DatedTarget(65, from: Day(daysSince2000: 100)), DatedTarget(60), DatedTarget(92, from: Day(daysSince2000: 200)),
    ]

    @Test(arguments: [(-5, 60.0), (99, 60), (100, 65), (199, 65), (200, 92), (900, 92)])
    func `a target holds until the next begins, in whatever order they stand`(day: Int, target: Double) {
        #expect(targets.inForce(on: Day(daysSince2000: day)) == target)
        #expect(targets.reversed().inForce(on: Day(daysSince2000: day)) == target)
    }

    @Test func `there is none before the first, and of two that begin together the last counts`() {
        #expect([DatedTarget(65, from: Day(daysSince2000: 100))].inForce(on: Day(daysSince2000: 99)) == nil)
        #expect([DatedTarget(1), DatedTarget(2)].inForce(on: Day(daysSince2000: 0)) == 2)
        let from = Day(daysSince2000: 3)
        #expect([DatedTarget(1, from: from), DatedTarget(2, from: from)].inForce(on: from) == 2)
    }
}
