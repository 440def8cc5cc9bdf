// Treatment functions are among those that are published.

extension DataCheck {
    /// Unknown codes are counted under other services; above 1 per cent the lines by treatment function are wrong.
    ///
    /// It warns and does not hold: which specialties belong to the lines X02 to X05 is not known here, so that a list with
    /// ordinary paediatric specialties is found every week, by our gap and not by a fault of the list.
    static let treatmentFunctionsKnown = DataCheck(
        "treatment-functions-known", .share(1), .warn,
        rule: { "at most \($0) of the rows have a treatment function that is none of the published ones" }
    ) { census, limit in
        let rows = census.snapshot.tally.rows
        guard rows.counted > 0 else { return .noList }
        let unknown = rows.ofUnknownTreatmentFunction
        guard limit.isExceeded(by: unknown, of: rows.counted) else { return .passed }
        return .found(
            """
            \(NumberWords.whole(unknown)) of \(NumberWords.whole(rows.counted)) rows \
            (\(limit.share(unknown, of: rows.counted))), counted under other services
            """)
    }
}
