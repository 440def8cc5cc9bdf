// providers.csv: one row a provider, with its list and who it belongs to.
import WaitingList

extension CSVTable {
    private static let providerMetrics: [Metric] =
        [.listSize, .withinEighteenWeeks, .withinEighteenWeeksPerCent]
        + [52, 65, 78, 104].map(Metric.over(weeks:))
        + [.medianWait, .ninetySecondPercentileWait, .completedAdmitted, .completedNonAdmitted, .newPeriods]

    /// Every provider that the edition speaks of.
    static func providers(_ publication: Publication) -> CSVTable {
        let columns: [CSVColumn] =
            [
                .censusDate, .text("provider_code", "ODS code of the hospital trust or independent provider"),
                .text("provider_name", "its name"), .text("icb_code", "the integrated care board that it belongs to"),
                .text("icb_name", "the board's name"), .text("region_code", "the region that it belongs to"),
                .text("region_name", "the region's name"),
                .truth("nhs_trust", "whether it is a trust of the health service; empty when not known"),
            ] + providerMetrics.map(CSVColumn.of) + [.marker("p92_marker"), .marker("marker")]
        return CSVTable(
            "providers", about: "A provider with its list", key: ["census_date", "provider_code"], columns: columns
        ) { write in
            for geography in BundlePlaces(of: publication).providers {
                try write(row(publication, geography))
            }
        }
    }

    private static func row(_ publication: Publication, _ geography: Geography) -> [CSVValue] {
        let directory = publication.census.directory
        let measured = providerMetrics.map { publication.census.measured($0, of: Cohort(geography)) }
        let percentile = publication.census.measured(.ninetySecondPercentileWait, of: Cohort(geography))
        let provider = directory.providers[geography.code]
        let board = provider?.boardCode
        let region = provider?.regionCode ?? board.flatMap { directory.boards[$0]?.regionCode }
        return [
            .word(publication.edition.census.description), .word(geography.code), .name(directory.name(of: geography)),
            .word(board ?? ""), .name(board.flatMap { directory.boards[$0]?.name } ?? ""),
            .word(region ?? ""), .name(region.flatMap { directory.regions[$0]?.name } ?? ""),
            .word(provider.map { $0.isNHSTrust ? "true" : "false" } ?? ""),
        ] + measured.map { CSVValue($0?.value) } + [
            .word(percentile?.marker?.rawValue ?? ""), .word(marker(of: measured)),
        ]
    }

    /// Of a row with several numbers: `[c]` when one is suppressed, else `[x]` when one is not available, which its empty
    /// cell shows.
    private static func marker(of measured: [Measured?]) -> String {
        if measured.contains(where: { $0?.marker == .suppressed }) { return Marker.suppressed.rawValue }
        return measured.contains { $0?.value == nil } ? Marker.notAvailable.rawValue : ""
    }
}
