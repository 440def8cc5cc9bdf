// What happened to a list between two censuses a week apart: by difference, and as the flow views have it.

/// One place and treatment function, or all, from one patient-level census to the next.
package struct WeeklyFlow: Hashable, Sendable {
    /// The later census.
    package var census: Day
    package var listBefore: Int
    package var listNow: Int
    /// Who waits now and started to in the last week.
    package var joined: Int
    /// What the flow views say of the week.
    package var events: PlaceEvents.Counts

    package init(census: Day, listBefore: Int, listNow: Int, joined: Int, events: PlaceEvents.Counts = .init()) {
        self.census = census
        self.listBefore = listBefore
        self.listNow = listNow
        self.joined = joined
        self.events = events
    }

    /// `nil` unless the censuses are exactly 7 days apart.
    ///
    /// In a patient-level census every pathway has a row: a treatment function without one has a list of nobody.
    package init?(
        before: CensusCounts, now: CensusCounts, events: PlaceEvents? = nil, treatmentFunction: String? = nil
    ) {
        guard now.census - before.census == 7 else { return nil }
        let list = now.counts.cohort(treatmentFunction: treatmentFunction)[.incomplete]
        self.init(
            census: now.census,
            listBefore: before.counts.cohort(treatmentFunction: treatmentFunction)[.incomplete]?.total ?? 0,
            listNow: list?.total ?? 0, joined: list?.joinedInLastWeek ?? 0,
            events: events?.counts(treatmentFunction: treatmentFunction) ?? .init())
    }

    /// Everybody who left in the week, by difference: list before + starts − list now; `nil` where starts are not reported.
    ///
    /// Negative when more appeared on the list than started to wait.
    package var departures: Int? { events.starts.map { listBefore + $0 - listNow } }

    /// Those of the list before who left, by difference: list before + joined − list now.
    ///
    /// Needs no flow views; whoever started and left within the week is not seen. Negative when people appear on the list
    /// whose wait started earlier.
    package var departuresOfListed: Int { listBefore + joined - listNow }

    /// What the list now has beyond what the flows explain: list now − (list before + starts − stops − other removals).
    ///
    /// `nil` where starts or stops are not reported; 0 when the flows explain the change.
    package var discrepancy: Int? {
        guard let starts = events.starts, let stops = events.stops else { return nil }
        let expected = listBefore + starts - stops.admitted - stops.nonAdmitted - stops.otherRemovals
        return listNow - expected
    }
}

extension Collection where Element == CensusCounts {
    /// The flow of each week of a series of one place, oldest first; where a census is missing, its weeks are.
    ///
    /// The series has patient-level censuses in ascending order; events belong to the census of the same day.
    package func weeklyFlows(events: [CensusEvents] = [], treatmentFunction: String? = nil) -> [WeeklyFlow] {
        let events = Dictionary(events.map { ($0.census, $0.events) }) { $1 }
        return zip(self, dropFirst()).compactMap { before, now in
            WeeklyFlow(
                before: before, now: now, events: events[now.census], treatmentFunction: treatmentFunction)
        }
    }
}
