// How long a compartment of a projection is, and how published bands fall into them.

/// Compartments of one length, the last one open.
package struct Compartments: Hashable, Sendable {
    /// How long a compartment, and a period, is.
    package enum Period: String, Hashable, Sendable, CaseIterable {
        case week
        case month

        /// Days; a month is a twelfth of 365.25.
        package var days: Double { self == .week ? 7 : 365.25 / 12 }

        /// Periods in a year of 365.25 days.
        package var perYear: Double { 365.25 / days }
    }

    package var period: Period
    /// Compartments, the open one with them: at least 1.
    package var count: Int

    /// `nil` for fewer than one compartment.
    package init?(period: Period, count: Int) {
        guard count >= 1 else { return nil }
        self.period = period
        self.count = count
    }

    /// The published bands as they are: 105 weeks, the last one over 104.
    package static let weekly = Compartments(.week, BandHistogram.publishedBandCount)

    /// 25 months of 30.4375 days, the last one open: over 24 months, which is where the published open band begins.
    package static let monthly = Compartments(.month, 25)

    /// Everybody in one.
    package static func single(_ period: Period) -> Compartments { Compartments(period, 1) }

    private init(_ period: Period, _ count: Int) {
        self.period = period
        self.count = count
    }

    /// The compartment in which waits of more than so many weeks begin, to the nearest; `nil` within the open one.
    package func index(weeks: Int) -> Int? {
        guard weeks >= 0, Double(weeks) * 7 < (Double(count) + 1) * period.days else { return nil }
        let index = nearest(weeks: weeks)
        return index < count ? index : nil
    }

    private func nearest(weeks: Int) -> Int { Int((Double(weeks) * 7 / period.days).rounded()) }

    /// The bands of a histogram, each shared out by the days that it has in each compartment.
    ///
    /// Band `i` is taken for the days 7i to 7i + 7; the open band goes where waits of its length begin. The total is kept.
    package func stock(of histogram: BandHistogram) -> Stock {
        var stock = Stock(repeating: 0, count: count)
        for (band, patients) in histogram.counts.enumerated() where patients > 0 {
            let first = min(
                count - 1, band == histogram.openBand ? nearest(weeks: band) : Int(Double(band) * 7 / period.days))
            let within = share(ofBand: band, before: first + 1, isOpen: band == histogram.openBand)
            stock[first] += Double(patients) * within
            if within < 1 { stock[first + 1] += Double(patients) * (1 - within) }
        }
        return stock
    }

    /// How much of a band lies before a compartment begins.
    private func share(ofBand band: Int, before compartment: Int, isOpen: Bool) -> Double {
        let days = Double(compartment) * period.days - Double(band) * 7
        return isOpen || compartment == count || days >= 7 ? 1 : days / 7
    }
}
