// Calibration: shares worked out by hand, the two options, and requests that no list fits.
import Statistics
import Testing

@Suite struct CalibrationTests {
    /// Three periods, three compartments.
    ///
    /// Inflows are 100, 50, 30 + 20 = 50, and then 120, 60, 40 + 30 = 70.
    private var past: ListPast {
        ListPast(
            referrals: [999, 100, 120], treatments: [[999, 999, 999], [20, 5, 10], [36, 6, 14]],
            incompletes: [[50, 30, 20], [60, 40, 30], [72, 48, 49]])
    }

    private func close(_ values: [Double], _ expected: [Double], within tolerance: Double = 1e-12) -> Bool {
        values.count == expected.count && zip(values, expected).allSatisfy { abs($0 - $1) < tolerance }
    }

    @Test func `shares are means over the periods after the first`() throws {
        let parameters = try past.calibrated()
        // Reneges are 20, 5, 10 and 12, 6, 7.
        #expect(close(parameters.renege, [(0.2 + 0.1) / 2, (0.1 + 0.1) / 2, (0.2 + 0.1) / 2]))
        #expect(close(parameters.capacity, [(0.2 + 0.3) / 2, (0.1 + 0.1) / 2, (0.2 + 0.2) / 2]))
    }

    @Test func `a compartment that nobody enters counts as 0 in the mean`() throws {
        let past = ListPast(
            referrals: [0, 0, 10], treatments: [[0, 0], [0, 0], [5, 0]], incompletes: [[0, 0], [0, 0], [5, 0]])
        let parameters = try past.calibrated()
        #expect(parameters.capacity == [0.25, 0])
        #expect(parameters.renege == [0, 0])
    }

    /// 100 refer, 130 are treated or wait: 30 more than referred.
    private var unreported: ListPast {
        ListPast(
            referrals: [0, 100], treatments: [[0, 0], [50, 10]], incompletes: [[10, 10], [80, 30]])
    }

    @Test func `more than were there are negative removals`() throws {
        let parameters = try unreported.calibrated()
        #expect(parameters.renege == [-0.3, -1])
        #expect(parameters.capacity == [0.5, 0.5])
    }

    @Test func `more than referred can be unreported referrals`() throws {
        var past = unreported
        past.redistributesFirstReneges = true
        let parameters = try past.calibrated()
        #expect(parameters.renege == [0, -1])
        #expect(parameters.capacity == [50.0 / 130, 0.5])
    }

    @Test func `negative shares can be refused`() throws {
        var past = unreported
        past.allowsNegativeParameters = false
        #expect(try past.calibrated().renege == [0, 0])
    }

    @Test func `the only compartment keeps those who are in it`() throws {
        let past = ListPast(referrals: [0, 20], treatments: [[0], [24]], incompletes: [[100], [90]])
        #expect(try past.calibrated() == FlowParameters(renege: [6.0 / 120], capacity: [24.0 / 120]))
    }

    /// Calibrated on one period and given what that period had, a projection is that period again.
    @Test func `a projection of the past is the past`() throws {
        var lists = RandomList(21)
        for compartments in 1...40 {
            let past = lists.past(periods: 2, compartments: compartments)
            let again = try ProjectionInputs(
                opening: past.incompletes[0], referrals: [past.referrals[1]], capacity: [past.treatments[1].waiting],
                parameters: past.calibrated()
            ).projected()
            #expect(close(again.incompletes[0], past.incompletes[1], within: 1e-9))
            #expect(close(again.treatments[0], past.treatments[1], within: 1e-9))
        }
    }

    @Test func `a part of the past keeps its opening stock`() throws {
        #expect(past.last(1).incompletes == [[60, 40, 30], [72, 48, 49]])
        #expect(past.last(9) == past && past.prefix(9) == past)
        #expect(past.prefix(2).referrals == [999, 100])
        #expect(past.last(-1).periodCount == 1 && past.prefix(-1).periodCount == 0)
    }

    @Test(arguments: [
        (ListPast(referrals: [], treatments: [], incompletes: []), "incompletes must not be empty"),
        (ListPast(referrals: [1, 1], treatments: [[], []], incompletes: [[], []]), "incompletes must not be empty"),
        (
            ListPast(referrals: [1], treatments: [[1]], incompletes: [[1]]),
            "at least 2 periods are needed, and there are 1"
        ),
        (
            ListPast(referrals: [1], treatments: [[1], [1]], incompletes: [[1], [1]]),
            "referrals must have 2 values, and has 1"
        ),
        (
            ListPast(referrals: [1, 1], treatments: [[1]], incompletes: [[1], [1]]),
            "treatments must have 2 values, and has 1"
        ),
        (
            ListPast(referrals: [1, 1], treatments: [[1, 2], [1]], incompletes: [[1, 1], [1, 1]]),
            "treatments must have 2 values, and has 1"
        ),
        (
            ListPast(referrals: [1, 1], treatments: [[1, 2], [1, 1]], incompletes: [[1, 1], [1, 1, 1]]),
            "incompletes must have 2 values, and has 3"
        ),
        (
            ListPast(referrals: [1, -1], treatments: [[1], [1]], incompletes: [[1], [1]]),
            "referrals must not be negative"
        ),
        (
            ListPast(referrals: [1, 1], treatments: [[1], [.nan]], incompletes: [[1], [1]]),
            "treatments must hold finite numbers only"
        ),
        (
            ListPast(
                referrals: [1, 1, 1], treatments: [[0], [1.7e308], [1.7e308]], incompletes: [[0], [0], [0]]),
            "parameters come to more than a number can hold"
        ),
    ])
    func `what is no past of a list is named`(past: ListPast, words: String) {
        #expect(throws: ProjectionError.self) { try past.calibrated() }
        do throws(ProjectionError) { _ = try past.calibrated() } catch { #expect(error.description == words) }
    }
}
