// measures.csv: one observation a row, for every place, measure and treatment function.
import WaitingList

extension CSVTable {
    /// Every metric of every cohort of the edition's places that has it.
    static func measures(_ publication: Publication) -> CSVTable {
        let columns: [CSVColumn] =
            [
                .date("period_start", "first day of the month or week that the figures are for"),
                .date("period_end", "the day of the census"),
            ] + CSVColumn.place + CSVColumn.measure + [
                .unit, .value, .marker("marker"), .integer("numerator", "of a share, what was counted"),
                .integer("denominator", "of a share, out of how many"), .revision,
            ]
        return CSVTable(
            "measures", about: "A measure of a place, for all treatment functions or one",
            key: ["period_end", "geography_type", "geography_code", "measure_id", "dimension", "category", "revision"],
            columns: columns
        ) { write in
            let places = BundlePlaces(of: publication)
            for (geography, cohorts) in publication.census.byGeography where places.hasMeasures(geography) {
                for metric in Metric.all.sorted(by: { $0.id < $1.id }) {
                    for cohort in cohorts {
                        guard let measured = publication.census.measured(metric, of: cohort) else { continue }
                        try write(row(publication, geography, metric, cohort, measured))
                    }
                }
            }
        }
    }

    private static func row(
        _ publication: Publication, _ geography: Geography, _ metric: Metric, _ cohort: Cohort, _ measured: Measured
    ) -> [CSVValue] {
        [
            .word(publication.census.listing.periodStart.description),
            .word(publication.edition.census.description),
            .word(geography.typeName),
            .word(geography.code),
            .name(publication.census.directory.name(of: geography)),
            .word(metric.id),
            .word(metric.title),
            .word(cohort.treatmentFunction == nil ? "all" : "treatment_function"),
            .word(cohort.treatmentFunction ?? "all"),
            .word(metric.unit.rawValue),
            CSVValue(measured.value),
            .word(measured.marker?.rawValue ?? ""),
            CSVValue(measured.numerator),
            CSVValue(measured.denominator),
            .integer(publication.edition.revision),
        ]
    }
}

extension DisclosedCensus {
    /// Places with their cohorts, in the order of the files.
    fileprivate var byGeography: [(Geography, [Cohort])] {
        var groups: [(Geography, [Cohort])] = []
        for cohort in cohorts {
            if groups.last?.0 == cohort.geography {
                groups[groups.count - 1].1.append(cohort)
            } else {
                groups.append((cohort.geography, [cohort]))
            }
        }
        return groups
    }
}
