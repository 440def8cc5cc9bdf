// A milestone's cohort asked of the history: one place, every census.
import Postgres
import WaitingList

/// The cohort of a place through time.
struct CohortQuestion: Sendable {
    let terms: MilestoneTerms
    let series: KeptSeries

    /// Oldest first; without censuses at which the milestone was not counted.
    func answer(on connection: isolated PostgresConnection, in schema: SchemaName) throws -> [CensusCohort] {
        guard series.hasPlainCode else { return [] }
        let condition = "t.weeks = \(terms.weeks) AND t.milestone_date = '\(terms.date)'::date"
        let select = series.select("cohort", from: "milestone_cohort", where: condition, in: schema)
        return try connection.copyOut(select, into: [CensusCohort]()) { series, row in
            let next = try census(row)
            if series.last?.census == next.census {
                try add(next, to: &series[series.count - 1])
            } else {
                series.append(next)
            }
        }
    }

    private func census(_ row: borrowing BinaryRow) throws -> CensusCohort {
        let census = Day(daysSince2000: Int(try row.date(0) ?? 0))
        let place = KeptPlace(kind: try row.text(4) ?? "", code: try row.text(5) ?? "")
        let cohort = try PlaceCohort.unpacked(try row.bytes(6) ?? [], of: census, place)
        return CensusCohort(
            census: census, cohort: cohort, isRevised: try row.bool(1) ?? false, isHeld: try row.bool(2) ?? false,
            isIllustrative: try row.bool(3) ?? false)
    }

    /// The boards of a region come one after another.
    private func add(_ next: CensusCohort, to sum: inout CensusCohort) throws(HistoryError) {
        guard let cohort = sum.cohort.adding(next.cohort) else {
            throw .damaged(next.census, KeptPlace(series.geography), "the sum is too large")
        }
        sum.cohort = cohort
    }
}
