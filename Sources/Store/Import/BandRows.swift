// Storing the rows of a staged and checked extract in the table of its census.

import Postgres

/// The rows of one revision; everything happens inside the caller's transaction.
struct BandRows {
    /// As `yyyy-mm-dd`.
    let census: String
    let revision: Int

    init(of load: CensusLoad) {
        census = load.census
        revision = load.revision
    }

    /// Stores the rows; returns how many.
    ///
    /// The first load of a month fills a table of its own and attaches it at the end: attaching an empty partition
    /// first would lock every reader out of all months.
    func store(_ connection: isolated PostgresConnection) throws(PostgresError) -> Int {
        let exists = try connection.query("SELECT to_regclass($1) AS found", [partition]).first?["found"] != nil
        if !exists { try connection.execute(createPartition) }
        let rows = try connection.execute(insertRows)
        if !exists {
            try connection.execute(
                "ALTER TABLE waiting_list.band_row ATTACH PARTITION \(partition) FOR VALUES IN ('\(census)')")
        }
        return rows
    }

    private var partition: String { "waiting_list.band_row_\(census.replacing("-", with: "_"))" }

    /// The CHECK spares a scan when the table is attached.
    ///
    /// Statistics on 105 counts a row would cost much and tell nothing.
    private var createPartition: String {
        """
        CREATE TABLE \(partition) (LIKE waiting_list.band_row INCLUDING ALL, CHECK (census_date = DATE '\(census)'));
        ALTER TABLE \(partition) ALTER week_bands SET STATISTICS 0;
        COMMENT ON TABLE \(partition) IS 'Published counts of the census of \(census), every revision.'
        """
    }

    private var insertRows: String {
        let bands = ExtractColumn.bands.map { "coalesce(\($0.staged), 0)" }.joined(separator: ", ")
        return """
            INSERT INTO \(partition) (census_date, revision, unknown_clock_start, total_all, provider_code,
                commissioner_code, commissioner_icb_code, rtt_part, treatment_function_code, week_bands)
            SELECT DATE '\(census)', \(revision), coalesce(unknown_clock_start, 0), total_all, provider_code,
                commissioner_code, commissioner_parent_code, substr(part, 6), treatment_function_code,
                CASE WHEN part = 'Part_3' THEN '{}' ELSE ARRAY[\(bands)] END
            FROM staging WHERE treatment_function_code <> 'C_999'
            """
    }
}
