// What came onto the national list and left it between two censuses.

/// The flows of one interval, for all England; they should explain the change of the list.
package struct FlowTotals: Hashable, Sendable {
    /// Pathways on the list at the census before.
    package var listBefore: Int
    /// Clock starts.
    package var starts: Int
    /// Clock stops by treatment or a decision not to treat.
    package var stops: Int
    /// Pathways that left the list for any other reason.
    package var otherRemovals: Int
    /// Pathways on the list now.
    package var listNow: Int

    package init(listBefore: Int, starts: Int, stops: Int, otherRemovals: Int, listNow: Int) {
        self.listBefore = listBefore
        self.starts = starts
        self.stops = stops
        self.otherRemovals = otherRemovals
        self.listNow = listNow
    }

    /// The list that the flows lead to.
    package var expected: Int { listBefore + starts - stops - otherRemovals }
}
