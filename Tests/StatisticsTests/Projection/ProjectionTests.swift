// Projections: a worked period, surplus capacity, and laws over many made-up lists.
import Statistics
import Testing

@Suite struct ProjectionTests {
    private func close(_ values: [Double], _ expected: [Double], _ tolerance: Double = 1e-9) -> Bool {
        values.count == expected.count && zip(values, expected).allSatisfy { abs($0 - $1) <= tolerance }
    }

    @Test func `one period, worked by hand`() throws {
        // Inflow 100, 50, 30 + 20; draw 20, 20, 10 of 50, so that a capacity of 25 treats 10, 10, 5.
        let projection = try ProjectionInputs(
            opening: [50, 30, 20], referrals: [100], capacity: [25],
            parameters: FlowParameters(renege: [0.1, 0, 0.2], capacity: [0.2, 0.4, 0.2])
        ).projected()
        #expect(close(projection.treatments[0], [10, 10, 5]))
        #expect(close(projection.reneges[0], [10, 0, 10]))
        #expect(close(projection.incompletes[0], [80, 40, 35]))
        #expect(close(projection.waiting, [155]))
    }

    @Test func `nobody is treated where no compartment draws on the capacity`() throws {
        let projection = try ProjectionInputs(
            opening: [10, 10], referrals: [5], capacity: [100],
            parameters: FlowParameters(renege: [0, 0], capacity: [0, 0])
        ).projected()
        #expect(projection.treatments == [[0, 0]])
        #expect(projection.incompletes == [[5, 20]])
    }

    @Test(arguments: SurplusMethod.allCases)
    func `capacity beyond everybody treats everybody, once`(method: SurplusMethod) throws {
        let projection = try ProjectionInputs(
            opening: [10, 10], referrals: [20, 7], capacity: [500, 500],
            parameters: FlowParameters(renege: [0.5, 0.25], capacity: [0.9, 0.1]), surplusMethod: method
        ).projected()
        #expect(close(projection.treatments[0], [10, 15]) && close(projection.treatments[1], [3.5, 0]))
        #expect(projection.incompletes == [[0, 0], [0, 0]])
    }

    /// The published example of the R package NHSRtt, and one with two compartments below 0.
    @Test func `a surplus is taken from the others evenly, or from the longest waiters`() {
        #expect(SurplusMethod.prioritiseLongWaiters.settled([-4, 4, 4, 1, 0]) == [0, 4, 1, 0, 0])
        #expect(close(SurplusMethod.evenly.settled([-4, 4, 4, 1, 0]), [0, 2.5, 2.5, 0, 0]))
        #expect(close(SurplusMethod.evenly.settled([1, 2, 3, -1, 5, -4]), [0, 2.0 / 3, 5.0 / 3, 0, 11.0 / 3, 0]))
        #expect(SurplusMethod.evenly.settled([1, 2, 0]) == [1, 2, 0])
        for method in SurplusMethod.allCases {
            #expect(method.settled([-3, 1, 1]) == [0, 0, 0])
            let least = Double.leastNonzeroMagnitude
            #expect(method.settled([-3 * least, least, 3 * least, 0]).allSatisfy { $0 >= 0 })
        }
    }

    @Test(arguments: SurplusMethod.allCases)
    func `nobody appears, vanishes or is fewer than nobody, on any list`(method: SurplusMethod) throws {
        var lists = RandomList(11)
        for _ in 0..<600 {
            let inputs = lists.projection(method)
            let projection = try inputs.projected()
            var opening = inputs.opening.waiting
            for period in inputs.referrals.indices {
                let left = projection.treatments[period].waiting + projection.reneges[period].waiting
                let closing = projection.incompletes[period].waiting
                #expect(abs(opening + inputs.referrals[period] - left - closing) < 1e-7 * max(1, opening))
                #expect(projection.incompletes[period].allSatisfy { $0 >= 0 })
                #expect(projection.treatments[period].allSatisfy { $0 >= 0 })
                #expect(projection.treatments[period].waiting <= inputs.capacity[period] * (1 + 1e-9))
                opening = closing
            }
        }
    }

    @Test(arguments: SurplusMethod.allCases)
    func `more capacity never lengthens a list`(method: SurplusMethod) throws {
        var lists = RandomList(12)
        for _ in 0..<400 {
            var inputs = lists.projection(method)
            inputs.shareForLongest = 0
            let before = try inputs.projected().waiting
            inputs.capacity = inputs.capacity.map { $0 * 1.2 + 1 }
            let after = try inputs.projected().waiting
            #expect(zip(after, before).allSatisfy { $0 <= $1 + 1e-7 * max(1, $1) })
        }
    }

    @Test func `capacity for the longest waiters is taken from the open compartment downwards`() throws {
        let inputs = ProjectionInputs(
            opening: [100, 100, 100, 20], referrals: [100], capacity: [150],
            parameters: FlowParameters(renege: [0, 0, 0, 0], capacity: [0.1, 0.1, 0.1, 0.1]), shareForLongest: 1)
        #expect(try inputs.projected().incompletes == [[100, 100, 70, 0]])
    }

    private static let shares = FlowParameters(renege: [0, 0], capacity: [1, 1])

    @Test(arguments: [
        (
            ProjectionInputs(opening: [], referrals: [1], capacity: [1], parameters: shares),
            "incompletes_t0 must not be empty"
        ),
        (
            ProjectionInputs(opening: [1, 1], referrals: [], capacity: [], parameters: shares),
            "referrals must not be empty"
        ),
        (
            ProjectionInputs(opening: [1, 1], referrals: [1], capacity: [1, 2], parameters: shares),
            "capacity must have 1 values, and has 2"
        ),
        (
            ProjectionInputs(opening: [1], referrals: [1], capacity: [1], parameters: shares),
            "renege_param must have 1 values, and has 2"
        ),
        (
            ProjectionInputs(opening: [1, -1], referrals: [1], capacity: [1], parameters: shares),
            "incompletes_t0 must not be negative"
        ),
        (
            ProjectionInputs(opening: [1, 1], referrals: [1], capacity: [.infinity], parameters: shares),
            "capacity must hold finite numbers only"
        ),
        (
            ProjectionInputs(
                opening: [1], referrals: [1], capacity: [1], parameters: FlowParameters(renege: [1.5], capacity: [0])),
            "renege_param must not be above 1"
        ),
        (
            ProjectionInputs(
                opening: [1e300], referrals: [1, 1], capacity: [1, 1],
                parameters: FlowParameters(renege: [-1e300], capacity: [0])),
            "incompletes come to more than a number can hold"
        ),
    ])
    func `what no list can have is named`(inputs: ProjectionInputs, words: String) {
        #expect(throws: ProjectionError.self) { try inputs.projected() }
        do throws(ProjectionError) { _ = try inputs.projected() } catch { #expect(error.description == words) }
    }
}
