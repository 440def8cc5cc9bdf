// The number of a cell within its place: its line and its category, for counts that are kept.

/// A treatment function, or none where those of all are counted together, and a category.
///
/// Ordered by line, then by category, both by their numbers: these are stored with the history and never change their
/// meaning.
package struct CellNumber: Hashable, Comparable, Sendable {
    /// 0 where the pathways of all treatment functions are counted together, else 1 to 23 in published order.
    package let line: UInt8
    package let category: Category

    /// `nil` when there is no such line or category.
    package init?(line: UInt8, category: UInt8) {
        guard Int(line) <= TreatmentFunction.all.count, let category = Category(rawValue: category) else { return nil }
        self.line = line
        self.category = category
    }

    /// `nil` when the code is none of the 23 published.
    package init?(treatmentFunction code: String?, _ category: Category) {
        guard let line = Self.line(of: code) else { return nil }
        self.line = line
        self.category = category
    }

    /// The published code of its line; `nil` for line 0.
    package var treatmentFunction: String? { line == 0 ? nil : TreatmentFunction.all[Int(line) - 1].code }

    package static func < (left: CellNumber, right: CellNumber) -> Bool {
        (left.line, left.category.rawValue) < (right.line, right.category.rawValue)
    }

    private static func line(of code: String?) -> UInt8? {
        guard let code else { return 0 }
        return lines[code]
    }

    private static let lines = Dictionary(
        uniqueKeysWithValues: zip(TreatmentFunction.all.map(\.code), UInt8(1)...))
}
