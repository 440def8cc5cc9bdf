// A series asked of the history: one place, every census.
import Postgres
import WaitingList

/// The counts of a place through time.
struct SeriesQuestion: Sendable {
    let series: KeptSeries

    /// Oldest first; empty where there is nothing.
    func answer(on connection: isolated PostgresConnection, in schema: SchemaName) throws -> [CensusCounts] {
        guard series.hasPlainCode else { return [] }
        let select = series.select(
            "counts", from: "tally", where: "t.kind = '\(series.kind.rawValue)'", in: schema)
        return try connection.copyOut(select, into: [CensusCounts]()) { series, row in
            let next = try census(row)
            if series.last?.census == next.census {
                try add(next, to: &series[series.count - 1])
            } else {
                series.append(next)
            }
        }
    }

    private func census(_ row: borrowing BinaryRow) throws -> CensusCounts {
        let census = Day(daysSince2000: Int(try row.date(0) ?? 0))
        let place = KeptPlace(kind: try row.text(4) ?? "", code: try row.text(5) ?? "")
        let counts = try PlaceCounts.unpacked(try row.bytes(6) ?? [], of: census, place)
        return CensusCounts(
            census: census, counts: counts, isRevised: try row.bool(1) ?? false, isHeld: try row.bool(2) ?? false,
            isIllustrative: try row.bool(3) ?? false)
    }

    /// The boards of a region come one after another.
    private func add(_ next: CensusCounts, to sum: inout CensusCounts) throws(HistoryError) {
        guard let counts = sum.counts.adding(next.counts) else {
            throw .damaged(next.census, KeptPlace(series.geography), "the sum is too large")
        }
        sum.counts = counts
    }
}
