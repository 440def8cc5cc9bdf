// data-quality.csv: what every data check said.
import WaitingList

extension CSVTable {
    /// One row a check, in the order of the list.
    static func dataQuality(_ publication: Publication) -> CSVTable {
        let columns = [
            "census_date", "revision", "check_id", "rule", "outcome", "finding", "released_by", "released_at",
            "release_reason",
        ]
        let census = publication.census
        return CSVTable("data-quality", columns: columns) { write in
            for check in census.checks {
                let release = check.outcome == .held ? census.release : nil
                try write([
                    .word(publication.edition.census.description), .integer(publication.edition.revision),
                    .word(check.id), .word(check.rule), .word(check.outcome.rawValue), .name(check.finding ?? ""),
                    .name(release?.by ?? ""), .word(release?.at ?? ""), .name(release?.reason ?? ""),
                ])
            }
        }
    }
}
