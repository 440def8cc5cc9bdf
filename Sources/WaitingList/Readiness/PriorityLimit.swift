// How long a patient of each clinical priority may wait.

extension Category {
    /// Days from being listed within which a patient of this priority should be treated; `nil` where there is no fixed limit.
    ///
    /// Source: Federation of Surgical Specialty Associations, clinical guide to surgical prioritisation: P2 up to 4 weeks,
    /// P3 up to 3 months, here 12 weeks. P4 has no fixed limit; P1 patients do not wait on this list.
    package var priorityLimitDays: Int? {
        switch self {
        case .priority2: 28
        case .priority3: 84
        default: nil
        }
    }

    /// Whether a wait of so many days is past the limit, of which the last day complies; `nil` where there is none.
    package func isOverdue(daysWaited: Int) -> Bool? {
        priorityLimitDays.map { daysWaited > $0 }
    }
}
