// What cannot be done with the data as they are: to try again every minute would help nobody.

/// Remembers, while the program runs, what was wrong with a census or an edition, for an hour.
///
/// A key that says which data they were makes that others are tried at once. Troubles of the connection or the disk are not remembered: they
/// pass.
actor Refusals<Key: Hashable & Sendable> {
    private var known: [Key: (failure: Failure, since: ContinuousClock.Instant)] = [:]
    private let standing = Duration.seconds(3600)

    /// What was wrong within the last hour; `nil` when it should be tried.
    func standing(of key: Key) -> Failure? {
        guard let refusal = known[key], ContinuousClock.now - refusal.since < standing else { return nil }
        return refusal.failure
    }

    /// Remembers a failure that lies in the data, or in this program.
    func note(_ failure: Failure, of key: Key) {
        guard [.badData, .internalError].contains(failure.meaning) else { return }
        known = known.filter { ContinuousClock.now - $0.value.since < standing }
        known[key] = (failure, .now)
    }
}
