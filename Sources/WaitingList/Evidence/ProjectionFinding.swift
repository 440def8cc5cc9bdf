// What is expected of a list, never without its ranges and its track record.
package import Statistics

/// A projection of one list at the present rates, with the past that it was made from.
package struct ProjectionFinding: Sendable {
    /// A number of the past.
    package typealias Dated = (day: Day, value: Double)

    /// Everybody on the list; its track record is of those with a known clock start.
    ///
    /// Those without one are taken to stay as many as they are at the last census.
    package let list: ProjectedSeries
    /// The share within 18 weeks in per cent, of those with a known clock start; `nil` where the compartments cannot tell.
    package let withinEighteenWeeks: ProjectedSeries?
    /// Those over 52 weeks; `nil` where the compartments cannot tell.
    package let overFiftyTwoWeeks: ProjectedSeries?
    /// Why a share within 18 weeks and those over 52 weeks are not projected; `nil` where they are.
    package let untoldReason: String?
    /// The last day of each projected period.
    package let censuses: [Day]
    /// The list as shown at each census of the past, oldest first.
    package let past: [Dated]
    /// The share within 18 weeks in per cent; empty where there is none to project.
    package let pastWithinEighteenWeeks: [Dated]
    /// Those over 52 weeks; empty where there are none to project.
    package let pastOverFiftyTwoWeeks: [Dated]
    /// What the past was made from, a sentence for the reader.
    package let basisWords: String
    /// How it was projected, for the notes.
    package let methodWords: String

    /// Plain values as they are.
    package init(
        list: ProjectedSeries, withinEighteenWeeks: ProjectedSeries?, overFiftyTwoWeeks: ProjectedSeries?,
        untoldReason: String?, censuses: [Day], past: [Dated], pastWithinEighteenWeeks: [Dated],
        pastOverFiftyTwoWeeks: [Dated],
        basisWords: String, methodWords: String
    ) {
        self.list = list
        self.withinEighteenWeeks = withinEighteenWeeks
        self.overFiftyTwoWeeks = overFiftyTwoWeeks
        self.untoldReason = untoldReason
        self.censuses = censuses
        self.past = past
        self.pastWithinEighteenWeeks = pastWithinEighteenWeeks
        self.pastOverFiftyTwoWeeks = pastOverFiftyTwoWeeks
        self.basisWords = basisWords
        self.methodWords = methodWords
    }

    /// Of the list: mean absolute error, error of the last period, coverage of the ranges.
    package var trackRecord: TrackRecord { list.trackRecord }
}
