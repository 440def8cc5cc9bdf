// The columns that a file may and must have, as the schema itself defines them.

import Postgres

/// The columns of a table that waits for a file, with what the server sees to.
struct IncomingColumns: Sendable {
    /// In the table's order.
    let names: [String]
    /// Those that may not be empty.
    private(set) var required: Set<String>
    /// How a value must be written, by the name of its column.
    private let written: [String: FieldRule]
    /// What a value must be, by the name of the constraint that sees to it.
    private let rules: [String: String]

    /// Asks the catalogue about a table, named with its schema.
    init(of table: String, _ connection: isolated PostgresConnection) throws(PostgresError) {
        let columns = try connection.query(
            """
            SELECT attname, attnotnull, atttypid::regtype FROM pg_attribute
            WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum
            """, [table])
        names = columns.compactMap(\.values[0])
        required = Set(columns.filter { $0[1] == "t" }.compactMap(\.values[0]))
        let typed = columns.compactMap { column in
            FieldRule(ofType: column[2] ?? "").map { (column[0] ?? "", $0) }
        }
        written = Dictionary(uniqueKeysWithValues: typed)
        let commented = try connection.query(
            """
            SELECT conname, obj_description(oid, 'pg_constraint') FROM pg_constraint
            WHERE conrelid = $1::regclass AND contype = 'c' AND obj_description(oid, 'pg_constraint') IS NOT NULL
            """, [table])
        rules = Dictionary(uniqueKeysWithValues: commented.map { ($0[0] ?? "", $0[1] ?? "") })
    }

    /// Says that a file need not have this column: another source fills it.
    mutating func excuse(_ column: String) {
        required.remove(column)
    }

    /// Copies everything after the header into the table; returns the number of rows.
    ///
    /// An empty field is null, quoted or not. Throws an `ImportError` that names the columns of the header, or the line
    /// that the server cannot take, or would take for something else than it says.
    func fill<Source: ByteSource & ~Copyable>(
        _ table: String, from source: inout HeaderedSource<Source>, options: String = "", key: [String] = [],
        file: String, _ connection: isolated PostgresConnection
    ) throws -> Int {
        try HeaderCheck.refuseIfWrong(source.header, columns: names, required: required, file: file)
        source.scan = FieldScan(file: file, headings: source.header, rules: source.header.map { written[$0] })
        // Known to be among the names of columns, so that they need no quotes.
        let columns = source.header.joined(separator: ", ")
        let copy = "COPY \(table) (\(columns)) FROM STDIN (FORMAT csv, FORCE_NULL (\(columns))\(options))"
        do {
            return try connection.copyIn(copy, from: &source) { source, buffer in try source.read(into: &buffer) }
        } catch let error as PostgresError {
            let headings = Dictionary(uniqueKeysWithValues: names.map { ($0, $0) })
            throw CopyTrouble(headings: headings, rules: rules, key: key).refusal(error, file: file) ?? error
        }
    }
}
