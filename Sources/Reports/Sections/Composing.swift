// What every section asks for: the place, its findings, what they are held against, and the next number.
import Charts
import Statistics
import WaitingList

extension Composer {
    /// Whom the edition is for.
    var place: Geography { evidence.place }
    /// What may be shown of its own counts, and of numbers that are made from them and look like counts.
    var policyOfPlace: DisclosurePolicy { place == .england ? .none : disclosed.policy }
    /// As a reader sees it.
    var placeName: String { evidence.placeName }
    /// As a figure has room for it: its code where the name is long.
    func placeLabel(_ width: Block.Width) -> String {
        placeName.count <= (width == .full ? Self.longestName : Self.longestLabel) ? placeName : place.code
    }

    /// What the code stands for; `nil` where the name is short enough.
    var placeNote: String? { placeName.count > Self.longestLabel ? "\(place.code) is \(placeName)" : nil }

    private static var longestLabel: Int { 28 }
    private static var longestName: Int { 60 }

    /// How dates are written.
    var periods: PeriodWords { evidence.census.listing.periodWords }

    /// Whether the place has a waiting list at the census.
    var hasList: Bool { evidence.census.reports(.incomplete, of: cohort) }

    /// A metric of the edition's place through time, with its verdict; `nil` when it was never reported.
    func finding(_ metric: Metric) -> Finding? { finding(metric, of: cohort) }

    /// A metric of a cohort through time, held against the report's standards, with the rebases that the report names.
    func finding(_ metric: Metric, of cohort: Cohort) -> Finding? {
        evidence.finding(metric, of: cohort, targets: targets(of: metric), rebases: rebases(of: metric))
    }

    /// The words of a finding.
    func words(_ finding: Finding) -> FindingWords {
        FindingWords(finding.metric, finding.verdict, latest: finding.latest, periods: periods)
    }

    /// A finding that the edition shows, so that its points stand in the files once.
    mutating func shows(_ finding: Finding) {
        let isThere = findings.contains { $0.metric.id == finding.metric.id && $0.cohort == finding.cohort }
        if !isThere { findings.append(finding) }
    }

    /// The next figure's number.
    mutating func nextFigure() -> Int {
        figureCount += 1
        return figureCount
    }

    /// A name for a figure's files that no other figure of the document has.
    mutating func figureName(_ base: String) -> String {
        var name = base
        var number = 1
        while !figureNames.insert(name).inserted {
            number += 1
            name = "\(base)-\(number)"
        }
        return name
    }

    /// The next table's number.
    mutating func nextTable() -> Int {
        tableCount += 1
        return tableCount
    }
}

/// What the report holds figures against.
extension Composer {
    /// The standards of a metric, each from its day on.
    func targets(of metric: Metric) -> [DatedTarget] {
        report.standards.filter { $0.metricID == metric.id }.map { DatedTarget($0.value, from: $0.from) }
    }

    /// From when on limits are worked out anew.
    func rebases(of metric: Metric) -> [Rebase] {
        report.rebases.filter { $0.metricID == metric.id }.map { Rebase($0.day, reason: $0.reason) }
    }

    /// What a metric is to come to, at the first of the days that are not past; England's alone, as the report gives it.
    func plan(for metric: Metric) -> Target? {
        guard place == .england else { return nil }
        return report.targets.filter { $0.metricID == metric.id && $0.by >= census }.min { $0.by < $1.by }
    }

    /// The report's events within some days.
    func events(within points: [SeriesPoint]) -> [ChartEvent] {
        guard let first = points.first?.day, let last = points.last?.day else { return [] }
        return report.events.filter { first <= $0.day && $0.day <= last }.map {
            ChartEvent(day: ChartDay($0.day), text: $0.text)
        }
    }
}

extension ChartDay {
    /// The same day.
    init(_ day: Day) { self.init(daysSince2000: day.daysSince2000) }
}

extension Metric {
    /// Its id as a part of a figure's name.
    var name: String { id.map { $0 == "_" ? "-" : $0 }.reduce(into: "") { $0.append($1) } }

    /// How a chart says its values.
    var style: ValueStyle {
        switch unit {
        case .pathways: .count
        case .perCent: .perCent
        case .weeks: .weeks
        }
    }
}
