// The view `band`: counts by weeks waited, streamed into a reducer.
import Postgres
import WaitingList

/// Reads `band`.
enum BandView {
    /// Folds every row of a census; a row that breaks the contract of the view ends it with its number and its codes.
    static func fold<R: Reducer>(
        _ census: Day, into empty: R, on connection: isolated PostgresConnection, in schema: SchemaName
    ) throws -> R {
        let select = """
            SELECT provider_code::text, commissioner_code::text, commissioner_icb_code::text, rtt_part::text,
                treatment_function_code::text, week_bands::int4[], unknown_clock_start::int4, total_all::int4
            FROM \(schema).band WHERE census_date = '\(census)'::date
            """
        let full = try connection.copyOut(select, into: Filling(reducer: empty)) { filling, binary in
            try filling.add(binary)
        }
        return full.reducer
    }
}

/// A reducer on its way through the rows, with the one row that is filled again and again.
private struct Filling<R: Reducer>: Sendable {
    var reducer: R
    var row = BandRow()
    /// As written: the row's own part is the one before it while the word is unknown.
    var part = ""
    var number = 0
    var pathways = 0

    init(reducer: R) {
        self.reducer = reducer
    }

    mutating func add(_ binary: borrowing BinaryRow) throws {
        number += 1
        row.providerCode = try binary.text(0) ?? ""
        row.commissionerCode = try binary.text(1) ?? ""
        row.commissionerICBCode = try binary.text(2)
        part = try binary.text(3) ?? ""
        row.treatmentFunctionCode = try binary.text(4) ?? ""
        guard let known = RTTPart(rawValue: part) else { throw broken("its rtt_part is unknown") }
        row.part = known
        try readBands(binary)
        row.unknownClockStart = Int(try binary.int4(6) ?? 0)
        row.totalAll = Int(try binary.int4(7) ?? -1)
        try check()
        reducer.add(row)
    }

    /// Null stands for no bands at all.
    private mutating func readBands(_ binary: borrowing BinaryRow) throws {
        do throws(PostgresError) {
            if try !binary.int4Array(5, into: &row.weekBands) { row.weekBands.removeAll(keepingCapacity: true) }
        } catch {
            throw broken("week_bands is no list of whole numbers without nulls")
        }
    }

    private mutating func check() throws {
        if row.providerCode.isEmpty || row.commissionerCode.isEmpty || row.treatmentFunctionCode.isEmpty {
            throw broken("a code is missing")
        }
        guard Self.isCode(row.providerCode), Self.isCode(row.commissionerCode),
            Self.isCode(row.commissionerICBCode ?? "") || (row.commissionerICBCode ?? "").isEmpty
        else { throw broken("a code is not 3 to 6 capital letters and digits") }
        if row.totalAll < 0 { throw broken("total_all is missing or negative") }
        if row.unknownClockStart < 0 { throw broken("unknown_clock_start is negative") }
        let expected = row.part == .newPeriods ? 0 : 105
        guard row.weekBands.count == expected else {
            throw broken("week_bands has \(row.weekBands.count) counts in place of \(expected)")
        }
        try checkBands()
        // No count of a tally can be more than all pathways of all rows, and its counts have 32 bits.
        pathways += max(row.totalAll, row.unknownClockStart)
        guard pathways <= Int(UInt32.max) else { throw broken("with it there are more pathways than can be counted") }
    }

    /// Codes become names of folders and cells of spreadsheets: nothing else may pass for one.
    private static func isCode(_ text: String) -> Bool {
        let bytes = text.utf8
        return (3...6).contains(bytes.count) && bytes.allSatisfy { 0x41...0x5A ~= $0 || 0x30...0x39 ~= $0 }
    }

    private func checkBands() throws {
        guard row.weekBands.allSatisfy({ $0 >= 0 }) else { throw broken("a band is negative") }
        guard row.part != .newPeriods else { return }
        let sum = row.weekBands.reduce(row.unknownClockStart) { $0 + Int($1) }
        guard sum == row.totalAll else {
            throw broken("bands and unknown clock starts come to \(sum), not \(row.totalAll)")
        }
    }

    private func broken(_ what: String) -> SourceError {
        SourceError(
            .malformedRow,
            """
            row \(number) of the view band (provider \(shown(row.providerCode)), commissioner \
            \(shown(row.commissionerCode)), part \(shown(part)), treatment function \(shown(row.treatmentFunctionCode))): \
            \(what)
            """)
    }

    /// Whatever stands where a code should, fit for one line of a log.
    private func shown(_ code: String) -> String {
        code.isEmpty ? "none" : code.unicodeScalars.prefix(20).map { $0.escaped(asASCII: true) }.joined()
    }
}
