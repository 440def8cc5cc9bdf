// No part of the return is missing for all England.

extension ImportCheck {
    static let partsPresent = ImportCheck(
        id: "parts-present", severity: .refuse, rule: "every part is there and is not zero for England",
        offenders: .query(
            """
            SELECT NULL::bigint AS row_number, p.part, n.pathways
            FROM unnest(ARRAY[\(ExtractPart.sqlList)]) AS p (part) LEFT JOIN national AS n ON n.part = p.part
            WHERE coalesce(n.pathways, 0) = 0
            """),
        detail: "format('%s %s', offender.part, CASE WHEN offender.pathways IS NULL THEN 'is missing' ELSE 'is 0' END)")
}
