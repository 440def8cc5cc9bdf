// Every integrated care board lies in a region that is known here, else its pathways are missing from all regions.

extension ImportCheck {
    static let pathwayBoardsPlaced = ImportCheck(
        id: "boards-placed", severity: .warn,
        rule: "every commissioner's board has a region in waiting_list.icb_region",
        offenders: .query(
            """
            SELECT NULL::bigint AS row_number, commissioner_icb_code AS board, sum(pathways) AS pathways FROM codes
            WHERE commissioner_icb_code NOT IN (SELECT icb_code FROM waiting_list.icb_region)
            GROUP BY commissioner_icb_code
            """),
        detail: "format('%s has none (rows: %s)', offender.board, offender.pathways)")
}
