// Censuses that cannot be used as they are: reading millions of rows again every minute would help nobody.
import WaitingList

/// Remembers, while the program runs, what was wrong with the data of a census, for an hour or until the source says something
/// else of it.
///
/// Troubles of the connection are not remembered: they pass.
actor Refusals {
    private var known: [SnapshotListing: (failure: Failure, since: ContinuousClock.Instant)] = [:]
    private static let standing = Duration.seconds(3600)

    /// What was wrong with the census when it was read within the last hour; `nil` when it should be read.
    func standing(of listing: SnapshotListing) -> Failure? {
        guard let refusal = known[listing], ContinuousClock.now - refusal.since < Self.standing else { return nil }
        return refusal.failure
    }

    /// Remembers a failure that lies in the data.
    func note(_ failure: Failure, of listing: SnapshotListing) {
        if failure.meaning == .badData { known[listing] = (failure, .now) }
    }
}
