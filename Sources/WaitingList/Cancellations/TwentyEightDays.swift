// The promise after a last-minute cancellation: treatment within 28 days.

extension Cancellation {
    /// The last day that keeps the promise: day 28, where the planned day of the operation is day 0.
    package var rebookBy: Day? {
        plannedOperation.map { Day(daysSince2000: $0.daysSince2000 + 28) }
    }

    /// Whether treatment came after `rebookBy`, or has not come although that day is past; false while there is time.
    ///
    /// A treatment after `asOf` is a plan and no treatment yet. `nil` when it cannot be said: the planned day is missing, or
    /// there is neither a treatment nor a day to judge by.
    package var isLate: Bool? {
        guard let rebookBy else { return nil }
        if let treatedOn, asOf.map({ treatedOn <= $0 }) ?? true { return treatedOn > rebookBy }
        return asOf.map { $0 > rebookBy }
    }

    /// Whether the standard is breached: late, of a cancellation that the return counts; counted when it occurs.
    package var isBreach: Bool? { AllOf.conditions(countsInReturn, isLate) }
}
