// Every table of the CSV bundle, in the order of the manifest.
import WaitingList

extension CSVTable {
    /// The tables of one publication; that of the data checks only when any were asked.
    package static func all(of publication: Publication) -> [CSVTable] {
        [averageWaits(publication)]
            + (publication.census.checks.isEmpty ? [] : [dataQuality(publication)])
            + [figures(publication), measures(publication), providers(publication)]
    }
}
