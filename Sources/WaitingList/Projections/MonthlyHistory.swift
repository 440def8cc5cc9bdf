// The past of a list from monthly returns.
package import Statistics

extension ListHistory {
    /// From returns a month each, oldest first: the last run of months without a gap; `nil` without a whole return at its end.
    ///
    /// Treatments are the completed pathways, admitted or not, by weeks waited; referrals the new periods. A return without
    /// one of the four parts is a gap. Completed pathways without a known clock start are in no compartment, and so appear
    /// neither as treatments nor in the list.
    package init?(
        months censuses: [CensusCounts], treatmentFunction: String? = nil, compartments: Compartments = .monthly
    ) {
        var run: [MonthlyReturn] = []
        for census in censuses.reversed() {
            guard let month = MonthlyReturn(census, treatmentFunction) else { break }
            if let later = run.last, !month.isMonthBefore(later) { break }
            run.append(month)
        }
        guard let last = run.first, compartments.period == .month else { return nil }
        let months = run.reversed()
        let past = ListPast(
            referrals: months.map { Double($0.newPeriods) },
            treatments: months.map { compartments.stock(of: $0.completed) },
            incompletes: months.map { compartments.stock(of: $0.waiting.bands) })
        self.init(
            basis: .completedPathways, compartments: compartments, lastCensus: last.census, past: past,
            unknownClockStart: last.waiting.unknownClockStart)
    }
}

/// The parts of one return that a projection needs.
private struct MonthlyReturn {
    var census: Day
    var waiting: WaitCounts
    var completed: BandHistogram
    var newPeriods: Int

    /// `nil` unless it is of a month's last day and has every part; a line without a row in a part has nobody there.
    init?(_ counts: CensusCounts, _ treatmentFunction: String?) {
        guard counts.census == counts.census.lastOfMonth else { return nil }
        let all = counts.counts.cohort()
        let own = counts.counts.cohort(treatmentFunction: treatmentFunction)
        func part(_ part: RTTPart) -> WaitCounts? { all[part].map { _ in own[part] ?? WaitCounts() } }
        guard let waiting = part(.incomplete), let admitted = part(.completedAdmitted),
            let nonAdmitted = part(.completedNonAdmitted), let started = part(.newPeriods)
        else { return nil }
        census = counts.census
        self.waiting = waiting
        completed = admitted.bands
        completed += nonAdmitted.bands
        newPeriods = started.total
    }

    func isMonthBefore(_ later: MonthlyReturn) -> Bool { later.census.firstOfMonth - census == 1 }
}
