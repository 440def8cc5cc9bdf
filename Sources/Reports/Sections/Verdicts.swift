// What changed and what did not: a row a measure, concern first, with the icons of its verdict.
import Charts
import Statistics
import WaitingList

extension Composer {
    /// The table of verdicts.
    mutating func verdicts(on metrics: [Metric]) -> Outcome {
        let found = metrics.compactMap { finding($0) }
        guard !found.isEmpty else { return .absent("none of its measures was reported") }
        guard found.contains(where: \.hasVerdict) else { return .absent(tooFewReason) }
        for finding in found { shows(finding) }
        let sorted = found.enumerated().sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }
        let before = found.lazy.compactMap(\.previous?.day).first
        let table = FindingsTable(
            number: nextTable(), headline: headline(of: found),
            subtitle: "measures by verdict, concern first, \(placeName), \(periods.long(census))",
            changeTitle: before.map { "On \(periods.shortest($0))" } ?? "Change",
            rows: sorted.map { row($0.element) })
        return .blocks([Block(content: .findingsTable(table))])
    }

    /// Why there is no verdict yet.
    var tooFewReason: String { "needs at least \(SpecialCauseRule.runLength.spelled) censuses" }

    /// Concern first; then change, then a target that will be missed; improvement and too few points last.
    private func rank(_ finding: Finding) -> Int {
        switch finding.verdict.kind {
        case .concern: 0
        case .neutralHigh, .neutralLow: 1
        case .commonCause: finding.verdict.assurance == .fail ? 2 : 3
        case .improvement: finding.verdict.assurance == .fail ? 4 : 5
        case .notEnough: 6
        }
    }

    private func headline(of findings: [Finding]) -> String {
        let count = { (kind: Verdict.Kind) in findings.count { $0.verdict.kind == kind } }
        let judged = findings.count - count(.notEnough)
        let (concern, improvement) = (count(.concern), count(.improvement))
        if concern + improvement == 0 { return "No measure shows special cause concern or improvement" }
        return "Of \(judged) measures \(concern) \(concern == 1 ? "shows" : "show") special cause concern and "
            + "\(improvement) improvement"
    }

    private func row(_ finding: Finding) -> FindingsTable.Row {
        let words = words(finding)
        let unit = finding.metric.unit
        let change = finding.previous.flatMap { before in
            before.measured.plotted.flatMap { old in finding.latest?.plotted.map { unit.change($0 - old) } }
        }
        let suffix = unit == .weeks && finding.latest?.value != nil ? " weeks" : ""
        return FindingsTable.Row(
            variation: words.verdict.variationIcon, assurance: words.verdict.assuranceIcon,
            measure: words.phrase.capitalisedFirst, latest: (finding.latest?.inWords(unit) ?? "-") + suffix,
            change: change ?? "-", verdict: words.told)
    }
}

extension Finding {
    /// Whether there are points enough for one.
    var hasVerdict: Bool { verdict.kind != .notEnough }
}
