// Step 2 of the history's schema: the cohorts of milestones at each census.

extension Migration {
    /// What was recorded before has no cohorts: nobody counted them.
    static let milestoneCohorts = Migration(
        2, "milestone_cohorts",
        sql: """
            CREATE TABLE {schema}.counted_milestone (
                census_date date NOT NULL,
                weeks int NOT NULL CHECK (weeks >= 1),
                milestone_date date NOT NULL,
                fingerprint text NOT NULL CHECK (fingerprint ~ '^[0-9a-f]{16}$'),
                PRIMARY KEY (census_date, weeks, milestone_date)
            );
            COMMENT ON TABLE {schema}.counted_milestone IS
                'One row for each milestone whose cohort was counted at a patient-level census.';
            COMMENT ON COLUMN {schema}.counted_milestone.census_date IS 'Census date.';
            COMMENT ON COLUMN {schema}.counted_milestone.weeks IS 'Weeks that nobody is to wait longer than.';
            COMMENT ON COLUMN {schema}.counted_milestone.milestone_date IS 'The day by which.';
            COMMENT ON COLUMN {schema}.counted_milestone.fingerprint IS
                'The same for the same cohorts of every place, and hardly ever for others.';

            CREATE TABLE {schema}.milestone_cohort (
                place_kind text NOT NULL,
                place_code text NOT NULL,
                weeks int NOT NULL,
                milestone_date date NOT NULL,
                census_date date NOT NULL,
                cohort bytea NOT NULL,
                PRIMARY KEY (place_kind, place_code, weeks, milestone_date, census_date),
                FOREIGN KEY (census_date, weeks, milestone_date)
                    REFERENCES {schema}.counted_milestone (census_date, weeks, milestone_date) ON DELETE CASCADE
            );
            CREATE INDEX milestone_cohort_census ON {schema}.milestone_cohort (census_date, weeks, milestone_date);
            COMMENT ON TABLE {schema}.milestone_cohort IS
                'Pathways that will be over a milestone''s threshold on its date if not treated: one place, one census.';
            COMMENT ON COLUMN {schema}.milestone_cohort.place_kind IS
                'provider, icb, or england: the sum of every icb.';
            COMMENT ON COLUMN {schema}.milestone_cohort.place_code IS 'ODS code; none stands for no icb.';
            COMMENT ON COLUMN {schema}.milestone_cohort.weeks IS 'Threshold of the milestone.';
            COMMENT ON COLUMN {schema}.milestone_cohort.milestone_date IS 'Date of the milestone.';
            COMMENT ON COLUMN {schema}.milestone_cohort.census_date IS 'Census date.';
            COMMENT ON COLUMN {schema}.milestone_cohort.cohort IS
                'Packed counts by treatment function and date to come in; the first byte is the format.';
            """)
}
