// How many are at risk of missing a milestone, by whether there is a plan for them.

/// The cohort of a milestone at one census: who would be over its threshold on its date if not treated.
///
/// Each pathway with a known clock start up to `MilestoneTerms.lastClockStart` is counted in exactly one of the four.
package struct MilestoneCohort: Hashable, Sendable {
    /// Without a date to come in.
    package var undated: Int
    /// With one that lies before the census: the patient waits still, so that it is no plan.
    package var datePassed: Int
    /// With one from the day of the census up to and on the milestone's date.
    package var datedBy: Int
    /// With one after the milestone's date.
    package var datedAfter: Int

    package init(undated: Int = 0, datePassed: Int = 0, datedBy: Int = 0, datedAfter: Int = 0) {
        self.undated = undated
        self.datePassed = datePassed
        self.datedBy = datedBy
        self.datedAfter = datedAfter
    }

    /// Everybody in the cohort.
    package var size: Int { undated + datePassed + datedBy + datedAfter }

    /// Those without a plan: undated, or with a date that has passed.
    package var withoutPlan: Int { undated + datePassed }

    package static func += (left: inout MilestoneCohort, right: MilestoneCohort) {
        left.undated += right.undated
        left.datePassed += right.datePassed
        left.datedBy += right.datedBy
        left.datedAfter += right.datedAfter
    }
}
