// Organisations that only patient-level rows name: known by their codes until an import names them.

import Postgres

/// Adds to the reference tables what the table `codes` holds.
enum UnnamedOrganisations {
    /// Adds unknown providers and boards with their code as name; whoever names them later wins, whatever the date.
    static func add(_ connection: isolated PostgresConnection) throws(PostgresError) {
        try connection.execute(
            """
            INSERT INTO waiting_list.organisation_provider (code, name, named_at)
            SELECT DISTINCT provider_code, provider_code, DATE '-infinity' FROM codes
            ON CONFLICT (code) DO NOTHING;
            INSERT INTO waiting_list.organisation_icb (code, name, named_at)
            SELECT DISTINCT commissioner_icb_code, commissioner_icb_code, DATE '-infinity' FROM codes
            WHERE commissioner_icb_code IS NOT NULL
            ON CONFLICT (code) DO NOTHING
            """)
    }
}
