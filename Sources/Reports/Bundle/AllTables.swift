// Every table of the CSV bundle, in the order of the manifest.

extension CSVTable {
    /// The tables of one publication.
    package static func all(of publication: Publication) -> [CSVTable] {
        [averageWaits(publication), figures(publication), measures(publication), providers(publication)]
    }
}
