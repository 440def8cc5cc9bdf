// Two censuses, seven days apart, in the hands of one attacker.
import Statistics
import WaitingList

/// Every published figure of both, and what ties them, as sums and nestings of the attacker's own.
///
/// Nobody who waits changes place or clock start. So whoever waits over 52 weeks in the second week waited over 51 in the
/// first and has stayed; a list grows by nobody but those who joined. England's figures are exact, among them its list by
/// weeks waited, and so are its joiners: who left, and who came over a threshold, is exact for England.
struct TwoWeeks {
    private(set) var attacker: Attacker
    private let weeks: (first: DisclosedCensus, second: DisclosedCensus)
    private let tables: [CohortTable]
    private let cohorts: [Cohort]

    /// With `unknownStay` the attacker also holds that clock starts that are not known are not found out; with `inFull`
    /// percentiles tell how many waits they are of, which they do not in tenths of a week.
    init(_ first: Snapshot, _ second: Snapshot, unknownStay: Bool = false, inFull: Bool = true) throws {
        weeks = (try first.disclosed(under: .hes), try second.disclosed(under: .hes))
        tables = [first, second].map { CohortTable($0.tally, directory: $0.directory) }
        cohorts = Set(weeks.first.cohorts).union(weeks.second.cohorts).sorted { "\($0)" < "\($1)" }
        attacker = Attacker(directory: first.directory)
        for (week, census) in [(1, weeks.first), (2, weeks.second)] {
            attacker.read(census, week: week, cohorts: cohorts)
            if inFull { attacker.readPercentiles(census, of: tables[week - 1], week: week) }
        }
        tieLists()
        tieYoung()
        for (shorter, weeks) in zip([nil] + Metric.milestonesWeeks, Metric.milestonesWeeks) {
            tie(over: weeks, nextShorter: shorter)
        }
        if unknownStay { tieUnknown() }
    }

    /// The hidden figures of both weeks of which one value is left, with it.
    mutating func workOut() -> [Attacker.Figure: Int] { attacker.workOut() }

    /// What a figure is in truth.
    func value(_ figure: Attacker.Figure) -> Int? { figure.value(in: tables[figure.week - 1]) }

    /// Who was there in the first week or has joined is there in the second, or has left.
    private mutating func tieLists() {
        introduce("joined", weeks.second.joinedInLastWeek)
        introduce("left")
        introduce("everybody")
        for cohort in cohorts {
            sum("everybody", [(Attacker.known, 1), ("joined", 2)], cohort)
            sum("everybody", [(Attacker.known, 2), ("left", 2)], cohort)
        }
        ["joined", "left", "everybody"].forEach { attacker.addPlaces($0, 2, cohorts) }
    }

    /// Those not over 18 weeks are those who were not over 17 and stayed, and those who joined.
    private mutating func tieYoung() {
        introduce("young")
        introduce("young_left")
        introduce("young_or_joined")
        for cohort in cohorts {
            sum("young_or_joined", [("young", 2), ("joined", 2)], cohort)
            sum("young_or_joined", [("within_18_weeks", 2), ("young_left", 2)], cohort)
        }
        ["young", "young_left", "young_or_joined"].forEach { attacker.addPlaces($0, 2, cohorts) }
    }

    private mutating func tieUnknown() {
        introduce("left_unknown")
        for cohort in cohorts {
            sum(("unknown_clock_start", 1), [("unknown_clock_start", 2), ("left_unknown", 2)], cohort)
        }
        attacker.addPlaces("left_unknown", 2, cohorts)
    }

    /// Those over a threshold in the second week were a week short of it, or over it, in the first.
    private mutating func tie(over weeks: Int, nextShorter: Int?) {
        let (over, before, due, left) = ("over_\(weeks)_weeks", "before_\(weeks)", "due_\(weeks)", "left_\(weeks)")
        introduce(before, self.weeks.first.distribution?.over(weeks: weeks - 1))
        introduce(due)
        introduce(left)
        for cohort in cohorts {
            sum(before, [(over, 1), (due, 2)], cohort)
            sum(before, [(over, 2), (left, 2)], cohort)
            if let nextShorter {
                // Over 51 weeks are some of those over 18, and of those over 18 some leave.
                nest((before, 2), in: ("over_\(nextShorter)_weeks", 1), cohort)
                nest((left, 2), in: ("left_\(nextShorter)", 2), cohort)
            } else {
                sum(("within_18_weeks", 1), [("young", 2), (due, 2)], cohort)
                sum("left", [("young_left", 2), (left, 2)], cohort)
            }
        }
        [before, due, left].forEach { attacker.addPlaces($0, 2, cohorts) }
    }

    /// A figure of every cohort of which nothing is known, but for England's.
    private mutating func introduce(_ id: String, _ england: Int? = nil) {
        for cohort in cohorts {
            attacker.suppose(Attacker.Figure(cohort: cohort, id: id, week: 2), in: 0...Attacker.anything)
        }
        if let england { attacker.learn(england, of: id, in: Cohort(.england), week: 2) }
    }

    private mutating func sum(_ total: String, _ parts: [(id: String, week: Int)], _ cohort: Cohort) {
        sum((total, 2), parts, cohort)
    }

    private mutating func sum(_ total: (id: String, week: Int), _ parts: [(id: String, week: Int)], _ cohort: Cohort) {
        let figure = { (named: (id: String, week: Int)) in
            Attacker.Figure(cohort: cohort, id: named.id, week: named.week)
        }
        attacker.sum(figure(total), parts.map(figure))
    }

    private mutating func nest(_ fewer: (id: String, week: Int), in more: (id: String, week: Int), _ cohort: Cohort) {
        attacker.nest(
            Attacker.Figure(cohort: cohort, id: fewer.id, week: fewer.week),
            in: Attacker.Figure(cohort: cohort, id: more.id, week: more.week))
    }
}
