// Every table of the CSV bundle, in the order of the manifest.
import WaitingList

extension CSVTable {
    /// The tables of one publication; those of data checks and of control charts only when there are any.
    package static func all(of publication: Publication) -> [CSVTable] {
        let document = publication.document
        return [averageWaits(publication)]
            + (publication.census.checks.isEmpty ? [] : [dataQuality(publication)])
            + [figures(publication), measures(publication), providers(publication)]
            + (document.findings.contains { $0.chart != nil } ? [spcPoints(document)] : [])
    }
}
