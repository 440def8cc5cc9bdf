// Reads one section of a report file: its kind, and the options of that kind.
import Settings
import WaitingList

/// An item of `sections`.
struct SectionFile {
    private let width: Block.Width

    /// `nil` for a section that is switched off; its mistakes are told all the same.
    static func section(_ item: inout SettingsMapping) -> Section? {
        let width = item.value("width", .oneOf(Block.Width.self), default: .full)
        let section = Section(
            kind: SectionFile(width: width).kind(&item), width: width, newPage: item.optional("new_page", .string))
        return item.value("off", .bool, default: false) ? nil : section
    }

    private var isHalf: Bool { width != .full }

    private func kind(_ item: inout SettingsMapping) -> Section.Kind {
        switch item.value("kind", .oneOf(Word.self)) {
        case .headline: .headline(tiles: metrics("tiles", atMost: 4, &item))
        case .bandsOverTime: .bandsOverTime(periods: periods(&item))
        case .trend:
            .trend(measure(&item), periods: periods(&item), showsPlan: item.value("plan", .bool, default: true))
        case .milestones: .milestones(weeks: weeks(&item), periods: periods(&item))
        case .findings: .findings(metrics("metrics", atMost: 20, &item))
        case .controlChart:
            .controlChart(
                measure(&item), periods: periods(&item),
                showsMovingRange: item.value("moving_range", .bool, default: !isHalf))
        case .table:
            .table(by(Section.Grouping.allCases, &item), metrics: metrics("metrics", atMost: isHalf ? 3 : 7, &item))
        case .smallMultiples:
            .smallMultiples(
                measure(&item), by: by([.region, .icb, .treatmentFunction], &item), periods: periods(&item))
        case .funnel:
            .funnel(measure(of: shares, &item), among: by([.provider, .icb], &item))
        case .positions: .positions(metrics("metrics", atMost: 8, &item), among: by([.provider, .icb, .region], &item))
        case .heat: .heat(measure(of: shares, &item), rows: by([.members, .region, .icb, .provider], &item))
        case .projection: .projection(measure(of: [.listSize, .withinEighteenWeeksPerCent, .over(weeks: 52)], &item))
        case .cohorts: .cohorts
        case .readingCharts: .readingCharts
        case .waitDistribution: .waitDistribution
        case .activity: .activity
        case .cancellations: .cancellations
        case .readiness: .readiness
        case .programmes: .programmes
        case .inequalities: .inequalities
        case .dataQuality: .dataQuality
        case .definitions: .definitions
        case .contact: .contact
        case .source: .source
        case .notes: .notes
        }
    }
}

/// The options that kinds share.
extension SectionFile {
    /// As many as there is room for: what stood beyond the margin would be lost.
    private func metrics(_ key: String, atMost count: Int, _ item: inout SettingsMapping) -> [Metric] {
        let metrics = item.list(key, of: .metricOnce)
        if metrics.isEmpty || metrics.count > count {
            item.complain(about: key, "\"\(key)\" holds \(metrics.count) measures; there is room for 1 to \(count)")
        }
        return metrics
    }

    private func measure(_ item: inout SettingsMapping) -> Metric { item.value("measure", .metric) }

    private var shares: [Metric] { Metric.all.filter { $0.unit == .perCent } }

    /// One of few measures.
    private func measure(of metrics: [Metric], _ item: inout SettingsMapping) -> Metric {
        Metric.named(item.value("measure", .oneOf(metrics.map(\.id)))) ?? .listSize
    }

    /// How many censuses, the last included, are shown; all when it is not said.
    private func periods(_ item: inout SettingsMapping) -> Int? { item.optional("periods", .int(in: 2...1_000)) }

    private func by(_ groupings: [Section.Grouping], _ item: inout SettingsMapping) -> Section.Grouping {
        let word = item.value("by", .oneOf(groupings.map(\.rawValue)))
        return Section.Grouping(rawValue: word) ?? .region
    }

    /// Thresholds that there are measures of, the longest first.
    private func weeks(_ item: inout SettingsMapping) -> [Int] {
        let usual = [104, 78, 65, 52]
        let weeks = item.list("weeks", of: .threshold, default: usual)
        if weeks.isEmpty || weeks.count > usual.count {
            item.complain(about: "weeks", "\"weeks\" holds \(weeks.count) thresholds; there is room for 1 to 4")
        }
        return weeks.sorted(by: >)
    }
}

extension SettingsKind where Value == Int {
    /// Weeks waited over which there is a measure.
    fileprivate static var threshold: SettingsKind {
        let possible = Metric.milestonesWeeks
        return .parsed("one of \(possible.map(String.init).joined(separator: ", "))", placeholder: 52) { text in
            Int(text).flatMap { possible.contains($0) ? $0 : nil }
        }
    }
}

/// The kinds of section by the words a file uses.
private enum Word: String, CaseIterable {
    case headline
    case bandsOverTime = "bands_over_time"
    case trend
    case milestones
    case cohorts
    case findings
    case readingCharts = "reading_charts"
    case controlChart = "control_chart"
    case waitDistribution = "wait_distribution"
    case table
    case smallMultiples = "small_multiples"
    case funnel
    case positions
    case heat
    case activity
    case cancellations
    case readiness
    case programmes
    case projection
    case inequalities
    case dataQuality = "data_quality"
    case definitions
    case contact
    case source
    case notes
}
