// The deprivation of the area where patients live is known.

extension DataCheck {
    /// It comes from the postcode, which few records lack: 5 per cent is a broken look-up.
    static let deprivationKnown = notKnown(
        "deprivation-known", .share(5), .deprivationNotKnown,
        rule: { "deprivation is not known for at most \($0) of the waiting list" })
}
