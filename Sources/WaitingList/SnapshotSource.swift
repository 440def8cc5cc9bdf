// The port through which a census comes in.

/// Somewhere snapshots can be read.
package protocol SnapshotSource: Sendable {
    /// The complete snapshots that are there, oldest first.
    ///
    /// Throws when the source cannot be read; an empty list is not an error.
    func listings() async throws -> [SnapshotListing]

    /// Reads one census of one kind in one consistent view of the source: what it says of itself, its rows, its organisations.
    ///
    /// Its listing is that of the moment: a census that was loaded again since comes with its new revision.
    ///
    /// The tally travels to the data and comes back full; rows are lent and do not gather in memory. Throws when the census is
    /// not there, a row cannot be read, or not every row came; then nothing of it is used. Reading again is safe.
    func snapshot(of listing: SnapshotListing) async throws -> Snapshot
}
