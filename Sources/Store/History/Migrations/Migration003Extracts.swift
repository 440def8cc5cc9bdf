// Step 3 of the history's schema: extracts of censuses, from which reports are made.

extension Migration {
    /// An extract that is missing is made from the tally when it is needed.
    static let extracts = Migration(
        3, "extracts",
        sql: """
            CREATE TABLE {schema}.extract (
                kind text NOT NULL,
                policy text NOT NULL,
                census_date date NOT NULL,
                revision int NOT NULL,
                format int NOT NULL,
                measures bytea NOT NULL,
                PRIMARY KEY (kind, policy, census_date),
                FOREIGN KEY (census_date, kind) REFERENCES {schema}.census (census_date, kind)
            );
            ALTER TABLE {schema}.extract ALTER COLUMN measures SET STORAGE EXTERNAL;
            COMMENT ON TABLE {schema}.extract IS
                'What a disclosure policy shows of a census: made from its tally, and dropped whenever that changes.';
            COMMENT ON COLUMN {schema}.extract.kind IS 'Kind of the census.';
            COMMENT ON COLUMN {schema}.extract.policy IS 'Disclosure policy: none, hes or threshold(n).';
            COMMENT ON COLUMN {schema}.extract.census_date IS 'Census date.';
            COMMENT ON COLUMN {schema}.extract.revision IS 'Revision of the tally from which it was made.';
            COMMENT ON COLUMN {schema}.extract.format IS
                'Format of the packed values; one that a program does not know is made anew.';
            COMMENT ON COLUMN {schema}.extract.measures IS 'Packed values of every place.';
            """)
}
