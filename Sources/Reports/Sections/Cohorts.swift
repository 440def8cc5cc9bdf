// The cohort of each milestone: who will be over its weeks on its date if not treated, and whether they leave fast enough.
import Charts
import Statistics
import WaitingList

extension Composer {
    /// A picture for each milestone, two beside one another, and their table.
    mutating func cohorts() -> Outcome {
        let shown = evidence.milestones.filter { $0.milestone.terms.date >= census }
        guard !shown.isEmpty else { return .absent(cohortReason) }
        let drawn = shown.filter { $0.points.count { $0.size.value != nil } > 1 }.prefix(4)
        let figures = drawn.enumerated().map { position, finding in
            Block(content: .figure(cohort(finding)), width: position.isMultiple(of: 2) ? .left : .right)
        }
        return .blocks(figures + [Block(content: .table(cohortTable(shown)))])
    }

    private var cohortReason: String {
        evidence.census.listing.kind == .band
            ? "monthly returns do not say when each patient's clock started"
            : "no milestone is configured whose date is still to come and whose cohort was counted"
    }

    private mutating func cohort(_ finding: MilestoneFinding) -> Figure {
        let terms = finding.milestone.terms
        let series: [SeriesPoint] = finding.points.map { ($0.day, $0.size) }
        let needed = needed(finding)
        let chart = CohortFall(points: series.chartPoints, needed: needed, gapText: pace(finding))
        let joining =
            "Patients whose clocks start up to \(terms.lastClockStart.inWords) still join; there is no pace before."
        return Figure(
            name: figureName("cohort-over-\(terms.weeks)-weeks-\(terms.date)"), number: nextFigure(),
            headline: headline(finding),
            subtitle: "pathways that will be over \(terms.weeks) weeks on \(terms.date.inWords) if not treated, "
                + "\(placeLabel(.left)), \(span(series))\(chart.unitSuffix)",
            alternativeText: alternativeText(finding, series), chart: chart, height: 124,
            points: series.plotted("cohort over \(terms.weeks) weeks on \(terms.date)", .pathways)
                + (needed.map {
                    [
                        PlottedPoint(
                            series: "needed", position: finding.census.description, unit: "pathways", value: $0.value),
                        PlottedPoint(
                            series: "needed", position: terms.date.description, unit: "pathways", value: 0),
                    ]
                } ?? []),
            notes: notes(["Source of the date: \(finding.milestone.source)", finding.isOpen ? joining : nil]))
    }

    /// The straight way from the census to nobody on the date.
    private func needed(_ finding: MilestoneFinding) -> CohortFall.Needed? {
        guard !finding.isOpen, let size = finding.size.value, finding.milestone.terms.date > finding.census else {
            return nil
        }
        return CohortFall.Needed(
            from: ChartDay(finding.census), value: size, due: ChartDay(finding.milestone.terms.date))
    }

    /// The pace beside the one that is needed.
    private func pace(_ finding: MilestoneFinding) -> String? {
        guard let pace = finding.weeklyRemovals, let needed = finding.neededPerWeek else { return nil }
        return "\(paceWords(pace)), \(perWeek(needed)) needed"
    }

    /// A cohort can grow: people are added late, with a clock start of long ago.
    private func paceWords(_ pace: Double) -> String {
        pace < 0 ? "\(perWeek(-pace)) more a week" : "\(perWeek(pace)) leave a week"
    }

    private func headline(_ finding: MilestoneFinding) -> String {
        let terms = finding.milestone.terms
        var messages: [String] = []
        if finding.isOpen {
            messages = ["\(terms.weeks)-week cohort: open until \(periods.short(terms.lastClockStart))"]
        }
        switch (finding.remainder, left(finding)?.value) {
        case _ where finding.size.value == 0 && !finding.isOpen:
            messages = ["\(terms.weeks)-week cohort: nobody is left in it"]
        case (.some(0), _): messages = ["\(terms.weeks)-week cohort is on course to reach 0"]
        case (_, .some(let left)):
            messages = ["\(terms.weeks)-week cohort: \(NumberWords.inTile(Int(left))) left at this pace"]
        case (_, nil): break
        }
        return HeadlineRoom.half.fitting(messages + ["Cohort over \(terms.weeks) weeks"])
    }

    /// Who is left on the date at the present pace, in whole pathways: shown as any count of the place; `nil` without a pace.
    private func left(_ finding: MilestoneFinding) -> Measured? {
        finding.remainder.map { left in
            policyOfPlace.shown(Int(left.rounded())).map(Measured.count)
                ?? Measured(value: nil, marker: .suppressed)
        }
    }

    private func alternativeText(_ finding: MilestoneFinding, _ series: [SeriesPoint]) -> String {
        let terms = finding.milestone.terms
        let told = series.words(periods, .pathways)
        let pace = finding.weeklyRemovals.map(paceWords)
        let needed = finding.neededPerWeek.map { "\(perWeek($0)) a week would leave nobody by then" }
        let sentence = [pace, needed].compactMap { $0 }.joined(separator: "; ")
        return AlternativeText(
            "Line chart of the cohort that will be over \(terms.weeks) weeks on \(terms.date.inWords), \(placeName), \(told.span).",
            [told.sentence, sentence.isEmpty ? "" : sentence.capitalisedFirst + ".", told.gaps], data: "figures.csv"
        ).text
    }

    private mutating func cohortTable(_ findings: [MilestoneFinding]) -> Table {
        let columns = [
            "Now", "Date by then", "Later date", "No date", "Leave a week", "Needed a week", "Left then",
        ]
        return Table(
            number: nextTable(), headline: "Milestone cohorts: size, dates to come in, and pace",
            subtitle:
                "pathways that will be over so many weeks on the date if not treated, \(placeName), \(periods.long(census))",
            rowTitle: "Over, on", columns: columns.map { Table.Column(title: $0) },
            rows: findings.map { finding in
                let terms = finding.milestone.terms
                let later = finding.datedAfter
                return Table.Row(
                    header: "\(terms.weeks) weeks, \(periods.short(terms.date))",
                    cells: [
                        finding.size.inWords(.pathways), finding.datedBy.inWords(.pathways), later.inWords(.pathways),
                        finding.undated.inWords(.pathways), finding.weeklyRemovals.map(perWeek) ?? "-",
                        finding.neededPerWeek.map(perWeek) ?? "-",
                        left(finding)?.inWords(.pathways) ?? "-",
                    ], isTotal: false)
            })
    }

    /// Whole pathways a week; small numbers with a decimal.
    private func perWeek(_ number: Double) -> String {
        number.magnitude < 10 ? NumberWords.oneDecimal(number) : NumberWords.whole(Int(number.rounded()))
    }
}
