// The port through which a census comes in.

/// Somewhere snapshots can be read.
package protocol SnapshotSource: Sendable {
    /// The complete snapshots that are there, oldest first.
    ///
    /// Throws when the source cannot be read; an empty list is not an error.
    func listings() async throws -> [SnapshotListing]

    /// Reads one census in one consistent view of the source: what it says of itself, its rows, its organisations.
    ///
    /// The tally travels to the data and comes back full; rows are lent and do not gather in memory. Throws when the census is
    /// not there, a row cannot be read, or not every row came; then nothing of it is used. Reading again is safe.
    func snapshot(census: Day) async throws -> Snapshot
}
