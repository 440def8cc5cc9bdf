// One measure through time for many groups: small charts on one scale, the whole in grey behind each.
import Charts
import WaitingList

extension Composer {
    /// How many small charts are read without tiring.
    private static var most: Int { 12 }

    /// At most twelve groups, those with the longest lists, in their own order.
    mutating func smallMultiples(
        _ metric: Metric, by grouping: Section.Grouping, periods count: Int?, width: Block.Width
    ) -> Outcome {
        let all = groups(by: grouping).filter(\.isOrganisation)
        guard !all.isEmpty else { return .absent(emptyReason(grouping)) }
        let shown = largest(all).compactMap { group in
            finding(metric, of: group.cohort).map { (group: group, series: $0.series(last: count)) }
        }.filter { $0.series.plottedCount > 1 }
        guard !shown.isEmpty else { return .absent("fewer than two values that are shown") }
        let tellable = shown.filter { isTellable($0.group.cohort) }.map { ($0.group.name, $0.series) }
        let behind = finding(metric, of: Cohort(.england))?.series(last: count) ?? []
        let chart = SmallMultiples(
            panels: shown.map { .init(title: $0.group.name, points: $0.series.chartPoints) },
            background: behind.chartPoints, style: metric.style)
        let phrase = MetricWords(metric).phrase
        let figure = Figure(
            name: figureName("\(metric.name)-by-\(grouping.rawValue.replacing("_", with: "-"))"), number: nextFigure(),
            headline: room(width).fitting(headlines(metric, grouping, tellable, isCut: all.count > Self.most)),
            subtitle: "\(phrase) by \(words(grouping)), \(multiplesPlace(grouping)), \(span(shown[0].series))"
                + "\(unitWords(metric, chart.unitSuffix)), England in grey",
            alternativeText: alternativeText(metric, grouping, shown.map { ($0.group.name, $0.series) }), chart: chart,
            height: chart.height(width: width == .full ? 499 : 236),
            points: shown.flatMap { $0.series.plotted($0.group.name, metric.unit) }
                + behind.plotted("England", metric.unit),
            notes: notes([
                chart.axisNote,
                shown.count < all.count ? "The \(shown.count) with the longest lists of \(all.count)" : nil,
            ]))
        return .blocks([Block(content: .figure(figure), width: width)])
    }

    private func largest(_ groups: [Group]) -> [Group] {
        guard groups.count > Self.most else { return groups }
        let sizes = groups.map { disclosed.measured(.listSize, of: $0.cohort)?.value ?? 0 }
        let kept = groups.indices.sorted { (sizes[$0], $1) > (sizes[$1], $0) }.prefix(Self.most).sorted()
        return kept.map { groups[$0] }
    }

    private func multiplesPlace(_ grouping: Section.Grouping) -> String {
        grouping == .treatmentFunction || grouping == .members ? placeName : "England"
    }

    /// The lowest and highest latest values with their names, where they differ; a table beside it may hold more groups.
    private func headlines(
        _ metric: Metric, _ grouping: Section.Grouping, _ shown: [(name: String, series: [SeriesPoint])],
        isCut: Bool
    ) -> [String] {
        let described = "\(metric.title) by \(grouping.inWords)"
        guard let (low, high) = ends(shown), low.value < high.value else { return [described] }
        let unit = metric.unit
        let subject = isCut ? "Of the \(Self.most) longest lists" : metric.title
        let named = "\(unit.spoken(low.value)) in \(low.name) to \(unit.spoken(high.value)) in \(high.name)"
        return ["\(subject): \(named)", "\(subject): \(unit.span(low.value, high.value))", described]
    }

    private typealias Latest = (name: String, value: Double)

    private func ends(_ shown: [(name: String, series: [SeriesPoint])]) -> (Latest, Latest)? {
        let latest: [Latest] = shown.compactMap { group in
            group.series.last?.measured?.plotted.map { (group.name, $0) }
        }
        guard let low = latest.min(by: { $0.value < $1.value }), let high = latest.max(by: { $0.value < $1.value })
        else {
            return nil
        }
        return (low, high)
    }

    private func alternativeText(
        _ metric: Metric, _ grouping: Section.Grouping, _ shown: [(name: String, series: [SeriesPoint])]
    ) -> String {
        let words = shown.first?.series.words(periods, metric.unit)
        let latest = shown.map { group in
            "\(group.name) \(group.series.last?.measured?.inWords(metric.unit) ?? "-")"
        }
        return AlternativeText(
            "\(shown.count) small line charts of \(MetricWords(metric).phrase) by \(grouping.inWords), "
                + "\(multiplesPlace(grouping)), \(words?.span ?? ""), with England in grey.",
            latest.map { "\($0)." }, data: "figures.csv"
        ).text
    }
}
