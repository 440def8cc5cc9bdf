// Step 1 of the history's schema, continued: the table of flows.

extension Migration {
    /// Part of `history`.
    static let flowTable = """
        CREATE TABLE {schema}.flow (
            place_kind text NOT NULL,
            place_code text NOT NULL,
            census_date date NOT NULL,
            treatment_function text NOT NULL,
            starts bigint,
            admitted bigint,
            non_admitted bigint,
            other_removals bigint,
            PRIMARY KEY (place_kind, place_code, census_date, treatment_function),
            CHECK ((admitted IS NULL) = (non_admitted IS NULL) AND (admitted IS NULL) = (other_removals IS NULL))
        );
        CREATE INDEX flow_census ON {schema}.flow (census_date);
        COMMENT ON TABLE {schema}.flow IS
            'Waits that began and ended in the week up to a patient-level census, as the source''s flow views had them.';
        COMMENT ON COLUMN {schema}.flow.place_kind IS 'provider, or england: the sum of every provider.';
        COMMENT ON COLUMN {schema}.flow.place_code IS 'ODS code.';
        COMMENT ON COLUMN {schema}.flow.census_date IS 'Census date, the last day of the week.';
        COMMENT ON COLUMN {schema}.flow.treatment_function IS 'One of the 23 published treatment functions.';
        COMMENT ON COLUMN {schema}.flow.starts IS 'Waits that began; null when not reported.';
        COMMENT ON COLUMN {schema}.flow.admitted IS
            'Waits that ended with treatment as an inpatient or day case; null when not reported.';
        COMMENT ON COLUMN {schema}.flow.non_admitted IS
            'Waits that ended without admission; null when not reported.';
        COMMENT ON COLUMN {schema}.flow.other_removals IS
            'Waits that ended by removal for other reasons than treatment; null when not reported.';
        """
}
