// Nobody is counted twice.

extension ImportCheck {
    /// Asked only when the unique index could not be made.
    static let pathwayOnce = ImportCheck(
        id: "pathway-once", severity: .refuse, rule: "every pathway_id is there once",
        offenders: .query(
            """
            SELECT address AS row_number, pathway_id, earlier
            FROM (SELECT ctid AS address, pathway_id,
                    lag(ctid) OVER (PARTITION BY pathway_id COLLATE "C" ORDER BY ctid) AS earlier
                FROM \(PathwayTable.name)) AS pathway
            WHERE earlier IS NOT NULL
            """),
        detail: """
            format('pathway_id is %L, as in row %s', offender.pathway_id, \
            \(CheckedRows.number(in: PathwayTable.name, at: "offender.earlier")))
            """)
}
