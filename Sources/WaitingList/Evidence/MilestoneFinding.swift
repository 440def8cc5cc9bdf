// The cohort of a milestone at one place through time, and whether it will be gone in time.
import Statistics

/// A milestone's cohort from what is shown of it; its pace too is that of the shown sizes.
package struct MilestoneFinding: Sendable {
    /// What is shown of a cohort at a census; each part is marked where it is hidden.
    package struct Parts: Hashable, Sendable {
        package var size: Measured
        /// With a date to come in up to the milestone's date.
        package var datedBy: Measured
        /// With one after the milestone's date.
        package var datedAfter: Measured
        /// With one that has passed.
        package var datePassed: Measured
        package var undated: Measured

        package init(
            size: Measured, datedBy: Measured, datedAfter: Measured, datePassed: Measured, undated: Measured
        ) {
            self.size = size
            self.datedBy = datedBy
            self.datedAfter = datedAfter
            self.datePassed = datePassed
            self.undated = undated
        }
    }

    package let milestone: Milestone
    /// The census that it is of.
    package let census: Day
    /// Oldest first, without censuses at which the milestone was not counted; the last is that of `census`.
    package let points: [(day: Day, size: Measured)]
    /// At the census.
    package let parts: Parts
    private let outlook: MilestoneOutlook?

    /// The parts at each census in any order, each day once; `nil` without any at `census`, later ones are left out.
    package init?(_ milestone: Milestone, census: Day, _ cohorts: [(day: Day, parts: Parts)]) {
        let cohorts = cohorts.filter { $0.day <= census }.sorted { $0.day < $1.day }
        guard let now = cohorts.last, now.day == census else { return nil }
        self.milestone = milestone
        self.census = census
        parts = now.parts
        points = cohorts.map { ($0.day, $0.parts.size) }
        let closed = points.filter { $0.day >= milestone.terms.lastClockStart }
        let sizes = closed.compactMap { point in
            point.size.value.map { CohortSize(census: point.day, size: Int($0)) }
        }
        outlook = sizes.last.flatMap { now in
            now.census != census
                ? nil
                : MilestoneOutlook(
                    milestone.terms, census: census, cohort: MilestoneCohort(undated: now.size), sizes: sizes)
        }
    }

    /// Whether patients whose clocks start after the census still join, so that nothing can be said of its pace.
    package var isOpen: Bool { census < milestone.terms.lastClockStart }

    /// Everybody at the census; marked when it is hidden.
    package var size: Measured { parts.size }
    /// With a date to come in up to the milestone's date.
    package var datedBy: Measured { parts.datedBy }
    /// With one after the milestone's date.
    package var datedAfter: Measured { parts.datedAfter }
    /// With one that has passed.
    package var datePassed: Measured { parts.datePassed }
    /// Without a date.
    package var undated: Measured { parts.undated }

    /// Removals a week over the last six weeks, counted from the day on which the cohort was closed; negative when it grew.
    ///
    /// `nil` while it is open, when the size is hidden, or none is shown in the six weeks before.
    package var weeklyRemovals: Double? { outlook?.removalsPerWeek }

    /// Removals a week that leave nobody by the date; `nil` while it is open, when the date has come, or the size is hidden.
    package var neededPerWeek: Double? { outlook?.removalsNeededPerWeek }

    /// Who is left on the date at the present pace, 0 or more; `nil` when the date is past, or without a pace.
    package var remainder: Double? { outlook?.projectedRemainder }

    /// Whether nobody will be left on the date at the present pace; `nil` when the date is past, or without a pace.
    package var isOnCourse: Bool? { outlook?.isOnCourse }
}
