// Dates as a reader sees them: "31 January 2026", never 31/01/26.

extension Day {
    /// `31 January 2026`.
    package var inWords: String {
        let (year, month, day) = components
        return "\(day) \(Self.months[month - 1]) \(year)"
    }

    /// The day of a time written `yyyy-mm-ddThh:mm:ssZ`, in words; the text itself when it is no such time.
    package static func inWords(ofTime time: String) -> String { Day(time.prefix(10))?.inWords ?? time }

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

extension SnapshotListing {
    /// What the figures are of: a month of returns (`January 2026`), or a week (`week ending 25 January 2026`).
    ///
    /// A return that is not of a month's end has its day alone.
    package var periodInWords: String {
        switch kind {
        case .band: census == census.lastOfMonth ? census.monthInWords : census.inWords
        case .pathway: "week ending \(census.inWords)"
        }
    }

    /// The first day of the month, or of the week that ends with the census.
    package var periodStart: Day {
        switch kind {
        case .band: census.firstOfMonth
        case .pathway: Day(daysSince2000: census.daysSince2000 - 6)
        }
    }
}
