// Standards: when they are met, what capacity they take, and when no capacity does.
import Statistics
import Testing

@Suite struct CapacityNeededTests {
    /// 300 wait in one compartment, 100 join each period, nobody is removed.
    private func single(_ periods: Int, capacity: Double = 120) -> ProjectionInputs {
        ProjectionInputs(
            opening: [300], referrals: [Double](repeating: 100, count: periods),
            capacity: [Double](repeating: capacity, count: periods),
            parameters: FlowParameters(renege: [0], capacity: [0.3]))
    }

    private func aged(_ capacity: Double, shares: [Double] = [0.1, 0.1, 0.4]) -> ProjectionInputs {
        ProjectionInputs(
            opening: [100, 90, 60], referrals: [Double](repeating: 100, count: 40),
            capacity: [Double](repeating: capacity, count: 40),
            parameters: FlowParameters(renege: [0.05, 0.05, 0.05], capacity: shares))
    }

    /// After 10 periods 300 + 1000 − 10 · capacity wait, which is fewer than half a patient from 129.95 on.
    @Test func `an empty list takes the capacity that treats everybody in time`() throws {
        let needed = try single(10).capacityNeeded(for: .nobody(beyond: 0))
        guard case .reached(let capacity, let level) = needed else {
            Issue.record("\(needed)")
            return
        }
        #expect(abs(capacity - 129.95) < 1e-5)
        #expect(level < 0.5 && level > 0.499)
    }

    @Test func `a bound that is too low says how far it gets`() throws {
        #expect(
            try single(10).capacityNeeded(for: .nobody(beyond: 0), atMost: 120)
                == .outOfReach(most: 120, bestLevel: 100))
    }

    @Test func `the capacity found meets a share, and a little less does not`() throws {
        let standard = WaitStandard.share(0.92, within: 2)
        guard case .reached(let capacity, let level) = try aged(0).capacityNeeded(for: standard) else {
            Issue.record("not reached")
            return
        }
        #expect(level >= 0.92 && level < 0.9201)
        let with = try #require(try aged(capacity).projected().incompletes.last)
        let without = try #require(try aged(capacity - 0.01).projected().incompletes.last)
        #expect(standard.isMet(by: with) && !standard.isMet(by: without))
    }

    @Test func `no capacity meets a standard where no compartment draws on it`() throws {
        let needed = try aged(0, shares: [0, 0, 0]).capacityNeeded(for: .nobody(beyond: 2))
        guard case .outOfReach(_, let level) = needed else {
            Issue.record("\(needed)")
            return
        }
        #expect(level > 100)
    }

    @Test func `a standard that is met anyway takes nothing`() throws {
        #expect(
            try aged(0).capacityNeeded(for: .share(0, within: 2))
                == .reached(
                    capacityPerPeriod: 0,
                    level: WaitStandard.share(0, within: 2).level(
                        of: try #require(aged(0).projected().incompletes.last))))
    }

    /// 20 fewer wait after each period: 0 after the fifteenth.
    @Test func `the date is the first period in which the standard is met`() throws {
        #expect(try single(20).date(of: .nobody(beyond: 0)) == .met(period: 14))
        #expect(try single(14).date(of: .nobody(beyond: 0)) == .notWithinHorizon(lastLevel: 20))
        #expect(try aged(60).date(of: .share(0.5, within: 2)) == .metAlready)
    }

    @Test func `an empty list meets a share`() {
        #expect(WaitStandard.share(1, within: 1).isMet(by: [0, 0]))
        #expect(WaitStandard.share(0.5, within: 1).isMet(by: [1, 1]))
        #expect(!WaitStandard.share(0.5, within: 1).isMet(by: [1, 1.1]))
        #expect(!WaitStandard.nobody(beyond: 1).isMet(by: [9, 0.5]))
        #expect(WaitStandard.nobody(beyond: 1).isMet(by: [9, 0.49]))
    }

    @Test func `what the compartments cannot tell is refused`() {
        #expect(throws: ProjectionError.above("beyond", most: 2)) {
            try aged(1).capacityNeeded(for: .nobody(beyond: 3))
        }
        #expect(throws: ProjectionError.negative("within")) { try aged(1).date(of: .share(0.9, within: -1)) }
        #expect(throws: ProjectionError.above("performance", most: 1)) { try aged(1).date(of: .share(92, within: 1)) }
        #expect(throws: ProjectionError.negative("most_capacity")) {
            try aged(1).capacityNeeded(for: .nobody(beyond: 1), atMost: -1)
        }
    }
}
