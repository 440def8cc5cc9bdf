// What disclosure control has to know of counts: their values, the sums in which they stand, and which of them it may hide.
import Statistics

/// Counts by number, with the sums that anybody knows to be true of them.
protocol ProtectedCells: Sendable {
    /// By number; -1 where nothing was reported, or there is no such cell.
    var values: [Int] { get }
    var sums: CountSums { get }
    /// Whether a count is England's, which is never hidden.
    func isOfEngland(_ number: Int) -> Bool
    /// What a count is to a reader.
    func kind(of number: Int) -> Quantity.Kind
}
