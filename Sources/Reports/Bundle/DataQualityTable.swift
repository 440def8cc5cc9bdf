// data-quality.csv: what every data check said.
import WaitingList

extension CSVTable {
    /// One row a check, in the order of the list.
    static func dataQuality(_ publication: Publication) -> CSVTable {
        let columns: [CSVColumn] = [
            .censusDate, .revision, .text("check_id", "id of the data check"),
            .text("rule", "what was asked of the census"), .text("outcome", "what came of it"),
            .text("finding", "what was found; empty when nothing was"),
            .text("released_by", "who let a held census pass; empty when nobody had to"),
            .text("released_at", "when, in universal time"), .text("release_reason", "why"),
        ]
        let census = publication.census
        return CSVTable(
            "data-quality", about: "A data check", key: ["census_date", "check_id"], columns: columns
        ) { write in
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
