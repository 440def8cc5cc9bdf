// Every row says whose patients it counts, and who pays.

extension ImportCheck {
    static let codesPresent = ImportCheck(
        id: "codes-present", severity: .refuse, rule: "every row names a provider and a commissioner",
        offenders: .rows(
            where: "provider_code IS NULL OR commissioner_code IS NULL"),
        detail: """
            CASE WHEN f.provider_code IS NULL THEN '{provider_code} is empty'
                ELSE '{commissioner_code} is empty' END
            """)
}
