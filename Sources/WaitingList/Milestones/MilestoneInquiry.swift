// A milestone's outlook from numbers that somebody wrote down, not all of which may make sense.

/// Sizes of a cohort as an analyst has them.
package struct MilestoneInquiry: Hashable, Sendable {
    package var terms: MilestoneTerms
    package var census: Day
    /// One of them at the census, none after it.
    package var sizes: [CohortSize]
    package var datedBy: Int
    package var datedAfter: Int
    /// With a date to come in before the census.
    package var datePassed: Int

    package init(
        terms: MilestoneTerms, census: Day, sizes: [CohortSize], datedBy: Int = 0, datedAfter: Int = 0,
        datePassed: Int = 0
    ) {
        self.terms = terms
        self.census = census
        self.sizes = sizes
        self.datedBy = datedBy
        self.datedAfter = datedAfter
        self.datePassed = datePassed
    }

    /// Why numbers have no outlook; each is a sentence for the analyst.
    package enum Fault: Error, Hashable, Sendable, CustomStringConvertible {
        case impossibleWeeks(Int)
        case noSizeAtCensus(Day)
        case sizeAfterCensus(Day)
        case repeatedCensus(Day)
        /// Negative, or more than can be counted.
        case impossibleCount(Int)
        case moreDatedThanWaiting(dated: Int, size: Int)

        /// One sentence without a full stop.
        package var description: String {
            switch self {
            case .impossibleWeeks(let weeks): "a threshold of \(weeks) weeks is not \(MilestoneTerms.possibleWords)"
            case .noSizeAtCensus(let day): "there is no size at the census of \(day)"
            case .sizeAfterCensus(let day): "the size of \(day) is after the census"
            case .repeatedCensus(let day): "there are two sizes of \(day)"
            case .impossibleCount(let count): "\(count) is no number of pathways"
            case .moreDatedThanWaiting(let dated, let size): "\(dated) have a date to come in, but only \(size) wait"
            }
        }
    }

    /// The outlook at the census.
    package func outlook() throws(Fault) -> MilestoneOutlook {
        try check()
        guard let now = sizes.first(where: { $0.census == census })?.size else { throw .noSizeAtCensus(census) }
        let dated = datedBy + datedAfter + datePassed
        guard dated <= now else { throw .moreDatedThanWaiting(dated: dated, size: now) }
        let cohort = MilestoneCohort(
            undated: now - dated, datePassed: datePassed, datedBy: datedBy, datedAfter: datedAfter)
        return MilestoneOutlook(terms, census: census, cohort: cohort, sizes: sizes)
    }

    private func check() throws(Fault) {
        guard MilestoneTerms.possibleWeeks.contains(terms.weeks) else { throw .impossibleWeeks(terms.weeks) }
        for count in [datedBy, datedAfter, datePassed] + sizes.map(\.size)
        where !(0...Int(UInt32.max)).contains(count) {
            throw .impossibleCount(count)
        }
        var days: Set<Day> = []
        for size in sizes {
            if size.census > census { throw .sizeAfterCensus(size.census) }
            if !days.insert(size.census).inserted { throw .repeatedCensus(size.census) }
        }
    }
}
