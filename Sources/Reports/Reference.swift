// What figures are held against: standards, targets, rebases and events, each dated and with its source.
package import WaitingList

/// A published standard, with the place where it is laid down.
package struct Standard: Hashable, Sendable {
    package var metricID: String
    /// In the metric's unit.
    package var value: Double
    /// The first census to which it applies.
    package var from: Day
    package var source: String
}

/// What a measure is to come to by a day, with the place where it is laid down: a hollow diamond in a chart.
package struct Target: Hashable, Sendable {
    package var metricID: String
    /// In the metric's unit.
    package var value: Double
    package var by: Day
    package var source: String
}

/// From when on a measure's limits are worked out anew, and why.
package struct MetricRebase: Hashable, Sendable {
    package var metricID: String
    package var day: Day
    /// What a reader is told: `Weekend lists began in August 2024`.
    package var reason: String
}

/// Something that happened, beside the charts that span its day.
package struct Event: Hashable, Sendable {
    package var day: Day
    /// A few words: `First COVID-19 lockdown`.
    package var text: String
}
