// A census folded into counts: all that is kept of the rows.

/// Counts by provider × treatment function and by commissioning board × treatment function.
///
/// The rows of non-English commissioners and the ready-made totals (`C_999`) are left out by rule and counted.
package struct Tally: Reducer, Equatable {
    /// By provider.
    package private(set) var providers = CellTable()
    /// By the commissioner's integrated care board; under `noBoard` when it has none.
    package private(set) var boards = CellTable()
    /// Rows taken into the counts.
    package private(set) var rowsCounted = 0
    /// Rows of non-English commissioners, left out.
    package private(set) var rowsOfNonEnglishCommissioners = 0
    /// Rows that are sums of others, left out.
    package private(set) var rowsOfTotals = 0
    /// Rows whose treatment function is none of the published 23: counted under `X06`.
    package private(set) var rowsOfUnknownTreatmentFunction = 0

    package init() {}

    /// The organisation code under which pathways stand whose commissioner belongs to no board.
    package static let noBoard = "none"

    /// See `Reducer`.
    package mutating func add(_ row: borrowing BandRow) {
        if row.commissionerCode == BandRow.nonEnglishCommissioner {
            rowsOfNonEnglishCommissioners += 1
        } else if row.treatmentFunctionCode == TreatmentFunction.totalCode {
            rowsOfTotals += 1
        } else {
            count(row)
        }
    }

    /// Adds what another fold over other rows of the same census has counted.
    package mutating func merge(_ other: Tally) {
        providers.merge(other.providers)
        boards.merge(other.boards)
        rowsCounted += other.rowsCounted
        rowsOfNonEnglishCommissioners += other.rowsOfNonEnglishCommissioners
        rowsOfTotals += other.rowsOfTotals
        rowsOfUnknownTreatmentFunction += other.rowsOfUnknownTreatmentFunction
    }

    private mutating func count(_ row: borrowing BandRow) {
        rowsCounted += 1
        let known = TreatmentFunction.line(withCode: row.treatmentFunctionCode)
        if known == nil { rowsOfUnknownTreatmentFunction += 1 }
        let line = known?.code ?? "X06"
        providers.add(row, organisation: row.providerCode, treatmentFunction: line)
        let board = row.commissionerICBCode ?? ""
        boards.add(row, organisation: board.isEmpty ? Self.noBoard : board, treatmentFunction: line)
    }
}
