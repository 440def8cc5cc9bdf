// What the checks of pathways read: few rows in place of millions.

import Postgres
import WaitingList

/// Temporary tables that end with the transaction.
enum PathwayFacts {
    /// Derives `codes`, each combination of codes with its numbers of rows, and from it `national`, England's sums as one
    /// row: the millions are read once.
    ///
    /// England is everyone but the commissioner that stands for all others.
    static func derive(census: String, _ connection: isolated PostgresConnection) throws(PostgresError) {
        let codes = """
            provider_code, site_code, commissioner_code, commissioner_icb_code, treatment_function_code, priority_code
            """
        try connection.execute(
            """
            CREATE TEMP TABLE codes ON COMMIT DROP AS
            SELECT \(codes), count(*) AS pathways,
                count(*) FILTER (WHERE clock_start < DATE '\(census)' - 364) AS over_52,
                count(*) FILTER (WHERE clock_start IS NULL OR clock_start > DATE '\(census)') AS unknown
            FROM \(PathwayTable.name) GROUP BY \(codes);
            CREATE TEMP TABLE national ON COMMIT DROP AS
            SELECT 'Part_2' AS part, coalesce(sum(pathways), 0)::bigint AS pathways,
                coalesce(sum(over_52), 0)::bigint AS over_52, coalesce(sum(unknown), 0)::bigint AS unknown
            FROM codes WHERE commissioner_code IS DISTINCT FROM '\(BandRow.nonEnglishCommissioner)'
            """)
    }

    /// The census of the first row, as `yyyy-mm-dd`.
    static func firstCensus(_ connection: isolated PostgresConnection) throws(PostgresError) -> String {
        let row = try connection.query("SELECT census_date::text FROM \(PathwayTable.name) LIMIT 1").first
        guard let row else { throw PostgresError(.malformedData, "the rows of the COPY are not there") }
        return try row.text("census_date")
    }
}
