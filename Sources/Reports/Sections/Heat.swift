// Places by treatment functions: a share in each cell, coloured by how far it is from England's.
import Charts
import Statistics
import WaitingList

extension Composer {
    /// How many treatment functions there is room for beside the whole.
    private static var mostColumns: Int { 8 }

    /// The heat table; for a provider its own row and those of its board.
    mutating func heat(_ metric: Metric, rows grouping: Section.Grouping) -> Outcome {
        let rows = heatRows(grouping)
        let columns = heatColumns(rows)
        guard !rows.isEmpty, !columns.isEmpty else { return .absent(emptyReason(grouping)) }
        let england = (columns.map { Optional($0.code) } + [nil]).map { code in
            disclosed.measured(metric, of: Cohort(.england, treatmentFunction: code))
        }
        let shown = rows.map { group in heatRow(group, metric, columns, england) }
        guard shown.contains(where: { $0.cells.contains { $0.level != nil } }) else {
            return .absent("no share of it is shown")
        }
        let higherIsBetter = metric.improvement.isHigherBetter ?? true
        let table = HeatTable(
            rowTitle: rowTitle(grouping), columns: columns.map(\.columnName) + ["All"], rows: shown,
            summary: HeatTable.Row(header: "England", cells: england.map { HeatTable.Cell(heatWords($0)) }),
            key: HeatKey(
                lowest: "9+ points below", highest: "9+ points above England, also marked \u{25BC} \u{25B2}",
                note: disclosed.policy == .none ? nil : "[c] hidden"),
            isHigherBetter: higherIsBetter)
        let phrase = MetricWords(metric).phrase
        let block = DrawnTable(
            number: nextTable(), headline: heatHeadline(rows, metric),
            subtitle: "\(phrase), per cent, by \(words(grouping)) and treatment function, \(periods.long(census))"
                + beside(rows),
            table: table, notes: heatNotes(columns))
        return .blocks([Block(content: .drawnTable(block))])
    }

    /// A place has no rows of its own kind but those beside it: a provider's are the providers of its board.
    private func heatRows(_ grouping: Section.Grouping) -> [Group] {
        guard case (.members, .provider(let code)) = (grouping, place) else { return sorted(groups(by: grouping)) }
        let board = disclosed.directory.providers[code]?.boardCode
        let beside = groups(by: .provider).filter { group in
            group.cohort == cohort
                || board != nil && disclosed.directory.providers[group.cohort.geography.code]?.boardCode == board
        }
        return sorted(beside)
    }

    /// The reader's own first, then the best first; who has fewer than 20 pathways is no peer.
    private func sorted(_ groups: [Group]) -> [Group] {
        let values = groups.map { disclosed.measured(.withinEighteenWeeksPerCent, of: $0.cohort)?.value ?? -1 }
        let own = groups.filter { $0.cohort == cohort }
        let others = groups.indices.filter {
            groups[$0].isOrganisation && groups[$0].cohort != cohort && isTellable(groups[$0].cohort)
        }
        return own + others.sorted { (values[$0], $1) > (values[$1], $0) }.map { groups[$0] }
    }

    /// Who the rows below the reader's own are; empty where there is none.
    private func beside(_ rows: [Group]) -> String {
        guard rows.count > 1, rows[0].cohort == cohort else { return "" }
        let others: String
        switch place {
        case .england: return ""
        case .region: others = "all regions"
        case .board: others = "all boards"
        case .provider(let code):
            let boards = rows.map { disclosed.directory.providers[$0.cohort.geography.code]?.boardCode }
            let own = disclosed.directory.providers[code]?.boardCode
            others = own != nil && boards.allSatisfy { $0 == own } ? "providers of the same board" : "all providers"
        }
        return "; own row first, then \(others), best first"
    }

    /// The lines with the longest lists of the edition's place, in published order.
    private func heatColumns(_ rows: [Group]) -> [TreatmentFunction] {
        let sizes = TreatmentFunction.all.map {
            disclosed.measured(.listSize, of: Cohort(place, treatmentFunction: $0.code))?.value ?? 0
        }
        return sizes.indices.filter { sizes[$0] > 0 }.sorted { (sizes[$0], $1) > (sizes[$1], $0) }
            .prefix(Self.mostColumns).sorted().map { TreatmentFunction.all[$0] }
    }

    private func heatRow(
        _ group: Group, _ metric: Metric, _ columns: [TreatmentFunction], _ england: [Measured?]
    ) -> HeatTable.Row {
        let codes = columns.map { Optional($0.code) } + [nil]
        let cells = zip(codes, england).map { code, whole in
            let own = disclosed.measured(metric, of: Cohort(group.cohort.geography, treatmentFunction: code))
            // From the values as they are printed, so that a cell and its colour agree.
            let difference = own?.value.flatMap { value in whole?.value.map { value.rounded() - $0.rounded() } }
            return HeatTable.Cell(heatWords(own), HeatScale.points(difference))
        }
        return HeatTable.Row(header: group.name, cells: cells, isReader: group.cohort == cohort)
    }

    /// Whole per cent: there is room for no more.
    private func heatWords(_ measured: Measured?) -> String {
        guard let measured else { return "-" }
        return measured.value.map { NumberWords.whole(Int($0.rounded())) } ?? measured.inWords(.perCent)
    }

    /// Where the reader's own share is furthest on the worse side of England's, of all treatment functions that are told;
    /// for other rows the span of the whole.
    private func heatHeadline(_ rows: [Group], _ metric: Metric) -> String {
        let described = "\(metric.title) by treatment function"
        if rows.contains(where: { $0.cohort == cohort }) {
            let isHigherBetter = metric.improvement.isHigherBetter ?? true
            let (worse, better) = isHigherBetter ? ("below", "above") : ("above", "below")
            let gaps = gaps(metric).map { (name: $0.name, gap: isHigherBetter ? $0.gap : -$0.gap) }
            guard let worst = gaps.min(by: { $0.gap < $1.gap }) else { return described }
            if worst.gap >= 0 {
                let lines = gaps.count == 1 ? "its one treatment function" : "each of \(gaps.count) treatment functions"
                return "At or \(better) England in \(lines)"
            }
            let points = NumberWords.oneDecimal(-worst.gap)
            return HeadlineRoom.full.fitting([
                "Furthest \(worse) England in \(worst.name), by \(points) points", described,
            ])
        }
        let values = rows.compactMap { disclosed.measured(metric, of: $0.cohort)?.value }
        guard let low = values.min(), let high = values.max(), low < high else { return described }
        return "\(metric.title), all treatment functions: \(Metric.Unit.perCent.span(low, high))"
    }

    /// The reader's own share less England's of every treatment function that may be told, shown as a column or not.
    private func gaps(_ metric: Metric) -> [(name: String, gap: Double)] {
        TreatmentFunction.all.compactMap { line in
            let cohort = Cohort(place, treatmentFunction: line.code)
            guard isTellable(cohort) else { return nil }
            let own = disclosed.measured(metric, of: cohort)?.value
            let whole = disclosed.measured(metric, of: Cohort(.england, treatmentFunction: line.code))?.value
            return own.flatMap { own in whole.map { (line.shortName, own - $0) } }
        }
    }

    private func heatNotes(_ columns: [TreatmentFunction]) -> [Note] {
        let spelt = columns.filter { $0.columnName != $0.shortName }.map { "\($0.columnName): \($0.shortName)" }
        return notes([
            "Per cent, rounded; England's value in the last row", spelt.isEmpty ? nil : spelt.joined(separator: "; "),
            columns.count == 1
                ? "The treatment function with the longest list"
                : "The \(columns.count) treatment functions with the longest lists",
        ])
    }
}
