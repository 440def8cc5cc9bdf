// A source in memory, which a test can change and break.
import WaitingList

/// Snapshots that a test puts there.
actor MemorySource: SnapshotSource {
    /// What it answers with in place of its listings.
    var listingTrouble: (any Error)?
    /// What it answers with when one of these censuses is read.
    var readingTrouble: [Day: any Error] = [:]
    /// The censuses read so far, those that could not be among them.
    private(set) var reads: [Day] = []
    private var held: [SnapshotListing]
    private var absent: Set<String> = []

    init(_ listings: [SnapshotListing]) {
        held = listings
    }

    func hold(_ listings: [SnapshotListing]) {
        held = listings
    }

    /// From now on these providers have no list.
    func leaveOut(_ providers: Set<String>) {
        absent = providers
    }

    func breakListing(_ trouble: (any Error)?) {
        listingTrouble = trouble
    }

    func breakReading(_ census: Day, _ trouble: any Error) {
        readingTrouble[census] = trouble
    }

    func listings() async throws -> [SnapshotListing] {
        if let listingTrouble { throw listingTrouble }
        return held.sorted { $0.census < $1.census }
    }

    func snapshot(of asked: SnapshotListing) async throws -> Snapshot {
        let census = asked.census
        reads.append(census)
        if let trouble = readingTrouble[census] { throw trouble }
        guard let listing = held.first(where: { $0.census == census && $0.kind == asked.kind }) else { throw NotHeld() }
        var snapshot = SampleCensus.snapshot(census, revision: listing.revision, without: absent)
        snapshot.listing.isIllustrative = listing.isIllustrative
        return snapshot
    }

    struct NotHeld: Error {}
}
