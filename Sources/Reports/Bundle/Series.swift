// The measures of one place through time, as CSV: one observation a row.
package import WaitingList

extension CSVTable {
    /// Every measure of a place at every census, for all treatment functions and for each, oldest census first.
    ///
    /// A measure whose part was not reported has no row. Behind them stand the cohorts of each milestone, at the censuses at
    /// which it was counted.
    package static func series(
        of geography: Geography, _ censuses: [CensusCounts], cohorts: [(MilestoneTerms, [CensusCohort])] = []
    ) -> CSVTable {
        let columns = [
            "census_date", "geography_type", "geography_code", "measure_id", "dimension", "category", "unit", "value",
            "marker", "numerator", "denominator", "revised", "held",
        ]
        return CSVTable("series", columns: columns) { write in
            for census in censuses {
                for line in [nil] + TreatmentFunction.all.map(\.code) {
                    let counts = census.counts.cohort(treatmentFunction: line)
                    for metric in Metric.all {
                        guard let measured = metric.formula(counts) else { continue }
                        try write(row(geography, census, line, metric, measured))
                    }
                }
            }
            for (terms, series) in cohorts {
                for census in series { try cohortRows(geography, terms, census).forEach(write) }
            }
        }
    }

    private static func row(
        _ geography: Geography, _ census: CensusCounts, _ line: String?, _ metric: Metric, _ measured: Measured
    ) -> [CSVValue] {
        [
            .word(census.census.description), .word(geography.typeName), .word(geography.code), .word(metric.id),
            .word(line == nil ? "all" : "treatment_function"), .word(line ?? "all"), .word(metric.unit.rawValue),
            CSVValue(measured.value), .word(measured.marker?.rawValue ?? ""), CSVValue(measured.numerator),
            CSVValue(measured.denominator), .word(census.isRevised ? "t" : "f"), .word(census.isHeld ? "t" : "f"),
        ]
    }
}
