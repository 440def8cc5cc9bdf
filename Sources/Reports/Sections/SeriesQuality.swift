// What the series of an edition are made of: censuses that are missing, revised, withheld or held and released.
import WaitingList

extension Composer {
    /// A row for each thing a reader should know; `nil` for an edition without a past.
    mutating func seriesTable() -> TextTable? {
        let past = evidence.past
        guard past.censuses.count > 1, let first = past.censuses.first?.day else { return nil }
        let rows = [
            ("Censuses", "\(past.censuses.count), \(periods.long(first)) to \(periods.long(census))"),
            ("Missing", listed(missing(), none: "none between the first and the last")),
            ("Revised since they were first recorded [r]", listed(evidence.revisedCensuses, none: "none")),
            ("Withheld under disclosure control", listed(past.withheld, none: "none")),
        ]
        return TextTable(
            number: nextTable(), headline: "What the series are made of",
            subtitle: "censuses behind the charts, \(placeName)",
            columns: [.init(title: "Censuses", share: 0.38), .init(title: "Which", share: 0.62)],
            rows: rows.map { [.plain($0.0), .plain($0.1)] })
    }

    /// Periods for which there is no census, by the rhythm of the list's series.
    private func missing() -> [Day] { finding(.listSize, of: Cohort(.england))?.chart?.trend.missingPeriods ?? [] }

    private func listed(_ days: [Day], none: String) -> String {
        if days.isEmpty { return none }
        let shown = days.suffix(12).map(periods.short).joined(separator: ", ")
        return days.count > 12 ? "\(days.count), the latest of them \(shown)" : shown
    }
}
