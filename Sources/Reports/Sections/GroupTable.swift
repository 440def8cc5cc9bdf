// A table with one row a region, board or treatment function, and England as its total.
import WaitingList

extension Composer {
    mutating func table(by grouping: Section.Grouping, metrics: [Metric], width: Block.Width) -> Outcome {
        let groups = groups(by: grouping)
        guard !groups.isEmpty else { return .absent("no \(grouping.inWords) has a waiting list") }
        tableCount += 1
        return .blocks([Block(content: .table(table(of: groups, grouping, metrics)), width: width)])
    }

    private func table(of groups: [Group], _ grouping: Section.Grouping, _ metrics: [Metric]) -> Table {
        let rows = groups.map { row(named: $0.name, $0.cohort, metrics, isTotal: false) }
        return Table(
            number: tableCount, headline: headline(of: groups, grouping),
            subtitle: "pathways by \(grouping.words), England", rowTitle: grouping.rowTitle,
            columns: metrics.map { Table.Column(title: $0.columnTitle) },
            rows: rows + [row(named: "England", Cohort(.england), metrics, isTotal: true)])
    }

    private typealias Group = (name: String, cohort: Cohort, isOrganisation: Bool)

    private func groups(by grouping: Section.Grouping) -> [Group] {
        switch grouping {
        case .treatmentFunction:
            return TreatmentFunction.all.compactMap { line in
                group(line.name, Cohort(.england, treatmentFunction: line.code), true)
            }
        case .region: return organisations(like: .region(code: "")) { $0 }
        case .icb: return organisations(like: .board(code: ""), named: OrganisationWords.board)
        case .provider: return organisations(like: .provider(code: ""), named: OrganisationWords.titleCase)
        // The members of England are its regions.
        case .members: return groups(by: .region)
        }
    }

    /// Organisations by name, and last what belongs to none.
    private func organisations(like kind: Geography, named name: (String) -> String) -> [Group] {
        disclosed.geographies(like: kind).compactMap { place in
            group(name(disclosed.directory.name(of: place)), Cohort(place), place.isOrganisation)
        }.sorted { ($0.isOrganisation ? 0 : 1, $0.name) < ($1.isOrganisation ? 0 : 1, $1.name) }
    }

    private func group(_ name: String, _ cohort: Cohort, _ isOrganisation: Bool) -> Group? {
        disclosed.reports(.incomplete, of: cohort) ? (name, cohort, isOrganisation) : nil
    }

    private func row(named name: String, _ cohort: Cohort, _ metrics: [Metric], isTotal: Bool) -> Table.Row {
        let cells = metrics.map { disclosed.measured($0, of: cohort)?.inWords($0.unit) ?? "-" }
        return Table.Row(header: name, cells: cells, isTotal: isTotal)
    }

    /// The span of the share within 18 weeks, over groups with at least 20 pathways.
    private func headline(of groups: [Group], _ grouping: Section.Grouping) -> String {
        let shares = groups.filter {
            $0.isOrganisation && (disclosed.measured(.listSize, of: $0.cohort)?.value ?? 0) >= 20
        }
        .compactMap { disclosed.measured(.withinEighteenWeeksPerCent, of: $0.cohort)?.value }
        guard let lowest = shares.min(), let highest = shares.max(), lowest < highest else {
            return "Pathways by \(grouping.words)"
        }
        return "\(grouping.plural): \(NumberWords.perCent(lowest)) to \(NumberWords.perCent(highest)) within 18 weeks"
    }
}

extension Section.Grouping {
    /// In a subtitle.
    fileprivate var words: String {
        switch self {
        case .region, .members: "the commissioner's region"
        case .icb: "integrated care board, as commissioner"
        case .provider: "provider"
        case .treatmentFunction: "treatment function"
        }
    }

    /// At the start of a headline.
    fileprivate var plural: String {
        switch self {
        case .region, .members: "Regions"
        case .icb: "Integrated care boards"
        case .provider: "Providers"
        case .treatmentFunction: "Treatment functions"
        }
    }

    /// Above the first column.
    fileprivate var rowTitle: String {
        switch self {
        case .region, .members: "Region"
        case .icb: "Integrated care board"
        case .provider: "Provider"
        case .treatmentFunction: "Treatment function"
        }
    }
}

extension Metric {
    /// Above a column, with its unit where the cells do not show it.
    fileprivate var columnTitle: String {
        switch id {
        case Metric.listSize.id: "Pathways"
        case Metric.medianWait.id: "Median (weeks)"
        case Metric.ninetySecondPercentileWait.id: "92nd percentile (weeks)"
        default: unit == .weeks ? "\(title) (weeks)" : title
        }
    }
}
