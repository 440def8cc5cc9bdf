// average-waits.csv: how long the wait is at each hospital, for patients and their GPs.
import WaitingList

extension CSVTable {
    /// Of every provider that the edition speaks of: one row for each treatment function that has pathways, and one for all
    /// (`C_999`).
    static func averageWaits(_ publication: Publication) -> CSVTable {
        let columns: [CSVColumn] = [
            .censusDate, .text("provider_code", "ODS code of the hospital trust or independent provider"),
            .text("provider_name", "its name"),
            .text("treatment_function_code", "code of the published treatment function; C_999 is all of them"),
            .text("treatment_function_name", "its published name; Total for all of them"),
            .integer("pathways", "pathways waiting"),
            .number("median_wait_weeks", "half wait less, in weeks"),
            .number("p92_wait_weeks", "92 in 100 wait less, in weeks"),
            .number(
                "within_18_weeks_percent", "waiting no longer than 18 weeks, in per cent of all pathways"),
            .marker("marker"),
        ]
        return CSVTable(
            "average-waits", about: "A provider and one of its treatment functions, or all of them",
            key: ["census_date", "provider_code", "treatment_function_code"], columns: columns
        ) { write in
            for provider in BundlePlaces(of: publication).providers {
                for line in TreatmentFunction.all.map(Optional.some) + [nil] {
                    if let row = row(publication, provider, line) { try write(row) }
                }
            }
        }
    }

    private static func row(
        _ publication: Publication, _ provider: Geography, _ line: TreatmentFunction?
    ) -> [CSVValue]? {
        let cohort = Cohort(provider, treatmentFunction: line?.code)
        let measured = { publication.census.measured($0, of: cohort) }
        guard let size = measured(.listSize), size.value != 0 else { return nil }
        let waits = [Metric.medianWait, .ninetySecondPercentileWait].map(measured)
        let share = measured(.withinEighteenWeeksPerCent)
        let markers = (waits + [size, share]).compactMap { $0?.marker }
        let marker = markers.contains(.suppressed) ? Marker.suppressed : markers.first
        return [
            .word(publication.edition.census.description),
            .word(provider.code),
            .name(publication.census.directory.name(of: provider)),
            .word(line?.code ?? TreatmentFunction.totalCode),
            .word(line?.name ?? "Total"),
            CSVValue(size.value),
        ] + (waits + [share]).map { CSVValue($0?.value) } + [.word(marker?.rawValue ?? "")]
    }
}

extension CSVValue {
    /// A number, or an empty cell.
    init(_ value: Double?) { self = value.map(CSVValue.number) ?? .empty }

    /// A whole number, or an empty cell.
    init(_ value: Int?) { self = value.map(CSVValue.integer) ?? .empty }
}
