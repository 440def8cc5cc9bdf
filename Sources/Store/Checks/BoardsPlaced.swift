// Every integrated care board lies in a region that is known here, else its pathways are missing from all regions.

extension ImportCheck {
    static let boardsPlaced = ImportCheck(
        id: "boards-placed", severity: .warn,
        rule: "every commissioner's board has a region in waiting_list.icb_region",
        offenders: .query(
            """
            SELECT min(row_number) AS row_number, commissioner_parent_code AS board FROM facts
            WHERE commissioner_parent_code <> ''
                AND commissioner_parent_code NOT IN (SELECT icb_code FROM waiting_list.icb_region)
            GROUP BY commissioner_parent_code
            """),
        detail: "format('%s has none', offender.board)")
}
