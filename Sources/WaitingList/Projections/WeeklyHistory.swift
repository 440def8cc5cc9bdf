// The past of a list from weekly censuses, with or without flow views.
package import Statistics

extension ListHistory {
    /// From patient-level censuses a week apart, oldest first: the last run without a gap; `nil` without a census.
    ///
    /// Who was in a compartment, or joined, and is not in the next a week later has left; treatment is not told from other
    /// removals. Where more are there than can have come from before, they appeared late, which counts as removals below 0.
    /// Whose clock started on the day of a census stands in the first band for two of them.
    package init?(
        weeks censuses: [CensusCounts], treatmentFunction: String? = nil, compartments: Compartments = .weekly
    ) {
        guard let last = censuses.last, compartments.period == .week else { return nil }
        var run = [last]
        for census in censuses.dropLast().reversed() {
            guard let later = run.last, later.census - census.census == 7 else { break }
            run.append(census)
        }
        let weeks = run.reversed().map {
            $0.counts.cohort(treatmentFunction: treatmentFunction)[.incomplete] ?? WaitCounts()
        }
        let stocks = weeks.map { compartments.stock(of: $0.bands) }
        let referrals = weeks.map { Double($0.joinedInLastWeek) }
        let left = zip(stocks, zip(stocks, referrals).dropFirst()).map { before, now in
            zip(before.inflow(referrals: now.1), now.0).map { max(0, $0 - $1) }
        }
        let none = [Double](repeating: 0, count: compartments.count)
        self.init(
            basis: .listDifferences, compartments: compartments, lastCensus: last.census,
            past: ListPast(referrals: referrals, treatments: [none] + left, incompletes: stocks),
            unknownClockStart: weeks.last?.unknownClockStart ?? 0)
    }

    /// From flows a week each, oldest first: the last run of weeks whose starts and stops are reported; `nil` without one.
    package init?(flows: [WeeklyFlow]) {
        var run: [WeeklyFlow] = []
        for flow in flows.reversed() {
            guard flow.events.starts != nil, flow.events.stops != nil else { break }
            if let later = run.last, later.census - flow.census != 7 { break }
            run.append(flow)
        }
        guard let first = run.last, let last = run.first else { return nil }
        let weeks = run.reversed()
        let past = ListPast(
            referrals: [0] + weeks.map { Double($0.events.starts ?? 0) },
            treatments: [[0]] + weeks.map { [Double($0.events.stops?.clockStops ?? 0)] },
            incompletes: [[Double(first.listBefore)]] + weeks.map { [Double($0.listNow)] })
        self.init(basis: .totals, compartments: .single(.week), lastCensus: last.census, past: past)
    }
}

extension PlaceEvents.Stops {
    /// Waits that ended by treatment, admitted or not, or without need of it.
    package var clockStops: Int { admitted + nonAdmitted }
}
