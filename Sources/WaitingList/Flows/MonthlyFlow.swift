// What happened to a list between two published months, and what the published figures do not explain.

/// One place and treatment function, or all, from the end of one month to the end of the next.
package struct MonthlyFlow: Hashable, Sendable {
    /// The end of the later month.
    package var census: Day
    package var listBefore: Int
    package var listNow: Int
    /// Clock starts of the month.
    package var newPeriods: Int
    package var completedAdmitted: Int
    package var completedNonAdmitted: Int

    package init(
        census: Day, listBefore: Int, listNow: Int, newPeriods: Int, completedAdmitted: Int, completedNonAdmitted: Int
    ) {
        self.census = census
        self.listBefore = listBefore
        self.listNow = listNow
        self.newPeriods = newPeriods
        self.completedAdmitted = completedAdmitted
        self.completedNonAdmitted = completedNonAdmitted
    }

    /// `nil` unless the censuses are the last days of two months, one after the other, and the place reported every part.
    ///
    /// A treatment function without a row in a part that the place reported counts nobody there.
    package init?(before: CensusCounts, now: CensusCounts, treatmentFunction: String? = nil) {
        guard now.census == now.census.lastOfMonth, now.census.firstOfMonth - before.census == 1,
            let listBefore = Self.total(.incomplete, before, treatmentFunction),
            let listNow = Self.total(.incomplete, now, treatmentFunction),
            let newPeriods = Self.total(.newPeriods, now, treatmentFunction),
            let admitted = Self.total(.completedAdmitted, now, treatmentFunction),
            let nonAdmitted = Self.total(.completedNonAdmitted, now, treatmentFunction)
        else { return nil }
        self.init(
            census: now.census, listBefore: listBefore, listNow: listNow, newPeriods: newPeriods,
            completedAdmitted: admitted, completedNonAdmitted: nonAdmitted)
    }

    /// Who left the list without a completed pathway: list before + new periods − completed − list now.
    ///
    /// Negative when more were on the list than the parts explain. Source: NHS England's RTT publications.
    package var unreportedRemovals: Int {
        listBefore + newPeriods - completedAdmitted - completedNonAdmitted - listNow
    }

    private static func total(_ part: RTTPart, _ census: CensusCounts, _ treatmentFunction: String?) -> Int? {
        guard let all = census.counts.cohort()[part] else { return nil }
        guard let treatmentFunction else { return all.total }
        return census.counts.cohort(treatmentFunction: treatmentFunction)[part]?.total ?? 0
    }
}

extension Collection where Element == CensusCounts {
    /// The flow of each month of a series of one place, oldest first; where a month is missing, both its flows are.
    package func monthlyFlows(treatmentFunction: String? = nil) -> [MonthlyFlow] {
        zip(self, dropFirst()).compactMap { before, now in
            MonthlyFlow(before: before, now: now, treatmentFunction: treatmentFunction)
        }
    }
}
