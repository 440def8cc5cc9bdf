// What the checks of pathways read: few rows in place of millions.

import Postgres

/// Temporary tables that end with the transaction.
enum PathwayFacts {
    /// Derives `national`, England's sums as one row, and `codes`, each combination of codes with its number of rows.
    ///
    /// England is everyone but the commissioner that stands for all others.
    static func derive(census: String, _ connection: isolated PostgresConnection) throws(PostgresError) {
        try connection.execute(
            """
            CREATE TEMP TABLE national ON COMMIT DROP AS
            SELECT 'Part_2' AS part, DATE '\(census)' AS census_date,
                count(*) FILTER (WHERE \(isEnglish)) AS pathways,
                count(*) FILTER (WHERE \(isEnglish) AND clock_start < DATE '\(census)' - 364) AS over_52,
                count(*) FILTER (WHERE \(isEnglish)
                    AND (clock_start IS NULL OR clock_start > DATE '\(census)')) AS unknown
            FROM \(PathwayTable.name);
            CREATE TEMP TABLE codes ON COMMIT DROP AS
            SELECT provider_code, site_code, commissioner_code, commissioner_icb_code, treatment_function_code,
                priority_code, count(*) AS pathways
            FROM \(PathwayTable.name)
            GROUP BY provider_code, site_code, commissioner_code, commissioner_icb_code, treatment_function_code,
                priority_code
            """)
    }

    /// The census of the first row, as `yyyy-mm-dd`.
    static func firstCensus(_ connection: isolated PostgresConnection) throws(PostgresError) -> String {
        let row = try connection.query("SELECT census_date::text FROM \(PathwayTable.name) LIMIT 1").first
        guard let row else { throw PostgresError(.malformedData, "the rows of the COPY are not there") }
        return try row.text("census_date")
    }

    private static let isEnglish = "commissioner_code IS DISTINCT FROM 'NONC'"
}
