// The flows of a week, kept with its census.
import Postgres
import WaitingList

/// Writes and reads the table `flow`.
enum KeptEvents {
    /// Replaces what is kept of the week that ends with a census.
    static func store(
        _ week: WeekEvents?, _ census: Day, on connection: isolated PostgresConnection, in schema: SchemaName
    ) throws {
        _ = try connection.query("DELETE FROM \(schema).flow WHERE census_date = $1::date", ["\(census)"])
        guard let week else { return }
        var places = week.providers.map { (KeptPlace(.provider($0.key)), $0.value) }
        places.append((.england, week.england))
        let rows = places.flatMap { place, events in events.lines.map { row(place, $0.key, $0.value) } }
        _ = try connection.query(
            """
            INSERT INTO \(schema).flow (place_kind, place_code, census_date, treatment_function, starts, admitted,
                non_admitted, other_removals)
            SELECT r.place_kind, r.place_code, $1::date, r.line, r.starts, r.admitted, r.non_admitted, r.other_removals
            FROM jsonb_to_recordset($2::jsonb) AS r (place_kind text, place_code text, line text, starts bigint,
                admitted bigint, non_admitted bigint, other_removals bigint)
            """, ["\(census)", JSONText.array(rows)])
    }

    /// What is kept of the week that ends with a census; `nil` when nothing is.
    static func week(
        _ census: Day, on connection: isolated PostgresConnection, in schema: SchemaName
    ) throws -> WeekEvents? {
        var week = WeekEvents()
        let rows = try connection.query(
            """
            SELECT place_code, treatment_function, starts, admitted, non_admitted, other_removals
            FROM \(schema).flow WHERE census_date = $1::date AND place_kind = 'provider'
            """, ["\(census)"])
        for row in rows {
            week.providers[try row.text("place_code"), default: PlaceEvents()]
                .add(try counts(row), to: try row.text("treatment_function"))
        }
        return rows.isEmpty ? nil : week
    }

    /// What is kept of a place, oldest first; nothing of boards and regions, of which the flow views do not speak.
    static func series(
        of geography: Geography, days: ClosedRange<Day>, on connection: isolated PostgresConnection,
        in schema: SchemaName
    ) throws -> [CensusEvents] {
        let rows = try connection.query(
            """
            SELECT census_date - '2000-01-01'::date AS day, treatment_function, starts, admitted, non_admitted,
                other_removals
            FROM \(schema).flow
            WHERE place_kind = $1 AND place_code = $2 AND census_date BETWEEN $3::date AND $4::date
            ORDER BY census_date
            """, [geography.typeName, geography.code, "\(days.lowerBound)", "\(days.upperBound)"])
        var series: [CensusEvents] = []
        for row in rows {
            let census = Day(daysSince2000: try row.int("day"))
            if series.last?.census != census { series.append(CensusEvents(census: census, events: PlaceEvents())) }
            series[series.count - 1].events.add(try counts(row), to: try row.text("treatment_function"))
        }
        return series
    }

    private static func row(_ place: KeptPlace, _ line: String, _ counts: PlaceEvents.Counts) -> String {
        JSONText.object([
            "place_kind": place.kind, "place_code": place.code, "line": line,
            "starts": counts.starts.map { "\($0)" }, "admitted": counts.stops.map { "\($0.admitted)" },
            "non_admitted": counts.stops.map { "\($0.nonAdmitted)" },
            "other_removals": counts.stops.map { "\($0.otherRemovals)" },
        ])
    }

    private static func counts(_ row: Row) throws(PostgresError) -> PlaceEvents.Counts {
        var counts = PlaceEvents.Counts()
        if row["starts"] != nil { counts.starts = try row.int("starts") }
        if row["admitted"] != nil {
            counts.stops = PlaceEvents.Stops(
                admitted: try row.int("admitted"), nonAdmitted: try row.int("non_admitted"),
                otherRemovals: try row.int("other_removals"))
        }
        return counts
    }
}
