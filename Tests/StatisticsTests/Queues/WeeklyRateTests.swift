// Rates from weekly counts: mean, variation, weeks that are missing.
import Statistics
import Testing

@Suite struct WeeklyRateTests {
    @Test func `mean and variation are those of the weeks that are known`() throws {
        let rate = try WeeklyRate(counts: [2, nil, 4, 4, 4, nil, 5, 5, 7, 9])
        #expect(rate.weeks == 8 && rate.missingWeeks == 2)
        #expect(rate.meanPerWeek == 5)
        #expect(rate.variance == 32.0 / 7)
        let variation = try #require(rate.coefficientOfVariation)
        #expect(abs(variation - (32.0 / 7).squareRoot() / 5) < 1e-12)
        let gaps = try #require(rate.gapVariation)
        #expect(abs(gaps * gaps - 32.0 / 35) < 1e-12)
    }

    @Test func `one week has a mean and no variation, and steady weeks have none`() throws {
        #expect(try WeeklyRate(counts: [7]).coefficientOfVariation == nil)
        #expect(try WeeklyRate(counts: [7, 7, 7]).coefficientOfVariation == 0)
        #expect(try WeeklyRate(counts: [0, 0]).coefficientOfVariation == nil)
        #expect(try WeeklyRate(counts: [0, 0]).gapVariation == nil)
    }

    @Test func `starts and stops make a queue`() throws {
        let queue = try WeeklyRates(starts: [10, 14, 12], stops: [9, 9, 12]).queue
        #expect(queue.demandPerWeek == 12 && queue.capacityPerWeek == 10 && queue.referralsPerWeek == 12)
        #expect(try queue.answers().load == 1.2)
        #expect(try WeeklyRates(starts: [10], stops: [0]).queue.capacityPerWeek == nil)
    }

    @Test func `what is no count, no week, or not as long is refused`() {
        #expect(throws: QueueError(field: "starts", problem: .negative)) {
            try WeeklyRates(starts: [1, -1], stops: [1, 1])
        }
        #expect(throws: QueueError(field: "stops", problem: .notFinite)) { try WeeklyRates(starts: [1], stops: [.nan]) }
        #expect(throws: QueueError(field: "stops", problem: .otherLength("starts"))) {
            try WeeklyRates(starts: [1, 2], stops: [1])
        }
        #expect(throws: QueueError(field: "starts", problem: .nothingKnown)) { try WeeklyRates(starts: [], stops: []) }
        #expect(throws: QueueError(field: "stops", problem: .nothingKnown)) {
            try WeeklyRates(starts: [1, 2], stops: [nil, nil])
        }
    }
}
