// The top of page 1: three sentences, and a tile for each headline number.
import Charts
import Drawing
import WaitingList

extension Composer {
    /// The lede and the tiles.
    mutating func headline(tiles metrics: [Metric]) -> Outcome {
        guard hasList else { return .absent("no waiting list was reported") }
        return .blocks([Block(content: .lede(lede())), Block(content: .tiles(metrics.map { tile($0) }))])
    }

    private func lede() -> [Words] { sizeSentence() + standardSentence() + longWaitSentence() }

    private func sizeSentence() -> [Words] {
        guard let size = measured(.listSize) else { return [] }
        let when = periods.when(census)
        guard let value = size.value else { return [.plain("The size of the list \(when) is not shown ([c]). ")] }
        let isOne = value == 1
        return [
            .plain("The list was "), .strong(NumberWords.inSentence(Int(value))),
            .plain(" \(isOne ? "pathway" : "pathways") \(when). "),
        ]
    }

    private func standardSentence() -> [Words] {
        let metric = Metric.withinEighteenWeeksPerCent
        guard let share = measured(metric), share.value != nil else { return [] }
        let england = evidence.census.measured(metric, of: Cohort(.england))?.value
        let beside = place == .england ? "" : england.map { " (England \(metric.unit.compact($0)))" } ?? ""
        let standard = standard(for: metric).map { "; the standard is \(metric.unit.standard($0.value))" } ?? ""
        return [.strong(share.inWords(metric.unit)), .plain(" were within 18 weeks\(beside)\(standard). ")]
    }

    /// The verb is the verdict's.
    private func longWaitSentence() -> [Words] {
        guard let finding = finding(.over(weeks: 52)), let value = finding.latest?.value else { return [] }
        if value == 0 { return [.plain("Nobody had waited over 52 weeks.")] }
        let number = Words.strong(NumberWords.whole(Int(value)))
        let words = words(finding)
        if words.verdict.isUpToDate, let verb = words.verb {
            return [.plain("Waits over 52 weeks \(verb) to "), number, .plain(".")]
        }
        let isSteady = words.verdict.isUpToDate && words.verdict.kind == .commonCause
        return [number, .plain(" had waited over 52 weeks\(isSteady ? ", with no significant change" : "").")]
    }
}

/// Tiles.
extension Composer {
    private mutating func tile(_ metric: Metric) -> Tile {
        let now = measured(metric)
        let number = now?.value.map { now?.marker == .openBand ? "\(Int($0))+" : metric.unit.compact($0) }
        var tile = Tile(
            label: metric.title, number: number ?? now?.inWords(metric.unit) ?? "-", unit: unit(of: metric))
        guard let finding = finding(metric) else { return tile }
        shows(finding)
        let words = words(finding)
        tile.changes = changes(finding)
        if tile.changes.isEmpty { tile.changes = [beside(metric)].compactMap { $0 } }
        tile.icons = words.verdict.icons
        tile.verdict = words.tile
        let series = finding.series(last: periods.isMonthly ? 13 : 53)
        if series.plottedCount > 1 {
            tile.sparkline = Sparkline(
                points: series.chartPoints, colour: words.verdict.cause?.colour ?? .commonCause)
        }
        tile.alternativeText = alternativeText(words, series)
        return tile
    }

    /// What stands under a tile's number.
    private func unit(of metric: Metric) -> String {
        switch metric.id {
        case Metric.over(weeks: 52).id:
            return measured(.overFiftyTwoWeeksPerCent)?.value.map { "\(NumberWords.perCent($0)) of the list" }
                ?? "pathways"
        case Metric.ninetySecondPercentileWait.id:
            return measured(.medianWait)?.value.map { "weeks (median \(NumberWords.oneDecimal($0)))" } ?? "weeks"
        default: return metric.unit == .perCent ? "of pathways" : metric.unit.rawValue
        }
    }

    /// Where there is nothing to compare with: who came, or the standard.
    private func beside(_ metric: Metric) -> String? {
        guard metric.id == Metric.listSize.id else {
            return standard(for: metric).map { "Standard \(metric.unit.standard($0.value))" }
        }
        if let started = measured(.newPeriods)?.value { return "\(NumberWords.whole(Int(started))) new periods" }
        guard place == .england, let joined = disclosed.joinedInLastWeek else { return nil }
        return "\(NumberWords.whole(joined)) joined in the last week"
    }

    /// On the census before, and on that of a year before.
    private func changes(_ finding: Finding) -> [String] {
        guard let now = finding.latest?.plotted else { return [] }
        let before = finding.previous.flatMap { day, measured in
            measured.plotted.map { change(finding.metric, now - $0, on: periods.shortest(day)) }
        }
        let yearBefore = finding.yearBefore.flatMap { day, measured in
            measured.plotted.map { change(finding.metric, now - $0, on: periods.short(day)) }
        }
        return [before, yearBefore].compactMap { $0 }
    }

    private func change(_ metric: Metric, _ difference: Double, on day: String) -> String {
        let words = metric.unit.change(difference)
        return words == "no change" ? "no change on \(day)" : "\(words) on \(day)"
    }

    private func alternativeText(_ words: FindingWords, _ series: [SeriesPoint]) -> String {
        let told = series.words(periods, words.metric.unit)
        return AlternativeText(
            "Small line of \(words.phrase), \(placeName), \(told.span).",
            ["Verdict: \(words.tileWords).", told.sentence, told.gaps], data: "spc-points.csv"
        ).text
    }
}
