// Every metric, in the order in which readers meet them.

extension Metric {
    /// What `measures.csv` holds; contract tests iterate it.
    package static let all: [Metric] =
        [listSize, unknownClockStart, withinEighteenWeeks, withinEighteenWeeksPerCent]
        + milestonesWeeks.map(over(weeks:))
        + [
            overFiftyTwoWeeksPerCent, longestBand, medianWait, ninetySecondPercentileWait,
            completedAdmitted, completedNonAdmitted, medianAdmitted, ninetyFifthPercentileAdmitted,
            medianNonAdmitted, ninetyFifthPercentileNonAdmitted, newPeriods,
        ]
}
