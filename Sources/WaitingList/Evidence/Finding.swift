// One measure of one cohort through time, with the one verdict on it.
package import Statistics

/// A disclosed series and what is to be said of it.
///
/// Every word, icon, colour and line of mail about the measure comes from `verdict`.
package struct Finding: Sendable {
    /// The measure at a census.
    package struct Point: Hashable, Sendable {
        package let day: Day
        /// `nil` when it was not reported; marked when it is hidden.
        package let measured: Measured?
        /// Whether other figures of this census had been recorded before.
        package let isRevised: Bool

        package init(day: Day, measured: Measured?, isRevised: Bool = false) {
            self.day = day
            self.measured = measured
            self.isRevised = isRevised
        }
    }

    /// A value with its day.
    package typealias Dated = (day: Day, measured: Measured)

    package let metric: Metric
    package let cohort: Cohort
    /// As a reader sees it.
    package let placeName: String
    /// Ascending, at least one with something reported.
    package let points: [Point]
    /// `nil` without two values, or when a target is no number that can be drawn.
    package let chart: TrendChart?
    /// `notEnough` where there are few points.
    package let verdict: Verdict
    /// In force at the last census; `nil` when nothing is aimed at.
    package let target: DatedTarget?

    /// Points in any order, each day once, shown under a policy; `nil` when the measure was reported at none of them.
    package init?(
        _ metric: Metric, of cohort: Cohort, placeName: String, points: [Point], targets: [DatedTarget] = [],
        rebases: [Rebase] = [], policy: DisclosurePolicy = .none
    ) {
        let points = points.sorted { $0.day < $1.day }
        guard let last = points.last, points.contains(where: { $0.measured != nil }) else { return nil }
        self.metric = metric
        self.cohort = cohort
        self.placeName = placeName
        self.points = points
        let settings = metric.trendSettings(
            targets: targets, rebases: rebases,
            resolution: cohort.geography == .england ? 0 : policy.resolution(of: metric, points))
        let hasTwo = points.count { $0.plotted != nil } > 1
        let trend = try? Trend(points.map { Trend.Point(day: $0.day, value: $0.plotted) })
        chart = hasTwo ? trend.flatMap { try? TrendChart($0, settings) } : nil
        target = targets.target(on: last.day)
        verdict = chart?.verdict ?? .notEnough(points, settings)
    }

    /// At the last census; `nil` when it was not reported there.
    package var latest: Measured? { points.last?.measured }

    /// At the census before; `nil` for the first, or when it was not reported there.
    package var previous: Dated? { points.dropLast().last.flatMap(Self.dated) }

    /// At the census of a year before: 52 weeks or the same day of the year, three days more or less.
    ///
    /// `nil` when there is none, or it was not reported there.
    package var yearBefore: Dated? {
        guard let last = points.last else { return nil }
        let possible = points.filter { 361...369 ~= last.day - $0.day }
        return possible.min { abs(last.day - $0.day - 364) < abs(last.day - $1.day - 364) }.flatMap(Self.dated)
    }

    /// Where new limits might be due; never applied unasked.
    package var proposedRebases: [Rebase] { chart?.proposedRebases ?? [] }

    private static func dated(_ point: Point) -> Dated? { point.measured.map { (point.day, $0) } }
}

extension Finding.Point {
    /// What a chart can take: "this or more" cannot be set against limits and counts as missing.
    package var plotted: Double? { measured?.marker == .openBand ? nil : measured?.value }
}

extension Verdict {
    /// Of at most one value.
    fileprivate static func notEnough(_ points: [Finding.Point], _ settings: TrendSettings) -> Verdict {
        let last = points.last { $0.plotted != nil }
        return Verdict(
            improvement: settings.improvement, cadence: .irregular, variation: nil, run: nil, lastDay: last?.day,
            lastValue: last?.plotted, isUpToDate: last == points.last, limits: nil,
            limitsSince: points.first?.day ?? Day(daysSince2000: 0), rebaseReason: nil,
            pointCount: points.count { $0.plotted != nil }, median: last?.plotted,
            target: last.flatMap { settings.targets.inForce(on: $0.day) }, assurance: nil, hasTrialLimits: false,
            autocorrelation: nil)
    }
}
