// Dates as a reader sees them: "31 January 2026", never 31/01/26.

extension Day {
    /// `31 January 2026`.
    package var inWords: String {
        let (year, month, day) = components
        return "\(day) \(Self.months[month - 1]) \(year)"
    }

    /// `January 2026`.
    package var monthInWords: String {
        let (year, month, _) = components
        return "\(Self.months[month - 1]) \(year)"
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}
