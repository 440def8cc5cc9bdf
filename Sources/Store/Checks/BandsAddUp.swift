// The weeks of a row add up to its totals.

extension ImportCheck {
    /// The sums that each part publishes differ: see the conditions.
    static let bandsAddUp = ImportCheck(
        id: "bands-add-up", severity: .refuse,
        rule: """
            Total All is there; the bands add up to it on Part_2 and Part_2A, to Total on Part_1A and Part_1B, where \
            unknown clock starts make up the rest; Part_3 has no bands
            """,
        offenders: .rows(
            where: """
                total_all IS NULL OR CASE
                    WHEN part IN ('Part_2', 'Part_2A') THEN under_52 + over_52 <> total_all
                    WHEN part IN ('Part_1A', 'Part_1B') THEN under_52 + over_52 <> coalesce(total, 0)
                        OR coalesce(total, 0)::bigint + coalesce(unknown_clock_start, 0) <> total_all
                    WHEN part = 'Part_3' THEN under_52 + over_52 <> 0 END
                """),
        detail: """
            format('the bands add up to %s, {total} is %s, {unknown_clock_start} is %s, {total_all} is %s',
                f.under_52 + f.over_52, coalesce(f.total::text, 'empty'),
                coalesce(f.unknown_clock_start::text, 'empty'), coalesce(f.total_all::text, 'empty'))
            """)
}
