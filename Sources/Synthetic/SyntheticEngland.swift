// A made-up England whose waiting list moves in time.

/// Patient-level tables of an England that does not exist: the boards are real, no provider, person or count is.
///
/// A life is a pure function of the seed, its list, its week of start and its place in that week: nothing is held, and any
/// census can be written alone. The same arguments give the same bytes on every machine; asking for more or fewer weeks
/// leaves the censuses that both have as they are. At the last census the list has the published shape of January 2026.
package struct SyntheticEngland: Sendable {
    /// How many pathways the last census may have.
    package static let pathwayCounts = 10_000...10_000_000
    /// How many weekly censuses there may be.
    package static let weekCounts = 1...520

    /// Weekly, earliest first.
    package let censuses: [CivilDay]
    let model: EnglandModel

    /// An England with about so many pathways on the last census; both counts within their ranges.
    package init(seed: UInt64, pathways: Int, lastCensus: CivilDay, weeks: Int) {
        precondition(Self.pathwayCounts.contains(pathways), "no such England was calibrated")
        precondition(Self.weekCounts.contains(weeks), "ten years at most")
        censuses = (0..<weeks).reversed().map { lastCensus.advanced(by: -7 * $0) }
        model = EnglandModel(seed: seed, pathways: pathways, lastCensus: lastCensus.number, weeks: weeks)
    }

    /// Everybody on the list at the end of a census day, one of `censuses`.
    package func pathways(at census: CivilDay) -> SyntheticTable {
        precondition(censuses.contains(census), "no census was made up for that day")
        return PathwayTable.make(model, census: census.number)
    }

    /// All other tables, in an order in which each follows those it refers to.
    ///
    /// `provider` and `icb`; `clock_start` and `clock_stop` of the weeks to each census, which account for every change of
    /// every list; `booked_operation` and `cancellation` of the same weeks and of the future, as known on the last census;
    /// `assessment`, `plan` and `contact` for those to be admitted on the last census; `support_information`.
    package var tables: [SyntheticTable] {
        [
            OrganisationTables.boards(model), OrganisationTables.providers(model), FlowTables.starts(model),
            FlowTables.stops(model), OperationTables.bookedOperations(model), OperationTables.cancellations(model),
            PreparationTables.assessments(model), PreparationTables.plans(model), PreparationTables.contacts(model),
            OrganisationTables.supportInformation(model),
        ]
    }
}
