// One row of the source's `band` view, as it is lent to a reducer.

/// Pathways of one provider, commissioner, part and treatment function, counted by weeks waited.
///
/// A source refills one row again and again: a reducer that keeps it must copy it.
package struct BandRow: Sendable {
    package var providerCode: String
    package var commissionerCode: String
    /// `nil` when the commissioner belongs to no integrated care board.
    package var commissionerICBCode: String?
    package var part: RTTPart
    package var treatmentFunctionCode: String
    /// 105 counts, or none for new periods.
    package var weekBands: [Int32]
    package var unknownClockStart: Int
    package var totalAll: Int

    package init(
        providerCode: String = "", commissionerCode: String = "", commissionerICBCode: String? = nil,
        part: RTTPart = .incomplete, treatmentFunctionCode: String = "", weekBands: [Int32] = [],
        unknownClockStart: Int = 0, totalAll: Int = 0
    ) {
        self.providerCode = providerCode
        self.commissionerCode = commissionerCode
        self.commissionerICBCode = commissionerICBCode
        self.part = part
        self.treatmentFunctionCode = treatmentFunctionCode
        self.weekBands = weekBands
        self.unknownClockStart = unknownClockStart
        self.totalAll = totalAll
    }

    /// Non-English commissioners, whom the published figures for England leave out at every level.
    package static let nonEnglishCommissioner = "NONC"
}

/// Takes rows in any order and any partition and comes to the same result.
package protocol Reducer: Sendable {
    /// Called once a row, on the source's thread.
    mutating func add(_ row: borrowing BandRow)
}
