// The views `clock_start` and `clock_stop`: waits that began and ended, summed for one week.
import Postgres
import WaitingList

/// Reads the flow views.
enum FlowViews {
    /// The week that ends on `day`, by provider and published line; `nil` when neither view is there or has a row of it.
    ///
    /// A view that may not be read, or does not fit the contract, counts as not there: the census does without it.
    /// Non-English commissioners and ready-made totals (`C_999`) are left out, as from the list.
    static func week(
        ending day: Day, on connection: isolated PostgresConnection, in schema: SchemaName
    ) throws -> WeekEvents? {
        var events = WeekEvents()
        let views = try AvailableViews.read(on: connection, in: schema)
        for row in try rows("clock_start", "''::text", of: views, ending: day, on: connection, in: schema) {
            try add(row, "clock_start", to: &events) { .init(starts: $0) }
        }
        for row in try rows("clock_stop", "stop_type::text", of: views, ending: day, on: connection, in: schema) {
            let type = try row.text("type")
            try add(row, "clock_stop", to: &events) { .init(stops: try stops($0, type)) }
        }
        return events.providers.isEmpty ? nil : events
    }

    private static func rows(
        _ view: String, _ type: String, of views: AvailableViews, ending day: Day,
        on connection: isolated PostgresConnection, in schema: SchemaName
    ) throws(PostgresError) -> [Row] {
        guard views.has(view) else { return [] }
        return try connection.query(
            """
            SELECT provider_code::text AS provider, treatment_function_code::text AS line, \(type) AS type,
                sum(pathways)::text AS pathways, min(pathways)::text AS least, count(*) - count(pathways) AS nulls,
                count(commissioner_code) AS broken_down, count(*) - count(commissioner_code) AS together
            FROM \(schema).\(view)
            WHERE week_ending = $1::date AND commissioner_code IS DISTINCT FROM $2
            GROUP BY 1, 2, 3
            """, ["\(day)", BandRow.nonEnglishCommissioner])
    }

    private static func add(
        _ row: Row, _ view: String, to events: inout WeekEvents,
        _ counts: (Int) throws -> PlaceEvents.Counts
    ) throws {
        guard let provider = row["provider"], !provider.isEmpty, let code = row["line"] else {
            throw SourceError(.malformedRow, "the view \(view) has a row without a provider or a treatment function")
        }
        if code == TreatmentFunction.totalCode { return }
        // More than a thousand million in one week is no count of patients, and sums stay within 32 bits.
        guard try row.int("nulls") == 0, try row.int("least") >= 0, try row.int("pathways") <= 1_000_000_000 else {
            throw SourceError(
                .malformedRow, "the view \(view) has a count for \(provider) that is missing, negative or too large")
        }
        // A total beside its parts would count everybody twice.
        guard try row.int("broken_down") == 0 || row.int("together") == 0 else {
            throw SourceError(
                .malformedRow,
                """
                the view \(view) has rows for \(provider), treatment function \(code), both with a commissioner and for all \
                together: which of them count is not clear
                """)
        }
        let line = TreatmentFunction.line(withCode: code)?.code ?? TreatmentFunction.otherServicesCode
        events.providers[provider, default: PlaceEvents()].add(try counts(try row.int("pathways")), to: line)
    }

    private static func stops(_ pathways: Int, _ type: String) throws(SourceError) -> PlaceEvents.Stops {
        switch type {
        case "admitted": .init(admitted: pathways)
        case "non_admitted": .init(nonAdmitted: pathways)
        case "other_removal": .init(otherRemovals: pathways)
        default:
            throw SourceError(
                .malformedRow, "the view clock_stop has a stop_type that is not admitted, non_admitted or other_removal"
            )
        }
    }
}
