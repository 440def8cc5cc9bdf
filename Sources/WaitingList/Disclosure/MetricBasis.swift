// What a metric is made of, as far as hiding counts goes.

extension Metric {
    /// How a metric follows from counts.
    enum Basis: Hashable {
        /// It is a count itself.
        case count
        /// One count out of another, by their ids.
        case share(numerator: String, denominator: String)
        /// A percentile of the waits of a part of the return.
        case percentile(RTTPart, perCent: Int)
        /// The longest wait of a part, which is that of whoever stands in the last band with anybody in it.
        case longest(RTTPart)
        /// Anything else: not shown beside a hidden count of its cohort.
        case whole
    }

    var basis: Basis {
        switch id {
        case Self.withinEighteenWeeksPerCent.id:
            .share(numerator: Self.withinEighteenWeeks.id, denominator: Self.listSize.id)
        case Self.overFiftyTwoWeeksPerCent.id:
            .share(numerator: Self.over(weeks: 52).id, denominator: Self.listSize.id)
        case Self.medianWait.id: .percentile(.incomplete, perCent: 50)
        case Self.ninetySecondPercentileWait.id: .percentile(.incomplete, perCent: 92)
        case Self.medianAdmitted.id: .percentile(.completedAdmitted, perCent: 50)
        case Self.ninetyFifthPercentileAdmitted.id: .percentile(.completedAdmitted, perCent: 95)
        case Self.medianNonAdmitted.id: .percentile(.completedNonAdmitted, perCent: 50)
        case Self.ninetyFifthPercentileNonAdmitted.id: .percentile(.completedNonAdmitted, perCent: 95)
        case Self.longestBand.id: .longest(.incomplete)
        default: unit == .pathways ? .count : .whole
        }
    }
}
