// Rates from weekly flows: from the flow views where they report, else by difference; missing weeks stay missing.
import Statistics
import Testing
import WaitingList

@Suite struct FlowRatesTests {
    private func flow(_ week: Int, joined: Int, left: Int, starts: Int? = nil, stops: PlaceEvents.Stops? = nil)
        -> WeeklyFlow
    {
        WeeklyFlow(
            census: Day(daysSince2000: 9507 + 7 * week), listBefore: 1000, listNow: 1000 + joined - left,
            joined: joined,
            events: .init(starts: starts, stops: stops))
    }

    @Test func `without flow views the rates are those of the list's differences`() throws {
        let rates = try FlowRates([flow(0, joined: 90, left: 80), flow(1, joined: 110, left: 100)])
        #expect(rates.basis == .differences)
        #expect(rates.queue.demandPerWeek == 100 && rates.queue.capacityPerWeek == 90)
        #expect(rates.rates.demand.variance == 200)
    }

    @Test func `with flow views everybody who leaves is capacity`() throws {
        let stops = PlaceEvents.Stops(admitted: 30, nonAdmitted: 50, otherRemovals: 20)
        let rates = try FlowRates([flow(0, joined: 1, left: 1, starts: 120, stops: stops), flow(1, joined: 1, left: 1)])
        #expect(rates.basis == .flowViews)
        #expect(rates.queue.demandPerWeek == 120 && rates.queue.capacityPerWeek == 100)
        #expect(rates.rates.demand.weeks == 1 && rates.rates.demand.missingWeeks == 1)
        #expect(try rates.queue.answers().load == 1.2)
    }

    @Test func `weeks without a flow, and weeks in which more appeared than left, are missing`() throws {
        let rates = try FlowRates([
            flow(0, joined: 10, left: 9), flow(3, joined: 20, left: 11), flow(4, joined: 30, left: -5),
        ])
        #expect(rates.rates.demand.weeks == 3 && rates.rates.demand.missingWeeks == 2)
        #expect(rates.rates.capacity.weeks == 2 && rates.rates.capacity.missingWeeks == 3)
        #expect(rates.queue.demandPerWeek == 20 && rates.queue.capacityPerWeek == 10)
    }

    @Test func `nothing comes of no flow`() {
        #expect(throws: QueueError(field: "starts", problem: .nothingKnown)) { try FlowRates([]) }
    }
}
