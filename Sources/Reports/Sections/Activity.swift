// What happened in the month: pathways completed and begun, beside the month and the year before.
import Charts
import WaitingList

extension Composer {
    private static var flows: [Metric] {
        [
            .newPeriods, .completedAdmitted, .completedNonAdmitted, .medianAdmitted, .ninetyFifthPercentileAdmitted,
            .medianNonAdmitted, .ninetyFifthPercentileNonAdmitted,
        ]
    }

    /// Two lines and a table; a list of patients says nothing of those who left it.
    mutating func activity() -> Outcome {
        let found = Self.flows.compactMap { finding($0) }.filter { $0.latest != nil }
        guard !found.isEmpty else {
            return .absent(
                disclosed.listing.kind == .pathway
                    ? "a weekly list does not say who was treated"
                    : "completed pathways and new periods were not reported")
        }
        var blocks: [Block] = []
        for metric in [Metric.completedAdmitted, .completedNonAdmitted] {
            let width: Block.Width = blocks.isEmpty ? .left : .right
            if case .blocks(let figures) = trend(metric, periods: nil, showsPlan: false, width: width) {
                blocks += figures
            }
        }
        return .blocks(blocks + [Block(content: .table(activityTable(found)))])
    }

    private mutating func activityTable(_ findings: [Finding]) -> Table {
        let before = findings.lazy.compactMap(\.previous?.day).first
        let yearBefore = findings.lazy.compactMap(\.yearBefore?.day).first
        let days = [before, yearBefore]
        let columns =
            [periods.short(census)] + days.compactMap { $0.map(periods.short) }
            + days.compactMap { $0.map { "Change on \(periods.short($0))" } }
        return Table(
            number: nextTable(), headline: "Pathways completed and begun, and how long those completed had waited",
            subtitle: "completed pathways and new periods, \(placeName), \(periods.long(census)); waits in weeks",
            rowTitle: "Measure", columns: columns.map { Table.Column(title: $0) },
            rows: findings.map { finding in
                let unit = finding.metric.unit
                let past = [
                    before == nil ? nil : finding.previous?.measured,
                    yearBefore == nil ? nil : finding.yearBefore?.measured,
                ]
                let shown = zip(days, past).filter { $0.0 != nil }.map(\.1)
                let values = shown.map { $0?.inWords(unit) ?? "-" }
                let changes = shown.map { old -> String in
                    guard let old = old?.plotted, let now = finding.latest?.plotted else { return "-" }
                    return unit.change(now - old).replacing(" weeks", with: "").replacing("no change", with: "0")
                }
                return Table.Row(
                    header: finding.metric.title, cells: [finding.latest?.inWords(unit) ?? "-"] + values + changes,
                    isTotal: false)
            })
    }
}
