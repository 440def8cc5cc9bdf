// Which censuses of the source the history does not have yet.
import WaitingList

/// Compares what the source lists with what the history has.
struct UnrecordedCensuses: Sendable {
    let records: [CensusRecord]
    /// Older censuses than this many weeks before the newest of their kind are not kept, so not read; 0 keeps all.
    let keepWeeks: Int

    /// Those to be read, oldest first: the checks of each look at the one before it.
    func among(_ listings: [SnapshotListing]) -> [SnapshotListing] {
        listings.filter { !isRecorded($0) && isWorthKeeping($0, among: listings) }.sorted { $0.census < $1.census }
    }

    /// The record of this very revision.
    func record(of listing: SnapshotListing) -> CensusRecord? {
        records.last {
            $0.listing.kind == listing.kind && $0.listing.census == listing.census && $0.agrees(with: listing)
        }
    }

    private func isRecorded(_ listing: SnapshotListing) -> Bool { record(of: listing) != nil }

    private func isWorthKeeping(_ listing: SnapshotListing, among listings: [SnapshotListing]) -> Bool {
        guard keepWeeks > 0 else { return true }
        let newest = listings.filter { $0.kind == listing.kind }.map(\.census).max() ?? listing.census
        return newest - listing.census <= 7 * keepWeeks
    }
}

extension CensusRecord {
    /// Whether the source still lists the very figures that were recorded.
    fileprivate func agrees(with listing: SnapshotListing) -> Bool {
        self.listing.revision == listing.revision && self.listing.rowCount == listing.rowCount
    }
}
