// A table with one row a place or treatment function, and what they are part of at its end.
import WaitingList

extension Composer {
    /// The table of some metrics.
    mutating func table(by grouping: Section.Grouping, metrics: [Metric], width: Block.Width) -> Outcome {
        let groups = groups(by: grouping)
        guard !groups.isEmpty else { return .absent(emptyReason(grouping)) }
        let table = Table(
            number: nextTable(), headline: headline(of: groups, grouping, room(width)),
            subtitle: "pathways by \(words(grouping)), \(subject(of: grouping))\(remark(on: grouping)), "
                + periods.long(census),
            rowTitle: rowTitle(grouping), columns: metrics.map { Table.Column(title: $0.columnTitle) },
            rows: groups.map { row($0.name, $0.cohort, metrics, isTotal: false) } + totals(grouping, metrics))
        return .blocks([Block(content: .table(table), width: width)])
    }

    /// Why there are no rows.
    func emptyReason(_ grouping: Section.Grouping) -> String {
        if case (.members, .provider) = (grouping, place) { return "a provider is made up of no other places" }
        return "no \(grouping.inWords) has a waiting list"
    }

    /// The place that the rows are parts of.
    private func subject(of grouping: Section.Grouping) -> String {
        switch grouping {
        case .treatmentFunction, .members: placeName
        case .region, .icb, .provider: "England"
        }
    }

    /// The providers of a board treat for other boards too, so that they do not add up to it.
    private func remark(on grouping: Section.Grouping) -> String {
        if case (.members, .board) = (grouping, place) {
            return "; providers with all their commissioners, the board as commissioner"
        }
        return ""
    }

    /// The place, and England where it is another.
    private func totals(_ grouping: Section.Grouping, _ metrics: [Metric]) -> [Table.Row] {
        let england = row("England", Cohort(.england), metrics, isTotal: true)
        guard place != .england, subject(of: grouping) == placeName else { return [england] }
        let name = grouping == .treatmentFunction ? "All" : placeName
        return [row(name, cohort, metrics, isTotal: true), england]
    }

    private func row(_ name: String, _ cohort: Cohort, _ metrics: [Metric], isTotal: Bool) -> Table.Row {
        let cells = metrics.map { disclosed.measured($0, of: cohort)?.inWords($0.unit) ?? "-" }
        return Table.Row(header: name, cells: cells, isTotal: isTotal)
    }

    /// The span of the share within 18 weeks, over groups with at least 20 pathways.
    private func headline(of groups: [Group], _ grouping: Section.Grouping, _ room: HeadlineRoom) -> String {
        let shares = groups.filter { $0.isOrganisation && isTellable($0.cohort) }.compactMap {
            disclosed.measured(.withinEighteenWeeksPerCent, of: $0.cohort)?.value
        }
        let described = "Pathways by \(grouping.inWords)"
        guard let lowest = shares.min(), let highest = shares.max(), lowest < highest else { return described }
        let span = Metric.Unit.perCent.span(lowest, highest)
        return room.fitting([
            "\(plural(grouping)): \(span) within 18 weeks", "\(span) within 18 weeks", described,
        ])
    }
}

extension Metric {
    /// Above a column, with its unit where the cells do not show it.
    var columnTitle: String {
        switch id {
        case Metric.listSize.id: "Pathways"
        case Metric.medianWait.id: "Median (weeks)"
        case Metric.ninetySecondPercentileWait.id: "92nd percentile (weeks)"
        default: unit == .weeks ? "\(title) (weeks)" : title
        }
    }
}
