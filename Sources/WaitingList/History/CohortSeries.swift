// One cohort through time, and the metrics of it.

/// A cohort at each census at which its place reported anything, oldest first.
package struct CohortSeries: Hashable, Sendable {
    /// The cohort at one census.
    package struct Point: Hashable, Sendable {
        package var census: Day
        package var counts: CohortCounts
    }

    /// A metric at one census.
    package struct Value: Hashable, Sendable {
        package var census: Day
        /// `nil` when the part of the return that the metric needs was not reported.
        package var measured: Measured?
    }

    package var points: [Point]

    /// A metric of every census.
    package func values(of metric: Metric) -> [Value] {
        points.map { Value(census: $0.census, measured: metric.formula($0.counts)) }
    }
}

extension Sequence where Element == CensusCounts {
    /// The pathways of one treatment function, or of all.
    package func cohorts(treatmentFunction: String? = nil) -> CohortSeries {
        CohortSeries(
            points: map { census in
                .init(census: census.census, counts: census.counts.cohort(treatmentFunction: treatmentFunction))
            })
    }

    /// The pathways of one category, of one treatment function or of all; patients who wait by who they are have all only.
    ///
    /// Those categories count incomplete pathways, so metrics of other parts are `nil`.
    package func cohorts(in category: Category, treatmentFunction: String? = nil) -> CohortSeries {
        let parts = category.parts.isEmpty ? [.incomplete] : category.parts
        return CohortSeries(
            points: map { census in
                var cohort = CohortCounts()
                if let waits = census.counts.waits(category, treatmentFunction: treatmentFunction) {
                    for part in parts { cohort.add(waits, to: part) }
                }
                return .init(census: census.census, counts: cohort)
            })
    }
}
