// Long waits through time: a row for each threshold, each on its own scale, with the day it was due to be nobody.
import Charts
import WaitingList

extension Composer {
    /// Rows of pathways over so many weeks, the longest first.
    mutating func milestones(weeks: [Int], periods count: Int?, width: Block.Width) -> Outcome {
        let findings = weeks.compactMap { finding(.over(weeks: $0)) }.filter {
            $0.series(last: count).plottedCount > 1
        }
        guard let first = findings.first else { return .absent("fewer than two values that are shown") }
        for finding in findings { shows(finding) }
        let series = findings.map { $0.series(last: count) }
        let rows = zip(findings, series).map { finding, series in
            MilestoneRows.Row(
                upper: "Over", label: weeksWords(finding), points: series.chartPoints,
                due: due(finding, within: series).map { ChartDay($0.from) })
        }
        let figure = Figure(
            name: figureName("long-waits"), number: nextFigure(), headline: longWaitHeadline(findings, room(width)),
            subtitle: "pathways over each threshold, \(placeLabel(width)), \(span(first.series(last: count)))",
            alternativeText: alternativeText(findings, series), chart: MilestoneRows(rows: rows),
            height: MilestoneRows.height(rows: rows.count),
            points: zip(findings, series).flatMap { finding, series in
                series.plotted(MetricWords(finding.metric).phrase, .pathways)
            },
            notes: notes([dueNote(zip(findings, series).compactMap { due($0, within: $1) })]))
        return .blocks([Block(content: .figure(figure), width: width)])
    }

    private func weeksWords(_ finding: Finding) -> String {
        finding.metric.title.replacing("Over ", with: "")
    }

    /// The standard that asks that there be nobody, the first of those that begin within the series or after it.
    private func due(_ finding: Finding, within series: [SeriesPoint]) -> Standard? {
        guard let first = series.first?.day else { return nil }
        let standards = report.standards.filter {
            $0.metricID == finding.metric.id && $0.value == 0 && $0.from >= first
        }
        return standards.min { $0.from < $1.from }
    }

    /// Each source once, in the order of the rows; `nil` without diamonds.
    private func dueNote(_ standards: [Standard]) -> String? {
        var sources: [String] = []
        for standard in standards where !sources.contains(standard.source) { sources.append(standard.source) }
        if sources.isEmpty { return nil }
        return "Hollow diamonds: nobody was to wait so long from that day on (\(sources.joined(separator: "; ")))"
    }

    /// The worst verdict speaks: concern first, then improvement; without either nothing has changed.
    private func longWaitHeadline(_ findings: [Finding], _ room: HeadlineRoom) -> String {
        let changed = [Verdict.Kind.concern, .improvement].lazy.compactMap { kind in
            findings.first { $0.verdict.kind == kind }
        }.first
        if let changed { return words(changed).headline(room) }
        let isSteady = findings.allSatisfy { $0.verdict.kind == .commonCause }
        return isSteady ? "Long waits show no significant change" : "Pathways with long waits"
    }

    private func alternativeText(_ findings: [Finding], _ series: [[SeriesPoint]]) -> String {
        let told = zip(findings, series).map { finding, series in
            let words = words(finding)
            let latest = series.last { $0.measured?.plotted != nil }?.measured?.plotted
            return
                "\(finding.metric.title): \(latest.map(Metric.Unit.pathways.exact) ?? "-"), \(words.tileWords.lowercasedFirst)."
        }
        let span = series.first?.words(periods, .pathways).span ?? ""
        return AlternativeText(
            "\(findings.count) small line charts, one for each threshold of weeks waited, \(placeName), \(span).",
            told, data: "figures.csv"
        ).text
    }
}
