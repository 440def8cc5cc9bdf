// The file inside PostgreSQL, before anyone else sees it: temporary tables that end with the transaction.

import Postgres

/// Copies a file into temporary tables and derives what the checks read.
enum Staging {
    /// Copies everything after the header into `staging`; returns the number of rows.
    ///
    /// PostgreSQL parses: a value that is no whole number, a row with too few or too many fields, a quote never closed
    /// or text that is not UTF-8 becomes an `ImportError` with the row and the column.
    static func fill<Source: ByteSource & ~Copyable>(
        from source: inout HeaderedSource<Source>, _ header: ExtractHeader, file: String,
        _ connection: isolated PostgresConnection
    ) throws -> Int {
        try connection.execute(createStaging)
        source.scan = FieldScan(
            file: file, headings: source.header, rules: header.columns.map { $0.isNumber ? .wholeNumber : nil })
        do {
            return try connection.copyIn(copy(header), from: &source) { source, buffer in try source.read(into: &buffer)
            }
        } catch let error as PostgresError {
            throw CopyTrouble.ofExtracts.refusal(error, file: file) ?? error
        }
    }

    /// Derives `facts`, `national` and `previous`, so that the checks need not read the wide table again and again.
    static func derive(_ connection: isolated PostgresConnection) throws {
        // Room for the groups of the dearest check; for this transaction only.
        try connection.execute("SET LOCAL work_mem = '128MB'")
        try connection.execute(createFacts)
        try connection.execute(createNational)
    }

    /// Numbers after the texts, so that what reads only texts and totals takes less of each row apart.
    ///
    /// The rows are numbered as in the file, where the header is row 1.
    private static var createStaging: String {
        let texts = ExtractColumn.all.filter { !$0.isNumber }.map { "\($0.staged) text" }
        let numbers = (ExtractColumn.totals + ExtractColumn.bands).map { "\($0.staged) int4" }
        return """
            CREATE TEMP TABLE staging (
                row_number bigint GENERATED ALWAYS AS IDENTITY (START WITH 2),
                \((texts + numbers).joined(separator: ",\n    "))
            ) ON COMMIT DROP
            """
    }

    /// An empty field is null, quoted or not.
    private static func copy(_ header: ExtractHeader) -> String {
        let columns = ExtractColumn.list(header.columns)
        return "COPY pg_temp.staging (\(columns)) FROM STDIN (FORMAT csv, FORCE_NULL (\(columns)))"
    }

    private static var createFacts: String {
        """
        CREATE TEMP TABLE facts ON COMMIT DROP AS
        SELECT row_number, period, provider_code, provider_parent_code, commissioner_code, commissioner_parent_code,
            part, treatment_function_code, total, unknown_clock_start, total_all,
            band_000 AS first_band, \(sum(0..<4)) AS first_four,
            \(sum(0..<52)) AS under_52, \(sum(52..<105)) AS over_52,
            least(\(ExtractColumn.list(ExtractColumn.numbers))) AS lowest
        FROM staging
        """
    }

    /// England: without the commissioner that stands for everyone else, and without totals over treatment functions.
    private static var createNational: String {
        """
        CREATE TEMP TABLE national ON COMMIT DROP AS
        SELECT part, sum(total_all) AS pathways, sum(first_band) AS first_band, sum(first_four)::bigint AS first_four,
            sum(over_52)::bigint AS over_52, sum(unknown_clock_start) AS unknown
        FROM facts
        WHERE commissioner_code <> 'NONC' AND treatment_function_code <> 'C_999'
        GROUP BY part
        """
    }

    /// As `bigint`, because even a nonsensical file must not overflow.
    private static func sum(_ bands: Range<Int>) -> String {
        "(0::bigint + " + ExtractColumn.bands[bands].map { "coalesce(\($0.staged), 0)" }.joined(separator: " + ") + ")"
    }
}
