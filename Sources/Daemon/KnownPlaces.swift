// Which places had a list at which census, asked of the history once while the program runs.
import Reports
import WaitingList

/// Remembers the places of censuses that were asked for; a revision is a census of its own.
actor KnownPlaces {
    private var known: [SnapshotListing: EditionPlaces] = [:]

    /// The places of a census; `reading` is asked when they are not known yet.
    func of(
        _ listing: SnapshotListing, reading: @Sendable (SnapshotListing) async throws -> Snapshot
    ) async throws -> EditionPlaces {
        if let places = known[listing] { return places }
        return keep(try await reading(listing))
    }

    /// Takes the places from a snapshot that was read anyway.
    @discardableResult
    func keep(_ snapshot: Snapshot) -> EditionPlaces {
        if let places = known[snapshot.listing] { return places }
        let places = EditionPlaces(of: snapshot)
        known = known.filter { $0.key.census != snapshot.listing.census || $0.key.kind != snapshot.listing.kind }
        known[snapshot.listing] = places
        return places
    }
}
