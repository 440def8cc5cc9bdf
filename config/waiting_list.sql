-- Purpose: the schema waiting_list: tables for published waiting list figures, and the views that plannedcare reads.
--
-- Run it as the role that will import, on any PostgreSQL 13 or newer; running it again changes nothing:
--
--     psql -v ON_ERROR_STOP=1 -f waiting_list.sql "host=… dbname=…"
--
-- plannedcare reads only the views, so an administrator may put views of the same names and columns over a
-- warehouse of their own instead. The importing role must own the tables: each new month becomes a partition.

BEGIN;
SET LOCAL client_min_messages = warning;

CREATE SCHEMA IF NOT EXISTS waiting_list;
COMMENT ON SCHEMA waiting_list IS
    'Waiting list figures by census date. plannedcare reads the views; imports write the tables.';

-- Reference tables -------------------------------------------------------------------------------------------------

CREATE TABLE IF NOT EXISTS waiting_list.region (
    code text PRIMARY KEY,
    name text NOT NULL
);
COMMENT ON TABLE waiting_list.region IS 'The seven regions of NHS England.';
COMMENT ON COLUMN waiting_list.region.code IS 'ODS code of the region, such as Y56.';
COMMENT ON COLUMN waiting_list.region.name IS 'Name of the region as reports show it.';

INSERT INTO waiting_list.region (code, name) VALUES
    ('Y56', 'London'), ('Y58', 'South West'), ('Y59', 'South East'), ('Y60', 'Midlands'),
    ('Y61', 'East of England'), ('Y62', 'North West'), ('Y63', 'North East and Yorkshire')
ON CONFLICT (code) DO NOTHING;

CREATE TABLE IF NOT EXISTS waiting_list.icb_region (
    icb_code text PRIMARY KEY,
    region_code text NOT NULL REFERENCES waiting_list.region (code)
);
COMMENT ON TABLE waiting_list.icb_region IS
    'Which region each integrated care board (ICB) belongs to, by the Organisation Data Service (ODS). When ICBs merge, add a row for the new code.';
COMMENT ON COLUMN waiting_list.icb_region.icb_code IS 'ODS code of the ICB, such as QE1.';
COMMENT ON COLUMN waiting_list.icb_region.region_code IS 'ODS code of its region.';

INSERT INTO waiting_list.icb_region (icb_code, region_code) VALUES
    -- London
    ('QKK', 'Y56'), ('QMF', 'Y56'), ('QMJ', 'Y56'), ('QRV', 'Y56'), ('QWE', 'Y56'),
    -- South West
    ('QJK', 'Y58'), ('QOX', 'Y58'), ('QR1', 'Y58'), ('QSL', 'Y58'), ('QT6', 'Y58'), ('QUY', 'Y58'), ('QVV', 'Y58'),
    -- South East
    ('QKS', 'Y59'), ('QNQ', 'Y59'), ('QNX', 'Y59'), ('QRL', 'Y59'), ('QU9', 'Y59'), ('QXU', 'Y59'),
    -- Midlands
    ('QGH', 'Y60'), ('QHL', 'Y60'), ('QJ2', 'Y60'), ('QJM', 'Y60'), ('QK1', 'Y60'), ('QNC', 'Y60'),
    ('QOC', 'Y60'), ('QPM', 'Y60'), ('QT1', 'Y60'), ('QUA', 'Y60'), ('QWU', 'Y60'),
    -- East of England
    ('QH8', 'Y61'), ('QHG', 'Y61'), ('QJG', 'Y61'), ('QM7', 'Y61'), ('QMM', 'Y61'), ('QUE', 'Y61'),
    -- North West
    ('QE1', 'Y62'), ('QOP', 'Y62'), ('QYG', 'Y62'),
    -- North East and Yorkshire
    ('QF7', 'Y63'), ('QHM', 'Y63'), ('QOQ', 'Y63'), ('QWO', 'Y63')
ON CONFLICT (icb_code) DO NOTHING;

CREATE TABLE IF NOT EXISTS waiting_list.treatment_function (
    code text PRIMARY KEY,
    name text NOT NULL
);
COMMENT ON TABLE waiting_list.treatment_function IS
    'The 23 treatment functions of the published referral-to-treatment figures. An import with any other code is refused.';
COMMENT ON COLUMN waiting_list.treatment_function.code IS 'Published code: C_100 and the like, or X02 to X06 for the rest.';
COMMENT ON COLUMN waiting_list.treatment_function.name IS 'Published name.';

INSERT INTO waiting_list.treatment_function (code, name) VALUES
    ('C_100', 'General Surgery Service'), ('C_101', 'Urology Service'),
    ('C_110', 'Trauma and Orthopaedic Service'), ('C_120', 'Ear Nose and Throat Service'),
    ('C_130', 'Ophthalmology Service'), ('C_140', 'Oral Surgery Service'), ('C_150', 'Neurosurgical Service'),
    ('C_160', 'Plastic Surgery Service'), ('C_170', 'Cardiothoracic Surgery Service'),
    ('C_300', 'General Internal Medicine Service'), ('C_301', 'Gastroenterology Service'),
    ('C_320', 'Cardiology Service'), ('C_330', 'Dermatology Service'), ('C_340', 'Respiratory Medicine Service'),
    ('C_400', 'Neurology Service'), ('C_410', 'Rheumatology Service'), ('C_430', 'Elderly Medicine Service'),
    ('C_502', 'Gynaecology Service'), ('X02', 'Other - Medical Services'),
    ('X03', 'Other - Mental Health Services'), ('X04', 'Other - Paediatric Services'),
    ('X05', 'Other - Surgical Services'), ('X06', 'Other - Other Services')
ON CONFLICT (code) DO NOTHING;

-- Organisations, as the imports name them ---------------------------------------------------------------------------

CREATE TABLE IF NOT EXISTS waiting_list.organisation_icb (
    code text PRIMARY KEY,
    name text NOT NULL,
    named_at date NOT NULL
);
COMMENT ON TABLE waiting_list.organisation_icb IS
    'Integrated care boards as the newest imported census names them.';
COMMENT ON COLUMN waiting_list.organisation_icb.code IS 'ODS code of the ICB.';
COMMENT ON COLUMN waiting_list.organisation_icb.name IS 'Name as published, in capitals.';
COMMENT ON COLUMN waiting_list.organisation_icb.named_at IS 'Census date of the import that gave this name; an older census changes nothing.';

CREATE TABLE IF NOT EXISTS waiting_list.organisation_provider (
    code text PRIMARY KEY,
    name text NOT NULL,
    icb_code text,
    nhs_trust boolean NOT NULL GENERATED ALWAYS AS (code ~ '^[RT][A-Z0-9]{2}$') STORED,
    named_at date NOT NULL
);
COMMENT ON TABLE waiting_list.organisation_provider IS
    'Providers of care as the newest imported census names them.';
COMMENT ON COLUMN waiting_list.organisation_provider.code IS 'ODS code of the provider.';
COMMENT ON COLUMN waiting_list.organisation_provider.name IS 'Name as published, in capitals.';
COMMENT ON COLUMN waiting_list.organisation_provider.icb_code IS 'ODS code of the ICB that the provider is published under; null when none is given.';
COMMENT ON COLUMN waiting_list.organisation_provider.nhs_trust IS
    'Whether the provider is an NHS trust. The rule: its ODS code has exactly three characters and begins with R, or with T (care trusts).';
COMMENT ON COLUMN waiting_list.organisation_provider.named_at IS 'Census date of the import that gave this name and ICB; an older census changes nothing.';

-- Loads and their figures -------------------------------------------------------------------------------------------

CREATE TABLE IF NOT EXISTS waiting_list.load (
    census_date date NOT NULL,
    kind text NOT NULL CHECK (kind IN ('pathway', 'band')),
    revision int NOT NULL CHECK (revision >= 1),
    source text NOT NULL,
    source_sha256 text CHECK (source_sha256 ~ '^[0-9a-f]{64}$'),
    illustrative boolean NOT NULL DEFAULT false,
    loaded_at timestamptz NOT NULL DEFAULT now(),
    complete boolean NOT NULL DEFAULT false,
    row_count bigint NOT NULL DEFAULT 0 CHECK (row_count >= 0),
    pathways bigint NOT NULL DEFAULT 0 CHECK (pathways >= 0),
    over_52_weeks bigint NOT NULL DEFAULT 0 CHECK (over_52_weeks >= 0),
    is_current boolean NOT NULL DEFAULT false,
    PRIMARY KEY (census_date, kind, revision),
    CHECK (complete OR NOT is_current)
);
CREATE UNIQUE INDEX IF NOT EXISTS load_current ON waiting_list.load (census_date, kind) WHERE is_current;
COMMENT ON TABLE waiting_list.load IS
    'One row for every load of a census. Loading a month again adds a revision: the older one and its figures stay.';
COMMENT ON COLUMN waiting_list.load.census_date IS 'The day that the figures describe: the last day of the month.';
COMMENT ON COLUMN waiting_list.load.kind IS 'pathway: one row per patient pathway; band: published counts by week.';
COMMENT ON COLUMN waiting_list.load.revision IS 'Counts the loads of one census from 1.';
COMMENT ON COLUMN waiting_list.load.source IS 'Name of the file that was loaded.';
COMMENT ON COLUMN waiting_list.load.source_sha256 IS 'SHA-256 of that file in hexadecimal; null when it was not computed.';
COMMENT ON COLUMN waiting_list.load.illustrative IS 'True for made-up figures. Reports say so on every page.';
COMMENT ON COLUMN waiting_list.load.loaded_at IS 'When the load was made.';
COMMENT ON COLUMN waiting_list.load.complete IS 'Whether every row arrived and passed the checks.';
COMMENT ON COLUMN waiting_list.load.row_count IS 'Rows stored by this load.';
COMMENT ON COLUMN waiting_list.load.pathways IS 'Incomplete pathways (part 2) of English commissioners.';
COMMENT ON COLUMN waiting_list.load.over_52_weeks IS 'Those of them that have waited over 52 weeks.';
COMMENT ON COLUMN waiting_list.load.is_current IS 'Whether the views show this revision: the newest complete one of its census and kind.';

CREATE TABLE IF NOT EXISTS waiting_list.import_check (
    census_date date NOT NULL,
    kind text NOT NULL,
    revision int NOT NULL,
    check_id text NOT NULL,
    severity text NOT NULL CHECK (severity IN ('refuse', 'warn')),
    passed boolean NOT NULL,
    detail text,
    PRIMARY KEY (census_date, kind, revision, check_id),
    FOREIGN KEY (census_date, kind, revision) REFERENCES waiting_list.load
);
COMMENT ON TABLE waiting_list.import_check IS
    'What the data checks said of each load. A load that fails a check of severity refuse is not stored at all.';
COMMENT ON COLUMN waiting_list.import_check.census_date IS 'Census date of the load.';
COMMENT ON COLUMN waiting_list.import_check.kind IS 'Kind of the load.';
COMMENT ON COLUMN waiting_list.import_check.revision IS 'Revision of the load.';
COMMENT ON COLUMN waiting_list.import_check.check_id IS 'Name of the check.';
COMMENT ON COLUMN waiting_list.import_check.severity IS 'refuse: the load would have been refused; warn: someone should look.';
COMMENT ON COLUMN waiting_list.import_check.passed IS 'Whether nothing was found.';
COMMENT ON COLUMN waiting_list.import_check.detail IS 'What was found; null when nothing was.';

CREATE TABLE IF NOT EXISTS waiting_list.band_row (
    census_date date NOT NULL,
    revision int NOT NULL,
    unknown_clock_start int NOT NULL,
    total_all int NOT NULL,
    provider_code text NOT NULL,
    commissioner_code text NOT NULL,
    commissioner_icb_code text,
    rtt_part text NOT NULL CHECK (rtt_part IN ('1A', '1B', '2', '2A', '3')),
    treatment_function_code text NOT NULL,
    week_bands int4[] NOT NULL
) PARTITION BY LIST (census_date);
COMMENT ON TABLE waiting_list.band_row IS
    'Published counts of every revision, one partition a month. Totals over treatment functions (C_999) are not stored; commissioner NONC (not English) is.';
COMMENT ON COLUMN waiting_list.band_row.census_date IS 'Census date of the load.';
COMMENT ON COLUMN waiting_list.band_row.revision IS 'Revision of the load.';
COMMENT ON COLUMN waiting_list.band_row.unknown_clock_start IS 'Completed pathways whose clock start is not known; they are in no band.';
COMMENT ON COLUMN waiting_list.band_row.total_all IS 'All pathways of the row, unknown clock starts included.';
COMMENT ON COLUMN waiting_list.band_row.provider_code IS 'ODS code of the provider.';
COMMENT ON COLUMN waiting_list.band_row.commissioner_code IS 'ODS code of the commissioner; NONC stands for all that are not English.';
COMMENT ON COLUMN waiting_list.band_row.commissioner_icb_code IS 'ODS code of the ICB that the commissioner belongs to; null when it belongs to none.';
COMMENT ON COLUMN waiting_list.band_row.rtt_part IS
    '1A completed admitted, 1B completed non-admitted, 2 incomplete (the waiting list), 2A the part of 2 with a decision to admit, 3 new RTT periods.';
COMMENT ON COLUMN waiting_list.band_row.treatment_function_code IS 'One of the 23 published treatment functions.';
COMMENT ON COLUMN waiting_list.band_row.week_bands IS
    '105 counts by weeks waited: more than 0 to 1, …, more than 103 to 104, more than 104. Empty for part 3, which has no waits.';

-- The views: names and columns that reports rely on ------------------------------------------------------------------

CREATE OR REPLACE VIEW waiting_list.snapshot AS
SELECT census_date, kind, loaded_at, complete, row_count, revision, source, illustrative
FROM waiting_list.load
WHERE is_current;
COMMENT ON VIEW waiting_list.snapshot IS 'What is loaded: the current revision of each census.';
COMMENT ON COLUMN waiting_list.snapshot.census_date IS 'The day that the figures describe.';
COMMENT ON COLUMN waiting_list.snapshot.kind IS 'pathway: one row per patient pathway, in view pathway; band: published counts, in view band.';
COMMENT ON COLUMN waiting_list.snapshot.loaded_at IS 'When this revision was loaded.';
COMMENT ON COLUMN waiting_list.snapshot.complete IS 'Whether the load finished; only then may it be reported.';
COMMENT ON COLUMN waiting_list.snapshot.row_count IS 'Rows that the view of this kind has for this census: a reader that counts another number has not read all.';
COMMENT ON COLUMN waiting_list.snapshot.revision IS 'Counts the loads of one census from 1.';
COMMENT ON COLUMN waiting_list.snapshot.source IS 'Name of the file that was loaded.';
COMMENT ON COLUMN waiting_list.snapshot.illustrative IS 'True for made-up figures.';

CREATE OR REPLACE VIEW waiting_list.band AS
SELECT r.census_date, r.provider_code, r.commissioner_code, r.commissioner_icb_code, r.rtt_part,
    r.treatment_function_code, r.week_bands, r.unknown_clock_start, r.total_all
FROM waiting_list.load AS l
JOIN waiting_list.band_row AS r ON r.census_date = l.census_date AND r.revision = l.revision
WHERE l.is_current AND l.kind = 'band';
COMMENT ON VIEW waiting_list.band IS
    'Published counts of the current revision of each census. Ask with census_date = ''…'', and only that month is read.';
COMMENT ON COLUMN waiting_list.band.census_date IS 'The day that the figures describe.';
COMMENT ON COLUMN waiting_list.band.provider_code IS 'ODS code of the provider.';
COMMENT ON COLUMN waiting_list.band.commissioner_code IS 'ODS code of the commissioner; NONC (not English) belongs in no published figure.';
COMMENT ON COLUMN waiting_list.band.commissioner_icb_code IS 'ODS code of the commissioner''s ICB; null when it belongs to none.';
COMMENT ON COLUMN waiting_list.band.rtt_part IS
    '1A completed admitted, 1B completed non-admitted, 2 incomplete (the waiting list), 2A the part of 2 with a decision to admit, 3 new RTT periods.';
COMMENT ON COLUMN waiting_list.band.treatment_function_code IS 'One of the 23 published treatment functions.';
COMMENT ON COLUMN waiting_list.band.week_bands IS
    '105 counts by weeks waited: more than 0 to 1, …, more than 103 to 104, more than 104. Empty for part 3.';
COMMENT ON COLUMN waiting_list.band.unknown_clock_start IS 'Pathways whose clock start is not known; they are in no band.';
COMMENT ON COLUMN waiting_list.band.total_all IS 'All pathways of the row.';

CREATE OR REPLACE VIEW waiting_list.provider AS
SELECT p.code, p.name, p.icb_code, i.name AS icb_name, ir.region_code, rg.name AS region_name, p.nhs_trust
FROM waiting_list.organisation_provider AS p
LEFT JOIN waiting_list.organisation_icb AS i ON i.code = p.icb_code
LEFT JOIN waiting_list.icb_region AS ir ON ir.icb_code = p.icb_code
LEFT JOIN waiting_list.region AS rg ON rg.code = ir.region_code;
COMMENT ON VIEW waiting_list.provider IS 'Providers of care, each with its ICB and region.';
COMMENT ON COLUMN waiting_list.provider.code IS 'ODS code of the provider.';
COMMENT ON COLUMN waiting_list.provider.name IS 'Name as published.';
COMMENT ON COLUMN waiting_list.provider.icb_code IS 'ODS code of its ICB; null when it has none.';
COMMENT ON COLUMN waiting_list.provider.icb_name IS 'Name of its ICB as published.';
COMMENT ON COLUMN waiting_list.provider.region_code IS 'ODS code of its region; null when the ICB is in no known region.';
COMMENT ON COLUMN waiting_list.provider.region_name IS 'Name of its region.';
COMMENT ON COLUMN waiting_list.provider.nhs_trust IS 'Whether it is an NHS trust: an ODS code of exactly three characters that begins with R, or with T (care trusts).';

CREATE OR REPLACE VIEW waiting_list.icb AS
SELECT i.code, i.name, ir.region_code, rg.name AS region_name
FROM waiting_list.organisation_icb AS i
LEFT JOIN waiting_list.icb_region AS ir ON ir.icb_code = i.code
LEFT JOIN waiting_list.region AS rg ON rg.code = ir.region_code;
COMMENT ON VIEW waiting_list.icb IS 'Integrated care boards, each with its region.';
COMMENT ON COLUMN waiting_list.icb.code IS 'ODS code of the ICB.';
COMMENT ON COLUMN waiting_list.icb.name IS 'Name as published.';
COMMENT ON COLUMN waiting_list.icb.region_code IS 'ODS code of its region; null when it is in no known region.';
COMMENT ON COLUMN waiting_list.icb.region_name IS 'Name of its region.';

COMMIT;
