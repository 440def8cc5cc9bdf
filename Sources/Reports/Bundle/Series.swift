// The measures of one place through time, as CSV: one observation a row.
package import WaitingList

extension CSVTable {
    /// Every measure of a place at every census, for all treatment functions and for each, oldest census first.
    ///
    /// A measure whose part was not reported has no row. Behind them stand the cohorts of each milestone, at the censuses at
    /// which it was counted.
    package static func series(_ series: DisclosedSeries, milestones: [DisclosedMilestone] = []) -> CSVTable {
        let columns: [CSVColumn] =
            [
                .censusDate, .text("geography_type", "england, region, icb or provider"),
                .text("geography_code", "ODS code; England has its ONS code"),
                .text("measure_id", "id of the measure"), .dimension, .category, .unit, .value, .marker("marker"),
                .integer("numerator", "of a share, what was counted"),
                .integer("denominator", "of a share, out of how many"),
                .text("revised", "t when other figures of this census had been recorded before"),
                .text("held", "t when a data check holds the census and nobody has let it pass"),
            ]
        return CSVTable(
            "series", about: "A measure of a place at a census",
            key: ["census_date", "measure_id", "dimension", "category"], columns: columns
        ) { write in
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
