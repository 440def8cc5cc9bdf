// Providers and integrated care boards, as the newest census names them.

import Postgres

/// Updates the reference tables from a staged file.
enum Organisations {
    /// Adds new organisations and renames known ones; a census older than the one that named an organisation changes
    /// nothing.
    static func update(census: String, _ connection: isolated PostgresConnection) throws(PostgresError) {
        try connection.execute(named)
        _ = try connection.query(providers, [census])
        _ = try connection.query(icbs, [census])
    }

    /// What the file calls its providers (`commissioner_code` is null) and its commissioners' parents (`provider_code`
    /// is null).
    ///
    /// The rows of the totals name all, and are fewer. "C" compares bytes, which is quick.
    private static let named = """
        CREATE TEMP TABLE named ON COMMIT DROP AS
        SELECT provider_code, min(provider_name COLLATE "C") AS provider_name,
            min(provider_parent_code COLLATE "C") AS provider_parent_code,
            min(provider_parent_name COLLATE "C") AS provider_parent_name,
            commissioner_parent_code, min(commissioner_parent_name COLLATE "C") AS commissioner_parent_name
        FROM staging WHERE treatment_function_code = 'C_999'
        GROUP BY GROUPING SETS ((provider_code), (commissioner_parent_code))
        """

    private static let providers = """
        INSERT INTO waiting_list.organisation_provider AS known (code, name, icb_code, named_at)
        SELECT provider_code, coalesce(provider_name, provider_code), provider_parent_code, $1::date
        FROM named WHERE provider_code IS NOT NULL
        ON CONFLICT (code) DO UPDATE
            SET name = excluded.name, icb_code = excluded.icb_code, named_at = excluded.named_at
        WHERE known.named_at <= excluded.named_at
        """

    /// A board is named as the parent of providers, of commissioners, or of both.
    private static let icbs = """
        INSERT INTO waiting_list.organisation_icb AS known (code, name, named_at)
        SELECT code, coalesce(min(name), code), $1::date
        FROM (
            SELECT provider_parent_code AS code, provider_parent_name AS name FROM named WHERE provider_code IS NOT NULL
            UNION ALL
            SELECT commissioner_parent_code, commissioner_parent_name FROM named
        ) AS boards
        WHERE code IS NOT NULL GROUP BY code
        ON CONFLICT (code) DO UPDATE SET name = excluded.name, named_at = excluded.named_at
        WHERE known.named_at <= excluded.named_at
        """
}
