// Every measure of the report in plain words, how it is worked out, and what to be careful of.
import Statistics
import WaitingList

extension Composer {
    /// Measures, methods and standards, each a table of words.
    mutating func definitions() -> Outcome {
        let measures = textTable(
            "What each measure is", "measures of this report", ("Measure", "Definition"),
            measuresOfReport.map { metric in
                (
                    metric.title + (metric.unit == .perCent ? " (%)" : ""),
                    MetricWords(metric).definition.capitalisedFirst + "."
                )
            })
        let methods = textTable("How figures are worked out", "methods of this report", ("What", "How"), methods)
        let standards =
            standardRows.isEmpty
            ? nil
            : textTable("Standards and plans", "what figures are held against", ("Standard", "Source"), standardRows)
        return .blocks([measures, methods, standards].compactMap { $0 }.map { Block(content: .textTable($0)) })
    }

    private mutating func textTable(
        _ headline: String, _ subtitle: String, _ titles: (String, String), _ rows: [(String, String)]
    ) -> TextTable {
        TextTable(
            number: nextTable(), headline: headline, subtitle: subtitle,
            columns: [.init(title: titles.0, share: 0.26), .init(title: titles.1, share: 0.74)],
            rows: rows.map { [.strong($0.0), .plain($0.1)] })
    }

    /// Those that any section names, in the order of all measures.
    private var measuresOfReport: [Metric] {
        let named = Set(report.sections.flatMap { $0.kind.metrics.map(\.id) })
        return Metric.all.filter { named.contains($0.id) }
    }

    /// Dated data with its source.
    private var standardRows: [(String, String)] {
        let standing = standards.compactMap { standard in
            Metric.named(standard.metricID).map { metric in
                (
                    "\(metric.title): \(metric.unit.standard(standard.value))",
                    "From \(standard.from.inWords). \(standard.source)."
                )
            }
        }
        let planned =
            place != .england
            ? []
            : report.targets.filter { $0.by >= census }.compactMap { target in
                Metric.named(target.metricID).map { metric in
                    (
                        "\(metric.title): \(metric.unit.standard(target.value))",
                        "Plan for \(target.by.inWords). \(target.source)."
                    )
                }
            }
        return standing + planned
    }
}

/// Methods.
extension Composer {
    private var methods: [(String, String)] {
        var rows = [("Pathways", pathwayWords), ("Waits", waitWords), ("Places", placeWords)]
        if has(\.isControlled) { rows += [("Control charts", chartWords), ("Cautions", cautionWords)] }
        if has(\.isFunnel) { rows.append(("Funnels", funnelWords)) }
        if has(\.isProjection) { rows.append(("Projection", projectionWords)) }
        if let hiding = hidingWords { rows.append(("Disclosure control", hiding)) }
        rows.append(("Revisions", revisionWords))
        rows.append(
            (
                "Shorthand",
                "[c] suppressed, [x] not available, [r] revised, - not calculated or not reported; 104+ is 104 weeks or more."
            ))
        return rows
    }

    private func has(_ kind: KeyPath<Section.Kind, Bool>) -> Bool {
        report.sections.contains { $0.kind[keyPath: kind] }
    }

    private var pathwayWords: String {
        "A pathway is one referral from its clock start until treatment starts or is decided against; a person can have more than one."
    }

    private var waitWords: String {
        let how =
            disclosed.listing.kind == .band
            ? "Waits are read from weekly bands, as they are published."
            : "Waits are counted to the day of the census for each pathway and read from weekly bands, before the validation of the monthly "
                + "return, so that they differ from the published statistics."
        return how
            + " Pathways without a known clock start are in the list and in no band, so that bands can add up to less than the list."
            + " The clock is never paused. A median or percentile is interpolated within its band; of fewer than 20 pathways it is "
            + "not calculated."
    }

    private var placeWords: String {
        "Regions and integrated care boards are those of the commissioner; pathways that NHS England itself commissions belong to no "
            + "board. Non-English commissioners are left out."
    }

    private var chartWords: String {
        let run = SpecialCauseRule.runLength
        return
            "XmR charts by the rules of NHS England's Making Data Count: limits are the mean \u{00B1} 2.66 times the mean moving range, "
            + "moving ranges of 3.267 times their mean or more being screened out. Special cause: a value outside the limits; \(run) on one side of "
            + "the mean; \(run) rising or falling; two of three near a limit. Limits are worked out anew only where a cause is named; a proposal is not applied unasked. Fewer "
            + "than \(run) values have no verdict."
    }

    private var cautionWords: String {
        "Those who still wait are counted again at every census: values carry over, and limits are narrower than chance would have them. "
            + "Limits from fewer than \(ControlChartSettings.settledPoints) values are on trial."
    }

    private var funnelWords: String {
        "Limits of 95% and 99.8% around the average of all, widened where places differ by more than chance (Spiegelhalter 2005, additive "
            + "over-dispersion). They tell which differ, not why."
    }

    private var projectionWords: String {
        let record = evidence.projection.map { finding -> String in
            let record = finding.trackRecord
            let error =
                record.meanAbsoluteErrorPerCent.map { "a mean error of \(NumberWords.perCent($0))" }
                ?? "no error that can be said"
            let last = record.lastErrorPerCent.map { " (at the last \(NumberWords.perCent($0)))" } ?? ""
            return " On \(record.heldBackPeriods) periods held back it had \(error)\(last), and its 80% ranges held "
                + "\(NumberWords.perCent(100 * record.coverage80)) of what came."
        }
        return
            "Clock stops and removals other than treatment go on at their present rates for each length of wait (Wood and Worthington 2025); "
            + "ranges hold 50, 80 and 95 of 100 drawn futures.\(record ?? "")"
    }

    /// `nil` where nothing is hidden.
    private var hidingWords: String? {
        switch disclosed.policy {
        case .none: nil
        case .hes:
            "Below England 0 is shown, 1 to 7 are hidden [c], other counts are rounded to the nearest 5, and percentages are worked out from "
                + "rounded counts. What would give a hidden count away is hidden with it. Control limits are no narrower than that "
                + "rounding lets them be, and a value within half a step of the mean counts as on it."
        case .threshold(let limit):
            "Below England counts of 1 to \(limit - 1) are hidden [c], and what would give one away with them."
        }
    }

    private var revisionWords: String {
        let revision = disclosed.listing.revision
        let own =
            revision > 1
            ? "This edition is made from revision \(revision) of its census." : "This census has not been revised."
        return own
            + " A census that is loaded again replaces the one before; the page on data quality names those that were revised."
    }
}

extension Section.Kind {
    /// The measures that it shows.
    var metrics: [Metric] {
        switch self {
        case .headline(let metrics), .findings(let metrics), .table(_, let metrics), .positions(let metrics, _): metrics
        case .trend(let metric, _, _), .controlChart(let metric, _, _), .smallMultiples(let metric, _, _),
            .funnel(let metric, _), .heat(let metric, _), .projection(let metric):
            [metric]
        case .milestones(let weeks, _): weeks.map(Metric.over(weeks:))
        case .bandsOverTime, .waitDistribution: [.listSize]
        case .activity: [.newPeriods, .completedAdmitted, .completedNonAdmitted]
        case .inequalities: [.overFiftyTwoWeeksPerCent]
        case .cohorts, .readingCharts, .cancellations, .readiness, .programmes, .dataQuality, .definitions, .contact,
            .source, .notes:
            []
        }
    }

    /// Whether it speaks of verdicts.
    fileprivate var isControlled: Bool {
        switch self {
        case .controlChart, .findings, .headline: true
        default: false
        }
    }

    fileprivate var isFunnel: Bool { if case .funnel = self { true } else { false } }
    fileprivate var isProjection: Bool { if case .projection = self { true } else { false } }
}
