// Step 1 of the history's schema: censuses, their revisions, checks, releases, names, tallies and flows.

extension Migration {
    /// The tables of the first release.
    static let history = Migration(
        1, "history",
        sql: """
            CREATE TABLE {schema}.directory (
                sha256 text PRIMARY KEY CHECK (sha256 ~ '^[0-9a-f]{64}$'),
                names jsonb NOT NULL
            );
            COMMENT ON TABLE {schema}.directory IS
                'Organisations as a source named them, once for each different content.';
            COMMENT ON COLUMN {schema}.directory.sha256 IS 'SHA-256 of the text from which names was made.';
            COMMENT ON COLUMN {schema}.directory.names IS
                'Lists of providers, boards and regions with their codes, names and places.';

            CREATE TABLE {schema}.census (
                census_date date NOT NULL,
                kind text NOT NULL CHECK (kind IN ('pathway', 'band')),
                revision int NOT NULL,
                PRIMARY KEY (census_date, kind)
            );
            COMMENT ON TABLE {schema}.census IS
                'One row for each census and kind. Whoever records, releases or prunes a census locks its row first.';
            COMMENT ON COLUMN {schema}.census.census_date IS 'The day that the figures describe.';
            COMMENT ON COLUMN {schema}.census.kind IS
                'pathway: one source row a pathway; band: counted by weeks waited at the source.';
            COMMENT ON COLUMN {schema}.census.revision IS 'The revision whose tally is kept: the highest recorded.';

            CREATE TABLE {schema}.census_revision (
                census_date date NOT NULL,
                kind text NOT NULL,
                revision int NOT NULL,
                source_rows bigint NOT NULL CHECK (source_rows >= 0),
                source text,
                is_illustrative boolean NOT NULL,
                rows_counted bigint NOT NULL CHECK (rows_counted >= 0),
                rows_non_english bigint NOT NULL CHECK (rows_non_english >= 0),
                rows_of_totals bigint NOT NULL CHECK (rows_of_totals >= 0),
                rows_of_unknown_treatment_function bigint NOT NULL CHECK (rows_of_unknown_treatment_function >= 0),
                engine text,
                connections int,
                took_ms bigint NOT NULL CHECK (took_ms >= 0),
                program_version text NOT NULL,
                directory_sha256 text NOT NULL REFERENCES {schema}.directory (sha256),
                fingerprint text NOT NULL CHECK (fingerprint ~ '^[0-9a-f]{16}$'),
                is_revised boolean NOT NULL,
                is_kept boolean NOT NULL,
                recorded_at timestamptz NOT NULL DEFAULT now(),
                PRIMARY KEY (census_date, kind, revision),
                FOREIGN KEY (census_date, kind) REFERENCES {schema}.census (census_date, kind),
                CHECK ((engine IS NULL) = (connections IS NULL))
            );
            COMMENT ON TABLE {schema}.census_revision IS
                'One row for each revision of a census that was recorded: where its figures come from.';
            COMMENT ON COLUMN {schema}.census_revision.census_date IS 'Census date.';
            COMMENT ON COLUMN {schema}.census_revision.kind IS 'Kind of the census.';
            COMMENT ON COLUMN {schema}.census_revision.revision IS
                '1 for the first load of the census at its source, one more each time it was replaced there.';
            COMMENT ON COLUMN {schema}.census_revision.source_rows IS 'Rows that the source said it holds.';
            COMMENT ON COLUMN {schema}.census_revision.source IS
                'Where the source has them from, such as a file name; null when it does not say.';
            COMMENT ON COLUMN {schema}.census_revision.is_illustrative IS 'Whether the figures are made up.';
            COMMENT ON COLUMN {schema}.census_revision.rows_counted IS 'Source rows that were counted.';
            COMMENT ON COLUMN {schema}.census_revision.rows_non_english IS
                'Source rows left out: of commissioners that are not English (NONC).';
            COMMENT ON COLUMN {schema}.census_revision.rows_of_totals IS
                'Source rows left out: ready-made totals (C_999).';
            COMMENT ON COLUMN {schema}.census_revision.rows_of_unknown_treatment_function IS
                'Rows counted under X06 because their treatment function is none of the published 23.';
            COMMENT ON COLUMN {schema}.census_revision.engine IS
                'stream: rows came to the program; pushdown: the server counted; null when not known.';
            COMMENT ON COLUMN {schema}.census_revision.connections IS
                'Connections that shared the reading; null when not known.';
            COMMENT ON COLUMN {schema}.census_revision.took_ms IS 'Milliseconds from connecting to the folded tally.';
            COMMENT ON COLUMN {schema}.census_revision.program_version IS 'Version of the program that recorded it.';
            COMMENT ON COLUMN {schema}.census_revision.directory_sha256 IS 'The names of its organisations.';
            COMMENT ON COLUMN {schema}.census_revision.fingerprint IS
                'The same for the same counts, and hardly ever for others; releases name it.';
            COMMENT ON COLUMN {schema}.census_revision.is_revised IS
                'Whether other figures of this census had been recorded before.';
            COMMENT ON COLUMN {schema}.census_revision.is_kept IS
                'Whether its tally is still there: not once a newer revision came or retention dropped it.';
            COMMENT ON COLUMN {schema}.census_revision.recorded_at IS 'When it was last recorded.';

            CREATE TABLE {schema}.census_check (
                census_date date NOT NULL,
                kind text NOT NULL,
                revision int NOT NULL,
                position int NOT NULL,
                check_id text NOT NULL,
                rule text NOT NULL,
                outcome text NOT NULL CHECK (outcome IN ('passed', 'warned', 'held', 'not_applicable')),
                finding text,
                PRIMARY KEY (census_date, kind, revision, position),
                FOREIGN KEY (census_date, kind, revision)
                    REFERENCES {schema}.census_revision (census_date, kind, revision)
            );
            COMMENT ON TABLE {schema}.census_check IS 'What each data check said of a revision.';
            COMMENT ON COLUMN {schema}.census_check.census_date IS 'Census date.';
            COMMENT ON COLUMN {schema}.census_check.kind IS 'Kind of the census.';
            COMMENT ON COLUMN {schema}.census_check.revision IS 'Revision that was checked.';
            COMMENT ON COLUMN {schema}.census_check.position IS 'Place in the list of checks, from 1.';
            COMMENT ON COLUMN {schema}.census_check.check_id IS 'Name of the check.';
            COMMENT ON COLUMN {schema}.census_check.rule IS 'What should hold, with its threshold at the time.';
            COMMENT ON COLUMN {schema}.census_check.outcome IS
                'passed, warned, held (nothing may be published until a person releases it) or not_applicable.';
            COMMENT ON COLUMN {schema}.census_check.finding IS 'What was found; null when nothing was.';

            CREATE TABLE {schema}.release (
                census_date date NOT NULL,
                kind text NOT NULL,
                revision int NOT NULL,
                fingerprint text NOT NULL,
                released_by text NOT NULL CHECK (released_by <> ''),
                reason text NOT NULL CHECK (reason <> ''),
                released_at timestamptz NOT NULL DEFAULT now(),
                database_user text NOT NULL DEFAULT session_user,
                PRIMARY KEY (census_date, kind, revision, fingerprint),
                FOREIGN KEY (census_date, kind, revision)
                    REFERENCES {schema}.census_revision (census_date, kind, revision)
            );
            COMMENT ON TABLE {schema}.release IS
                'A person''s decision that a held census may be published. Rows are added, never changed.';
            COMMENT ON COLUMN {schema}.release.census_date IS 'Census date.';
            COMMENT ON COLUMN {schema}.release.kind IS 'Kind of the census.';
            COMMENT ON COLUMN {schema}.release.revision IS 'Revision that was released.';
            COMMENT ON COLUMN {schema}.release.fingerprint IS 'Fingerprint of the counts that were released.';
            COMMENT ON COLUMN {schema}.release.released_by IS 'The person.';
            COMMENT ON COLUMN {schema}.release.reason IS 'In the person''s words.';
            COMMENT ON COLUMN {schema}.release.released_at IS 'When.';
            COMMENT ON COLUMN {schema}.release.database_user IS 'The role by which it was entered.';

            CREATE TABLE {schema}.tally (
                kind text NOT NULL,
                place_kind text NOT NULL,
                place_code text NOT NULL,
                census_date date NOT NULL,
                counts bytea NOT NULL,
                PRIMARY KEY (kind, place_kind, place_code, census_date),
                FOREIGN KEY (census_date, kind) REFERENCES {schema}.census (census_date, kind)
            );
            ALTER TABLE {schema}.tally ALTER COLUMN counts SET STORAGE EXTERNAL;
            CREATE INDEX tally_census ON {schema}.tally (census_date, kind);
            COMMENT ON TABLE {schema}.tally IS
                'The counts of one place at one census: those of the newest revision, until retention drops them.';
            COMMENT ON COLUMN {schema}.tally.kind IS 'Kind of the census.';
            COMMENT ON COLUMN {schema}.tally.place_kind IS
                'provider, site, commissioner, icb, or england: the sum of every icb.';
            COMMENT ON COLUMN {schema}.tally.place_code IS
                'ODS code; of a site the provider''s code, a stroke and its own; none stands for no icb.';
            COMMENT ON COLUMN {schema}.tally.census_date IS 'Census date.';
            COMMENT ON COLUMN {schema}.tally.counts IS
                'Packed counts by treatment function, category and weeks waited; the first byte is the format.';
            \(flowTable)
            """)
}
