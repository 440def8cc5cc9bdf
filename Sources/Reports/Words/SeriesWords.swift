// A series in a sentence: first value, lowest, highest and last, each with its date.
package import WaitingList

/// Dated values told without verbs of change: those are the verdict's.
package struct SeriesWords: Sendable {
    let points: [(day: Day, value: Double?)]
    let periods: PeriodWords
    let number: @Sendable (Double) -> String

    /// Points oldest first; a value that is `nil` is missing or hidden.
    package init(
        _ points: [(day: Day, value: Double?)], periods: PeriodWords, number: @escaping @Sendable (Double) -> String
    ) {
        self.points = points
        self.periods = periods
        self.number = number
    }

    private var known: [(day: Day, value: Double)] {
        points.compactMap { point in point.value.map { (point.day, $0) } }
    }

    /// `April 2019 to August 2025`; one date when there is only one.
    package var span: String {
        guard let first = points.first?.day, let last = points.last?.day else { return "no period" }
        return first == last ? periods.long(first) : "\(periods.long(first)) to \(periods.long(last))"
    }

    /// As in "It was 86.5% in April 2019, 46.8% at its lowest in July 2020 and 61.0% in August 2025".
    package var sentence: String {
        guard let first = known.first, let last = known.last else { return "It has no values." }
        var parts = [told(first, "")]
        for (extreme, word) in extremes where extreme.day != first.day && extreme.day != last.day {
            parts.append(told(extreme, " at its \(word)"))
        }
        if last.day != first.day { parts.append(told(last, "")) }
        let listed =
            parts.count > 1 ? parts.dropLast().joined(separator: ", ") + " and " + (parts.last ?? "") : parts[0]
        return "It was \(listed)."
    }

    /// `2 months have no value.`; empty when all have one.
    package var gaps: String {
        let count = points.count - known.count
        guard count > 0 else { return "" }
        return count == 1 ? "One \(periods.period) has no value." : "\(count) \(periods.period)s have no value."
    }

    /// The lowest and the highest, in the order of time; none in a series that never changes.
    private var extremes: [((day: Day, value: Double), String)] {
        guard let low = known.min(by: { $0.value < $1.value }), let high = known.max(by: { $0.value < $1.value }),
            low.value < high.value
        else { return [] }
        return low.day < high.day ? [(low, "lowest"), (high, "highest")] : [(high, "highest"), (low, "lowest")]
    }

    private func told(_ point: (day: Day, value: Double), _ role: String) -> String {
        "\(number(point.value))\(role) \(periods.preposition) \(periods.long(point.day))"
    }
}
