// providers.csv: one row a provider, with its list and who it belongs to.
import WaitingList

extension CSVTable {
    private static let providerMetrics: [Metric] =
        [.listSize, .withinEighteenWeeks, .withinEighteenWeeksPerCent]
        + [52, 65, 78, 104].map(Metric.over(weeks:))
        + [.medianWait, .ninetySecondPercentileWait, .completedAdmitted, .completedNonAdmitted, .newPeriods]

    /// Every provider of the census.
    static func providers(_ publication: Publication) -> CSVTable {
        let columns =
            [
                "census_date", "provider_code", "provider_name", "icb_code", "icb_name", "region_code", "region_name",
                "nhs_trust",
            ] + providerMetrics.map(\.id) + ["marker"]
        return CSVTable("providers", columns: columns) { write in
            for geography in publication.cohorts.geographies(like: .provider(code: "")) {
                try write(row(publication, geography))
            }
        }
    }

    private static func row(_ publication: Publication, _ geography: Geography) -> [CSVValue] {
        let directory = publication.snapshot.directory
        let counts = publication.cohorts[Cohort(geography)] ?? CohortCounts()
        let measured = providerMetrics.map { $0.formula(counts) }
        let provider = directory.providers[geography.code]
        let board = provider?.boardCode.flatMap { directory.boards[$0] }
        let region = (provider?.regionCode ?? board?.regionCode).flatMap { directory.regions[$0] }
        return [
            .word(publication.edition.census.description), .word(geography.code), .name(directory.name(of: geography)),
            .word(board?.code ?? ""), .name(board?.name ?? ""), .word(region?.code ?? ""), .name(region?.name ?? ""),
            .word(provider.map { $0.isNHSTrust ? "true" : "false" } ?? ""),
        ] + measured.map { CSVValue($0?.value) } + [.word(marker(of: measured))]
    }

    /// Why a percentile is missing or open; a provider that reported no such part has an empty cell and `[x]`.
    private static func marker(of measured: [Measured?]) -> String {
        if measured.contains(where: { $0?.value == nil }) { return Marker.notAvailable.rawValue }
        return measured.compactMap { $0?.marker }.first?.rawValue ?? ""
    }
}
