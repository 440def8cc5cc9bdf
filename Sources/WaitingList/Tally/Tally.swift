// A census folded into counts: all that is kept of the rows.

/// Counts by place, treatment function and category.
///
/// A monthly return keeps providers and boards × treatment function × part. A patient-level snapshot keeps providers and
/// boards × treatment function × list, sites and commissioners × treatment function, and providers and boards × every
/// category of `Dimension.ofPeople`. The rows of non-English commissioners and the ready-made totals (`C_999`) are left out
/// by rule and counted.
package struct Tally: Reducer, Equatable {
    package private(set) var cells: CellTable
    package private(set) var rows: RowCounts
    /// The cohorts of milestones, which only patient-level rows have.
    package private(set) var milestones: MilestoneTally

    package init() {
        self.init(cells: CellTable(), rows: RowCounts())
    }

    /// A tally that was folded before.
    package init(cells: CellTable, rows: RowCounts, milestones: MilestoneTally = MilestoneTally()) {
        self.cells = cells
        self.rows = rows
        self.milestones = milestones
    }

    /// The organisation code under which pathways stand whose commissioner belongs to no board.
    package static let noBoard = "none"

    /// The counts of one cell; `nil` when nothing was reported there.
    package subscript(key: CellKey) -> WaitCounts? { cells[key] }

    /// See `Reducer`.
    package mutating func add(_ row: borrowing BandRow) {
        if row.commissionerCode == BandRow.nonEnglishCommissioner {
            rows.ofNonEnglishCommissioners += 1
        } else if row.treatmentFunctionCode == TreatmentFunction.totalCode {
            rows.ofTotals += 1
        } else {
            count(row)
        }
    }

    /// Adds what another fold over other rows of the same census has counted.
    package mutating func merge(_ other: Tally) {
        cells.merge(other.cells)
        rows.merge(other.rows)
        milestones.merge(other.milestones)
    }

    private mutating func count(_ row: borrowing BandRow) {
        rows.counted += 1
        let known = TreatmentFunction.line(withCode: row.treatmentFunctionCode)
        if known == nil { rows.ofUnknownTreatmentFunction += 1 }
        let line = known?.code ?? TreatmentFunction.otherServicesCode
        let board = row.commissionerICBCode ?? ""
        for place in [Place.provider(row.providerCode), .board(board.isEmpty ? Self.noBoard : board)] {
            cells.add(row, to: CellKey(place, treatmentFunction: line, Category(row.part)))
        }
    }
}

/// What became of the rows of a source: each is counted or left out by a rule.
package struct RowCounts: Hashable, Sendable {
    /// Taken into the counts.
    package var counted = 0
    /// Of non-English commissioners, left out.
    package var ofNonEnglishCommissioners = 0
    /// Sums of others, left out.
    package var ofTotals = 0
    /// Counted under `X06`, because their treatment function is none of the published 23.
    package var ofUnknownTreatmentFunction = 0

    package init() {}

    /// Every row that came.
    package var read: Int { counted + ofNonEnglishCommissioners + ofTotals }

    /// Adds those of another fold.
    package mutating func merge(_ other: RowCounts) {
        counted += other.counted
        ofNonEnglishCommissioners += other.ofNonEnglishCommissioners
        ofTotals += other.ofTotals
        ofUnknownTreatmentFunction += other.ofUnknownTreatmentFunction
    }
}
