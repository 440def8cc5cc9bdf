// On which day of the week a wait begins: rarely at the weekend.

/// The weekday of a referral.
enum StartWeekday {
    /// Monday first.
    static let parts = [0.195, 0.205, 0.200, 0.195, 0.165, 0.024, 0.016]
    static let lottery = Lottery(parts)
}
