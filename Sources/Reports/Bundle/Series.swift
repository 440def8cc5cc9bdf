// The measures of one place through time, as CSV: one observation a row.
package import WaitingList

extension CSVTable {
    /// Every measure of a place at every census, for all treatment functions and for each, oldest census first.
    ///
    /// A measure whose part was not reported has no row. Behind them stand the cohorts of each milestone, at the censuses at
    /// which it was counted.
    package static func series(_ series: DisclosedSeries, milestones: [DisclosedMilestone] = []) -> CSVTable {
        let columns = [
            "census_date", "geography_type", "geography_code", "measure_id", "dimension", "category", "unit", "value",
            "marker", "numerator", "denominator", "revised", "held",
        ]
        return CSVTable("series", columns: columns) { write in
            for census in series.censuses {
                for line in [nil] + TreatmentFunction.all.map(\.code) {
                    for metric in Metric.all {
                        guard let measured = census.measured(metric, treatmentFunction: line) else { continue }
                        try write(row(series.place, census, line, metric, measured))
                    }
                }
            }
            for milestone in milestones {
                for census in milestone.censuses { try cohortRows(milestone, census).forEach(write) }
            }
        }
    }

    private static func row(
        _ geography: Geography, _ census: DisclosedSeries.Census, _ line: String?, _ metric: Metric,
        _ measured: Measured
    ) -> [CSVValue] {
        [
            .word(census.day.description), .word(geography.typeName), .word(geography.code), .word(metric.id),
            .word(line == nil ? "all" : "treatment_function"), .word(line ?? "all"), .word(metric.unit.rawValue),
            CSVValue(measured.value), .word(measured.marker?.rawValue ?? ""), CSVValue(measured.numerator),
            CSVValue(measured.denominator), .word(census.isRevised ? "t" : "f"), .word(census.isHeld ? "t" : "f"),
        ]
    }
}
