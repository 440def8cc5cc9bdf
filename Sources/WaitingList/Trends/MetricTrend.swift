// The trend of a metric of a cohort.
import Statistics

extension CohortSeries {
    /// A metric at every census, weekly or monthly as the censuses are.
    ///
    /// A value that is "this or more" (the open band) cannot be set against limits and counts as missing. Throws when there is no
    /// census, or two of one day.
    package func trend(of metric: Metric) throws(TrendError) -> Trend {
        try Trend(
            values(of: metric).map { value in
                let isOpen = value.measured?.marker == .openBand
                return Trend.Point(day: value.census, value: isOpen ? nil : value.measured?.value)
            })
    }
}

extension Metric {
    /// How a trend of this metric is judged.
    ///
    /// `resolution` is how finely its values are known, in its unit; 0 where they are exact.
    package func trendSettings(
        targets: [DatedTarget] = [], rebases: [Rebase] = [], resolution: Double = 0
    ) -> TrendSettings {
        TrendSettings(
            improvement: improvement, targets: targets, rebases: rebases, limits: .init(resolution: resolution),
            passesOnTarget: true)
    }
}
