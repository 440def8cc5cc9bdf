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

    /// 24 months of 30.4375 days, the last one open from month 23.
    package static let monthly = Compartments(.month, 24)

    /// Everybody in one.
    package static func single(_ period: Period) -> Compartments { Compartments(period, 1) }

    private init(_ period: Period, _ count: Int) {
        self.period = period
        self.count = count
    }

    /// The number of whole compartments that a wait of so many weeks fills, to the nearest; no more than there are.
    package func index(weeks: Int) -> Int {
        min(count - 1, max(0, Int((Double(weeks) * 7 / period.days).rounded())))
    }

    /// The bands of a histogram, each shared out by the days that it has in each compartment.
    ///
    /// Band `i` is taken for the days 7i to 7i + 7; the open band falls where it begins. The total is kept.
    package func stock(of histogram: BandHistogram) -> Stock {
        var stock = Stock(repeating: 0, count: count)
        for (band, bandCount) in histogram.counts.enumerated() where bandCount > 0 {
            let first = compartment(ofDay: Double(band) * 7)
            let edge = Double(first + 1) * period.days
            let isWhole = band == histogram.openBand || first == count - 1 || edge >= Double(band + 1) * 7
            let share = isWhole ? 1 : (edge - Double(band) * 7) / 7
            stock[first] += Double(bandCount) * share
            if !isWhole { stock[first + 1] += Double(bandCount) * (1 - share) }
        }
        return stock
    }

    private func compartment(ofDay day: Double) -> Int { min(count - 1, Int(day / period.days)) }
}
