-- Purpose: the schema waiting_list: tables for waiting lists, published or by patient, and the views that plannedcare reads.
--
-- Run it as the role that will import, on any PostgreSQL 13 or newer; running it again changes nothing, and brings a
-- schema made by an older version of this file up to date:
--
--     psql -v ON_ERROR_STOP=1 -f waiting_list.sql "host=… dbname=…"
--
-- plannedcare reads only the views, so an administrator may put views of the same names and columns over a
-- warehouse of their own instead. The importing role must own the tables: each new census becomes a partition.

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
    'The 23 treatment functions of the published referral-to-treatment figures. An import of published figures with any other code is refused.';
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
    'Integrated care boards as the newest import names them; one that only patient-level rows named goes by its code.';
COMMENT ON COLUMN waiting_list.organisation_icb.code IS 'ODS code of the ICB.';
COMMENT ON COLUMN waiting_list.organisation_icb.name IS 'Name as published, in capitals.';
COMMENT ON COLUMN waiting_list.organisation_icb.named_at IS
    'Census date of the import that gave this name, or its day where it had no census; an older one changes nothing. -infinity: nobody has named it yet.';

CREATE TABLE IF NOT EXISTS waiting_list.organisation_provider (
    code text PRIMARY KEY,
    name text NOT NULL,
    icb_code text,
    nhs_trust boolean NOT NULL GENERATED ALWAYS AS (code ~ '^[RT][A-Z0-9]{2}$') STORED,
    named_at date NOT NULL
);
ALTER TABLE waiting_list.organisation_provider ADD COLUMN IF NOT EXISTS nhs_trust_given boolean;
COMMENT ON TABLE waiting_list.organisation_provider IS
    'Providers of care as the newest import names them; one that only patient-level rows named goes by its code.';
COMMENT ON COLUMN waiting_list.organisation_provider.code IS 'ODS code of the provider.';
COMMENT ON COLUMN waiting_list.organisation_provider.name IS 'Name as published, in capitals.';
COMMENT ON COLUMN waiting_list.organisation_provider.icb_code IS 'ODS code of the ICB that the provider is published under; null when none is given.';
COMMENT ON COLUMN waiting_list.organisation_provider.nhs_trust IS
    'Whether the provider is an NHS trust by the rule: its ODS code has exactly three characters and begins with R, or with T (care trusts).';
COMMENT ON COLUMN waiting_list.organisation_provider.nhs_trust_given IS
    'Whether it is an NHS trust as an import of providers said, which wins over the rule; null when none said so.';
COMMENT ON COLUMN waiting_list.organisation_provider.named_at IS
    'Census date of the import that gave this name and ICB, or its day where it had no census; an older one changes nothing. -infinity: nobody has named it yet.';

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
    'One row for every load of a census. Loading a census again adds a revision: published figures of the older one stay, patient-level rows are replaced.';
COMMENT ON COLUMN waiting_list.load.census_date IS 'The day that the figures describe; of published figures the last day of the month.';
COMMENT ON COLUMN waiting_list.load.kind IS 'pathway: one row per patient pathway; band: published counts by week.';
COMMENT ON COLUMN waiting_list.load.revision IS 'Counts the loads of one census from 1.';
COMMENT ON COLUMN waiting_list.load.source IS 'Name of the file that was loaded.';
COMMENT ON COLUMN waiting_list.load.source_sha256 IS 'SHA-256 of that file in hexadecimal; null when it was not computed.';
COMMENT ON COLUMN waiting_list.load.illustrative IS 'True for made-up figures. Reports say so on every page.';
COMMENT ON COLUMN waiting_list.load.loaded_at IS 'When the load was made.';
COMMENT ON COLUMN waiting_list.load.complete IS 'Whether every row arrived and passed the checks.';
COMMENT ON COLUMN waiting_list.load.row_count IS 'Rows stored by this load.';
COMMENT ON COLUMN waiting_list.load.pathways IS 'Incomplete pathways of English commissioners: the size of the list.';
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

-- Patient-level rows -------------------------------------------------------------------------------------------------

-- The comment of a constraint says what the value must be: an import tells it of the line that has another.
--
-- What reports count comes first and has a fixed width: a reader of the first columns need not take a row apart to its end.
CREATE TABLE IF NOT EXISTS waiting_list.pathway_row (
    clock_start date,
    tci_date date,
    decision_to_admit date,
    last_validated date,
    imd_decile smallint,
    age_years smallint,
    provider_code text NOT NULL,
    site_code text,
    commissioner_code text,
    commissioner_icb_code text,
    treatment_function_code text NOT NULL,
    waiting_list_type text,
    priority_code text,
    sex text,
    ethnic_category text,
    procedure_code text,
    pathway_id text NOT NULL,
    census_date date NOT NULL,
    CONSTRAINT pathway_row_waiting_list_type CHECK (waiting_list_type IN ('IRTT', 'ORTT')),
    CONSTRAINT pathway_row_imd_decile CHECK (imd_decile BETWEEN 1 AND 10),
    CONSTRAINT pathway_row_age_years CHECK (age_years BETWEEN 0 AND 130)
) PARTITION BY LIST (census_date);
COMMENT ON TABLE waiting_list.pathway_row IS
    'One row for each open pathway, one partition a census. Importing a census again replaces its rows: no more about patients is kept than is needed.';
COMMENT ON CONSTRAINT pathway_row_waiting_list_type ON waiting_list.pathway_row IS 'IRTT or ORTT';
COMMENT ON CONSTRAINT pathway_row_imd_decile ON waiting_list.pathway_row IS 'from 1 to 10';
COMMENT ON CONSTRAINT pathway_row_age_years ON waiting_list.pathway_row IS 'from 0 to 130';
COMMENT ON COLUMN waiting_list.pathway_row.clock_start IS 'When the wait began; null when not known.';
COMMENT ON COLUMN waiting_list.pathway_row.tci_date IS 'The date given to come in; null when none is.';
COMMENT ON COLUMN waiting_list.pathway_row.decision_to_admit IS 'When admission was decided on; null when it was not.';
COMMENT ON COLUMN waiting_list.pathway_row.last_validated IS
    'When somebody last checked that the patient still waits; null when nobody did.';
COMMENT ON COLUMN waiting_list.pathway_row.imd_decile IS
    'Decile of the Index of Multiple Deprivation: 1 is the most deprived tenth; null when not known.';
COMMENT ON COLUMN waiting_list.pathway_row.age_years IS 'Age in completed years; null when not known.';
COMMENT ON COLUMN waiting_list.pathway_row.provider_code IS 'ODS code of the provider.';
COMMENT ON COLUMN waiting_list.pathway_row.site_code IS 'ODS code of the site; null when not known.';
COMMENT ON COLUMN waiting_list.pathway_row.commissioner_code IS
    'ODS code of the commissioner; NONC stands for all that are not English, null for not known.';
COMMENT ON COLUMN waiting_list.pathway_row.commissioner_icb_code IS
    'ODS code of the ICB that the commissioner belongs to; null when it belongs to none.';
COMMENT ON COLUMN waiting_list.pathway_row.treatment_function_code IS
    'Treatment function or main specialty, such as 110; a published code such as C_110 or X02 will do as well.';
COMMENT ON COLUMN waiting_list.pathway_row.waiting_list_type IS
    'IRTT waits for admitted care, ORTT for non-admitted care; null when not known.';
COMMENT ON COLUMN waiting_list.pathway_row.priority_code IS
    'Clinical priority: P1a, P1b, P2, P3, P4; P5 and P6 are withdrawn codes; null when none is given.';
COMMENT ON COLUMN waiting_list.pathway_row.sex IS '1 male, 2 female, 0 or 9 not known.';
COMMENT ON COLUMN waiting_list.pathway_row.ethnic_category IS 'NHS ethnic category, A to Z; null when not known.';
COMMENT ON COLUMN waiting_list.pathway_row.procedure_code IS 'Planned procedure by OPCS-4; null when not known.';
COMMENT ON COLUMN waiting_list.pathway_row.pathway_id IS
    'Pseudonym of the pathway: the same one in each census, once in each.';
COMMENT ON COLUMN waiting_list.pathway_row.census_date IS 'The day that the row describes.';

-- Events: rows that belong to no census --------------------------------------------------------------------------------

-- Plain tables: an import replaces whole weeks of the flows by the first column of their key, and the rest as a whole;
-- even ten years of weeks are some million rows, which an index finds as fast as partitions would.
CREATE TABLE IF NOT EXISTS waiting_list.clock_start_row (
    week_ending date NOT NULL,
    provider_code text NOT NULL,
    treatment_function_code text NOT NULL,
    commissioner_code text,
    waiting_list_type text,
    pathways int NOT NULL,
    CONSTRAINT clock_start_row_waiting_list_type CHECK (waiting_list_type IN ('IRTT', 'ORTT')),
    CONSTRAINT clock_start_row_pathways CHECK (pathways >= 0)
);
-- Null is a value of its own here, which only PostgreSQL 15 could say in fewer words.
CREATE UNIQUE INDEX IF NOT EXISTS clock_start_row_key ON waiting_list.clock_start_row
    (week_ending, provider_code, treatment_function_code, coalesce(commissioner_code, ''), coalesce(waiting_list_type, ''));
COMMENT ON TABLE waiting_list.clock_start_row IS 'Waits that began, by week.';
COMMENT ON CONSTRAINT clock_start_row_waiting_list_type ON waiting_list.clock_start_row IS 'IRTT or ORTT';
COMMENT ON CONSTRAINT clock_start_row_pathways ON waiting_list.clock_start_row IS '0 or more';
COMMENT ON COLUMN waiting_list.clock_start_row.week_ending IS 'The Sunday that ends the week.';
COMMENT ON COLUMN waiting_list.clock_start_row.provider_code IS 'ODS code of the provider.';
COMMENT ON COLUMN waiting_list.clock_start_row.treatment_function_code IS
    'Treatment function or main specialty, such as 110, or a published code.';
COMMENT ON COLUMN waiting_list.clock_start_row.commissioner_code IS
    'ODS code of the commissioner, NONC for all that are not English; null for the English ones together, then in every row of the provider, treatment function and week.';
COMMENT ON COLUMN waiting_list.clock_start_row.waiting_list_type IS
    'IRTT admitted, ORTT non-admitted care; null when not known.';
COMMENT ON COLUMN waiting_list.clock_start_row.pathways IS 'How many.';

CREATE TABLE IF NOT EXISTS waiting_list.clock_stop_row (
    week_ending date NOT NULL,
    provider_code text NOT NULL,
    treatment_function_code text NOT NULL,
    commissioner_code text,
    waiting_list_type text,
    pathways int NOT NULL,
    stop_type text NOT NULL,
    CONSTRAINT clock_stop_row_waiting_list_type CHECK (waiting_list_type IN ('IRTT', 'ORTT')),
    CONSTRAINT clock_stop_row_pathways CHECK (pathways >= 0),
    CONSTRAINT clock_stop_row_stop_type CHECK (stop_type IN ('admitted', 'non_admitted', 'other_removal'))
);
CREATE UNIQUE INDEX IF NOT EXISTS clock_stop_row_key ON waiting_list.clock_stop_row
    (week_ending, provider_code, treatment_function_code, stop_type, coalesce(commissioner_code, ''),
    coalesce(waiting_list_type, ''));
COMMENT ON TABLE waiting_list.clock_stop_row IS 'Waits that ended, by week and how.';
COMMENT ON CONSTRAINT clock_stop_row_waiting_list_type ON waiting_list.clock_stop_row IS 'IRTT or ORTT';
COMMENT ON CONSTRAINT clock_stop_row_pathways ON waiting_list.clock_stop_row IS '0 or more';
COMMENT ON CONSTRAINT clock_stop_row_stop_type ON waiting_list.clock_stop_row IS 'admitted, non_admitted or other_removal';
COMMENT ON COLUMN waiting_list.clock_stop_row.week_ending IS 'The Sunday that ends the week.';
COMMENT ON COLUMN waiting_list.clock_stop_row.provider_code IS 'ODS code of the provider.';
COMMENT ON COLUMN waiting_list.clock_stop_row.treatment_function_code IS
    'Treatment function or main specialty, such as 110, or a published code.';
COMMENT ON COLUMN waiting_list.clock_stop_row.commissioner_code IS
    'ODS code of the commissioner, NONC for all that are not English; null for the English ones together, then in every row of the provider, treatment function and week.';
COMMENT ON COLUMN waiting_list.clock_stop_row.waiting_list_type IS
    'IRTT admitted, ORTT non-admitted care; null when not known.';
COMMENT ON COLUMN waiting_list.clock_stop_row.pathways IS 'How many.';
COMMENT ON COLUMN waiting_list.clock_stop_row.stop_type IS
    'admitted: treated as an inpatient or day case; non_admitted: ended without admission; other_removal: taken off the list otherwise.';

CREATE TABLE IF NOT EXISTS waiting_list.booked_operation_row (
    operation_id text NOT NULL,
    pathway_id text NOT NULL,
    provider_code text NOT NULL,
    treatment_function_code text NOT NULL,
    booked_on date NOT NULL,
    planned_operation_date date NOT NULL,
    planned_admission_date date NOT NULL,
    patient_classification smallint NOT NULL,
    admission_method text NOT NULL,
    operated_on date,
    PRIMARY KEY (operation_id)
);
CREATE INDEX IF NOT EXISTS booked_operation_row_pathway ON waiting_list.booked_operation_row (pathway_id);
CREATE INDEX IF NOT EXISTS booked_operation_row_planned ON waiting_list.booked_operation_row (planned_operation_date);
COMMENT ON TABLE waiting_list.booked_operation_row IS 'Operations that were booked, whether they took place or not.';
COMMENT ON COLUMN waiting_list.booked_operation_row.operation_id IS 'Pseudonym of the booking.';
COMMENT ON COLUMN waiting_list.booked_operation_row.pathway_id IS 'Pseudonym of the pathway, as in the view pathway.';
COMMENT ON COLUMN waiting_list.booked_operation_row.provider_code IS 'ODS code of the provider.';
COMMENT ON COLUMN waiting_list.booked_operation_row.treatment_function_code IS
    'Treatment function or main specialty, such as 110, or a published code.';
COMMENT ON COLUMN waiting_list.booked_operation_row.booked_on IS 'When it was booked.';
COMMENT ON COLUMN waiting_list.booked_operation_row.planned_operation_date IS 'The day planned for the operation.';
COMMENT ON COLUMN waiting_list.booked_operation_row.planned_admission_date IS 'The day planned for the admission.';
COMMENT ON COLUMN waiting_list.booked_operation_row.patient_classification IS
    'NHS patient classification: 1 ordinary admission, 2 day case, and so on.';
COMMENT ON COLUMN waiting_list.booked_operation_row.admission_method IS
    'NHS admission method: 11 waiting list, 12 booked, 13 planned, and so on.';
COMMENT ON COLUMN waiting_list.booked_operation_row.operated_on IS 'When it took place; null when it has not.';

CREATE TABLE IF NOT EXISTS waiting_list.cancellation_row (
    operation_id text NOT NULL,
    cancelled_on date NOT NULL,
    reason_code text NOT NULL,
    reason_group text NOT NULL,
    clinically_not_ready boolean,
    rescheduled_within_hours int,
    treated_on date,
    PRIMARY KEY (operation_id, cancelled_on),
    CONSTRAINT cancellation_row_reason_group
        CHECK (reason_group IN ('patient', 'hospital_clinical', 'hospital_non_clinical', 'other')),
    CONSTRAINT cancellation_row_rescheduled_within_hours CHECK (rescheduled_within_hours >= 0)
);
CREATE INDEX IF NOT EXISTS cancellation_row_cancelled_on ON waiting_list.cancellation_row (cancelled_on);
COMMENT ON TABLE waiting_list.cancellation_row IS 'Cancellations of booked operations.';
COMMENT ON CONSTRAINT cancellation_row_reason_group ON waiting_list.cancellation_row IS 'patient, hospital_clinical, hospital_non_clinical or other';
COMMENT ON CONSTRAINT cancellation_row_rescheduled_within_hours ON waiting_list.cancellation_row IS '0 or more';
COMMENT ON COLUMN waiting_list.cancellation_row.operation_id IS
    'Pseudonym of the booking, as in the view booked_operation.';
COMMENT ON COLUMN waiting_list.cancellation_row.cancelled_on IS 'When it was cancelled.';
COMMENT ON COLUMN waiting_list.cancellation_row.reason_code IS 'The reason, by the source''s own code.';
COMMENT ON COLUMN waiting_list.cancellation_row.reason_group IS
    'patient, hospital_clinical, hospital_non_clinical or other.';
COMMENT ON COLUMN waiting_list.cancellation_row.clinically_not_ready IS
    'Whether the patient was not fit for the operation; null when not known.';
COMMENT ON COLUMN waiting_list.cancellation_row.rescheduled_within_hours IS
    'Hours until a new date was given; null when none was.';
COMMENT ON COLUMN waiting_list.cancellation_row.treated_on IS
    'When the patient was treated after all; null when not yet.';

CREATE TABLE IF NOT EXISTS waiting_list.assessment_row (
    pathway_id text NOT NULL,
    assessed_on date NOT NULL,
    kind text NOT NULL,
    smoker boolean,
    bmi real,
    hba1c_mmol_mol real,
    haemoglobin_g_l real,
    systolic_mmhg smallint,
    diastolic_mmhg smallint,
    atrial_fibrillation boolean,
    heart_rate smallint,
    clinical_frailty_scale smallint,
    audit_c smallint,
    PRIMARY KEY (pathway_id, assessed_on, kind),
    CONSTRAINT assessment_row_kind CHECK (kind IN ('screening', 'pre_operative'))
);
COMMENT ON TABLE waiting_list.assessment_row IS 'What assessments of patients who wait have found.';
COMMENT ON CONSTRAINT assessment_row_kind ON waiting_list.assessment_row IS 'screening or pre_operative';
COMMENT ON COLUMN waiting_list.assessment_row.pathway_id IS 'Pseudonym of the pathway, as in the view pathway.';
COMMENT ON COLUMN waiting_list.assessment_row.assessed_on IS 'When.';
COMMENT ON COLUMN waiting_list.assessment_row.kind IS
    'screening: soon after referral; pre_operative: before a planned operation.';
COMMENT ON COLUMN waiting_list.assessment_row.smoker IS 'Whether the patient smokes; null when not known.';
COMMENT ON COLUMN waiting_list.assessment_row.bmi IS 'Body mass index in kg/m2; null when not known.';
COMMENT ON COLUMN waiting_list.assessment_row.hba1c_mmol_mol IS 'HbA1c in mmol/mol; null when not known.';
COMMENT ON COLUMN waiting_list.assessment_row.haemoglobin_g_l IS 'Haemoglobin in g/l; null when not known.';
COMMENT ON COLUMN waiting_list.assessment_row.systolic_mmhg IS 'Systolic blood pressure in mmHg; null when not known.';
COMMENT ON COLUMN waiting_list.assessment_row.diastolic_mmhg IS
    'Diastolic blood pressure in mmHg; null when not known.';
COMMENT ON COLUMN waiting_list.assessment_row.atrial_fibrillation IS
    'Whether the patient has atrial fibrillation; null when not known.';
COMMENT ON COLUMN waiting_list.assessment_row.heart_rate IS 'Heart rate in beats a minute; null when not known.';
COMMENT ON COLUMN waiting_list.assessment_row.clinical_frailty_scale IS
    'Clinical Frailty Scale, 1 (very fit) to 9 (terminally ill); null when not known.';
COMMENT ON COLUMN waiting_list.assessment_row.audit_c IS 'AUDIT-C score of alcohol use, 0 to 12; null when not known.';

CREATE TABLE IF NOT EXISTS waiting_list.plan_row (
    pathway_id text NOT NULL,
    flag text NOT NULL,
    programme text NOT NULL,
    started_on date NOT NULL,
    due_on date,
    completed_on date,
    PRIMARY KEY (pathway_id, flag, programme, started_on)
);
COMMENT ON TABLE waiting_list.plan_row IS 'Plans to get patients ready for treatment.';
COMMENT ON COLUMN waiting_list.plan_row.pathway_id IS 'Pseudonym of the pathway, as in the view pathway.';
COMMENT ON COLUMN waiting_list.plan_row.flag IS 'The risk that the plan answers.';
COMMENT ON COLUMN waiting_list.plan_row.programme IS 'The support programme.';
COMMENT ON COLUMN waiting_list.plan_row.started_on IS 'When it began.';
COMMENT ON COLUMN waiting_list.plan_row.due_on IS 'When it should be complete; null when no day was set.';
COMMENT ON COLUMN waiting_list.plan_row.completed_on IS 'When it was complete; null when it is not.';

CREATE TABLE IF NOT EXISTS waiting_list.contact_row (
    pathway_id text NOT NULL,
    contacted_on date NOT NULL,
    kind text NOT NULL
);
CREATE INDEX IF NOT EXISTS contact_row_pathway ON waiting_list.contact_row (pathway_id, contacted_on);
COMMENT ON TABLE waiting_list.contact_row IS 'Contacts with patients while they wait. One day may have several of a kind, so there is no key.';
COMMENT ON COLUMN waiting_list.contact_row.pathway_id IS 'Pseudonym of the pathway, as in the view pathway.';
COMMENT ON COLUMN waiting_list.contact_row.contacted_on IS 'When.';
COMMENT ON COLUMN waiting_list.contact_row.kind IS 'How or why, by the source''s own word.';

CREATE TABLE IF NOT EXISTS waiting_list.support_information_row (
    provider_code text NOT NULL,
    treatment_function_code text,
    title text NOT NULL,
    body_markdown text NOT NULL,
    updated_on date NOT NULL
);
CREATE UNIQUE INDEX IF NOT EXISTS support_information_row_key ON waiting_list.support_information_row
    (provider_code, coalesce(treatment_function_code, ''), title);
COMMENT ON TABLE waiting_list.support_information_row IS 'What providers tell patients who wait about support.';
COMMENT ON COLUMN waiting_list.support_information_row.provider_code IS 'ODS code of the provider.';
COMMENT ON COLUMN waiting_list.support_information_row.treatment_function_code IS
    'Treatment function or main specialty; null when it is for all.';
COMMENT ON COLUMN waiting_list.support_information_row.title IS 'Title as patients see it.';
COMMENT ON COLUMN waiting_list.support_information_row.body_markdown IS 'Text in Markdown.';
COMMENT ON COLUMN waiting_list.support_information_row.updated_on IS 'When it was last changed.';

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

-- A plain selection, so that the planner sees through it: a census asked for by date reads one partition, a range of
-- row_address reads only those pages (PostgreSQL 14 and newer), and grouping happens at the table.
CREATE OR REPLACE VIEW waiting_list.pathway AS
SELECT census_date, pathway_id, provider_code, site_code, commissioner_code, commissioner_icb_code,
    treatment_function_code, waiting_list_type, priority_code, clock_start, decision_to_admit, tci_date, last_validated,
    procedure_code, sex, age_years, ethnic_category, imd_decile, ctid AS row_address
FROM waiting_list.pathway_row;
COMMENT ON VIEW waiting_list.pathway IS
    'One row for each open pathway of each census. Ask with census_date = ''…'', and only that census is read.';
COMMENT ON COLUMN waiting_list.pathway.census_date IS 'The day that the row describes.';
COMMENT ON COLUMN waiting_list.pathway.pathway_id IS
    'Pseudonym of the pathway: the same one in each census, once in each.';
COMMENT ON COLUMN waiting_list.pathway.provider_code IS 'ODS code of the provider.';
COMMENT ON COLUMN waiting_list.pathway.site_code IS 'ODS code of the site; null when not known.';
COMMENT ON COLUMN waiting_list.pathway.commissioner_code IS
    'ODS code of the commissioner; NONC stands for all that are not English, null for not known.';
COMMENT ON COLUMN waiting_list.pathway.commissioner_icb_code IS
    'ODS code of the ICB that the commissioner belongs to; null when it belongs to none.';
COMMENT ON COLUMN waiting_list.pathway.treatment_function_code IS
    'Treatment function or main specialty, such as 110; a published code such as C_110 or X02 will do as well.';
COMMENT ON COLUMN waiting_list.pathway.waiting_list_type IS
    'IRTT waits for admitted care, ORTT for non-admitted care; null when not known.';
COMMENT ON COLUMN waiting_list.pathway.priority_code IS
    'Clinical priority: P1a, P1b, P2, P3, P4; P5 and P6 are withdrawn codes; null when none is given.';
COMMENT ON COLUMN waiting_list.pathway.clock_start IS 'When the wait began; null when not known.';
COMMENT ON COLUMN waiting_list.pathway.decision_to_admit IS 'When admission was decided on; null when it was not.';
COMMENT ON COLUMN waiting_list.pathway.tci_date IS 'The date given to come in; null when none is.';
COMMENT ON COLUMN waiting_list.pathway.last_validated IS
    'When somebody last checked that the patient still waits; null when nobody did.';
COMMENT ON COLUMN waiting_list.pathway.procedure_code IS 'Planned procedure by OPCS-4; null when not known.';
COMMENT ON COLUMN waiting_list.pathway.sex IS '1 male, 2 female, 0 or 9 not known.';
COMMENT ON COLUMN waiting_list.pathway.age_years IS 'Age in completed years; null when not known.';
COMMENT ON COLUMN waiting_list.pathway.ethnic_category IS 'NHS ethnic category, A to Z; null when not known.';
COMMENT ON COLUMN waiting_list.pathway.imd_decile IS
    'Decile of the Index of Multiple Deprivation: 1 is the most deprived tenth; null when not known.';
COMMENT ON COLUMN waiting_list.pathway.row_address IS
    'Optional: the physical place of the row, which lets several connections share the reading; a warehouse may leave it out.';

CREATE OR REPLACE VIEW waiting_list.provider AS
SELECT p.code, p.name, p.icb_code, i.name AS icb_name, ir.region_code, rg.name AS region_name,
    coalesce(p.nhs_trust_given, p.nhs_trust) AS nhs_trust
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
COMMENT ON COLUMN waiting_list.provider.nhs_trust IS
    'Whether it is an NHS trust: as an import of providers said, else by its ODS code of exactly three characters that begins with R, or with T (care trusts).';

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

-- Optional views: where a warehouse has none, the sections that need them are off --------------------------------------

CREATE OR REPLACE VIEW waiting_list.clock_start AS
SELECT week_ending, provider_code, treatment_function_code, commissioner_code, waiting_list_type, pathways
FROM waiting_list.clock_start_row;
COMMENT ON VIEW waiting_list.clock_start IS 'Waits that began, by week.';
COMMENT ON COLUMN waiting_list.clock_start.week_ending IS 'The Sunday that ends the week.';
COMMENT ON COLUMN waiting_list.clock_start.provider_code IS 'ODS code of the provider.';
COMMENT ON COLUMN waiting_list.clock_start.treatment_function_code IS
    'Treatment function or main specialty, such as 110, or a published code.';
COMMENT ON COLUMN waiting_list.clock_start.commissioner_code IS
    'ODS code of the commissioner, NONC for all that are not English; null for the English ones together, then in every row of the provider, treatment function and week.';
COMMENT ON COLUMN waiting_list.clock_start.waiting_list_type IS
    'IRTT admitted, ORTT non-admitted care; null when not known.';
COMMENT ON COLUMN waiting_list.clock_start.pathways IS 'How many.';

CREATE OR REPLACE VIEW waiting_list.clock_stop AS
SELECT week_ending, provider_code, treatment_function_code, commissioner_code, waiting_list_type, pathways, stop_type
FROM waiting_list.clock_stop_row;
COMMENT ON VIEW waiting_list.clock_stop IS 'Waits that ended, by week and how.';
COMMENT ON COLUMN waiting_list.clock_stop.week_ending IS 'The Sunday that ends the week.';
COMMENT ON COLUMN waiting_list.clock_stop.provider_code IS 'ODS code of the provider.';
COMMENT ON COLUMN waiting_list.clock_stop.treatment_function_code IS
    'Treatment function or main specialty, such as 110, or a published code.';
COMMENT ON COLUMN waiting_list.clock_stop.commissioner_code IS
    'ODS code of the commissioner, NONC for all that are not English; null for the English ones together, then in every row of the provider, treatment function and week.';
COMMENT ON COLUMN waiting_list.clock_stop.waiting_list_type IS
    'IRTT admitted, ORTT non-admitted care; null when not known.';
COMMENT ON COLUMN waiting_list.clock_stop.pathways IS 'How many.';
COMMENT ON COLUMN waiting_list.clock_stop.stop_type IS
    'admitted: treated as an inpatient or day case; non_admitted: ended without admission; other_removal: taken off the list otherwise.';

CREATE OR REPLACE VIEW waiting_list.booked_operation AS
SELECT operation_id, pathway_id, provider_code, treatment_function_code, booked_on, planned_operation_date,
    planned_admission_date, patient_classification, admission_method, operated_on
FROM waiting_list.booked_operation_row;
COMMENT ON VIEW waiting_list.booked_operation IS 'Operations that were booked, whether they took place or not.';
COMMENT ON COLUMN waiting_list.booked_operation.operation_id IS 'Pseudonym of the booking.';
COMMENT ON COLUMN waiting_list.booked_operation.pathway_id IS 'Pseudonym of the pathway, as in the view pathway.';
COMMENT ON COLUMN waiting_list.booked_operation.provider_code IS 'ODS code of the provider.';
COMMENT ON COLUMN waiting_list.booked_operation.treatment_function_code IS
    'Treatment function or main specialty, such as 110, or a published code.';
COMMENT ON COLUMN waiting_list.booked_operation.booked_on IS 'When it was booked.';
COMMENT ON COLUMN waiting_list.booked_operation.planned_operation_date IS 'The day planned for the operation.';
COMMENT ON COLUMN waiting_list.booked_operation.planned_admission_date IS 'The day planned for the admission.';
COMMENT ON COLUMN waiting_list.booked_operation.patient_classification IS
    'NHS patient classification: 1 ordinary admission, 2 day case, and so on.';
COMMENT ON COLUMN waiting_list.booked_operation.admission_method IS
    'NHS admission method: 11 waiting list, 12 booked, 13 planned, and so on.';
COMMENT ON COLUMN waiting_list.booked_operation.operated_on IS 'When it took place; null when it has not.';

CREATE OR REPLACE VIEW waiting_list.cancellation AS
SELECT operation_id, cancelled_on, reason_code, reason_group, clinically_not_ready, rescheduled_within_hours,
    treated_on
FROM waiting_list.cancellation_row;
COMMENT ON VIEW waiting_list.cancellation IS 'Cancellations of booked operations.';
COMMENT ON COLUMN waiting_list.cancellation.operation_id IS
    'Pseudonym of the booking, as in the view booked_operation.';
COMMENT ON COLUMN waiting_list.cancellation.cancelled_on IS 'When it was cancelled.';
COMMENT ON COLUMN waiting_list.cancellation.reason_code IS 'The reason, by the source''s own code.';
COMMENT ON COLUMN waiting_list.cancellation.reason_group IS
    'patient, hospital_clinical, hospital_non_clinical or other.';
COMMENT ON COLUMN waiting_list.cancellation.clinically_not_ready IS
    'Whether the patient was not fit for the operation; null when not known.';
COMMENT ON COLUMN waiting_list.cancellation.rescheduled_within_hours IS
    'Hours until a new date was given; null when none was.';
COMMENT ON COLUMN waiting_list.cancellation.treated_on IS 'When the patient was treated after all; null when not yet.';

CREATE OR REPLACE VIEW waiting_list.assessment AS
SELECT pathway_id, assessed_on, kind, smoker, bmi, hba1c_mmol_mol, haemoglobin_g_l, systolic_mmhg, diastolic_mmhg,
    atrial_fibrillation, heart_rate, clinical_frailty_scale, audit_c
FROM waiting_list.assessment_row;
COMMENT ON VIEW waiting_list.assessment IS 'What assessments of patients who wait have found.';
COMMENT ON COLUMN waiting_list.assessment.pathway_id IS 'Pseudonym of the pathway, as in the view pathway.';
COMMENT ON COLUMN waiting_list.assessment.assessed_on IS 'When.';
COMMENT ON COLUMN waiting_list.assessment.kind IS
    'screening: soon after referral; pre_operative: before a planned operation.';
COMMENT ON COLUMN waiting_list.assessment.smoker IS 'Whether the patient smokes; null when not known.';
COMMENT ON COLUMN waiting_list.assessment.bmi IS 'Body mass index in kg/m2; null when not known.';
COMMENT ON COLUMN waiting_list.assessment.hba1c_mmol_mol IS 'HbA1c in mmol/mol; null when not known.';
COMMENT ON COLUMN waiting_list.assessment.haemoglobin_g_l IS 'Haemoglobin in g/l; null when not known.';
COMMENT ON COLUMN waiting_list.assessment.systolic_mmhg IS 'Systolic blood pressure in mmHg; null when not known.';
COMMENT ON COLUMN waiting_list.assessment.diastolic_mmhg IS 'Diastolic blood pressure in mmHg; null when not known.';
COMMENT ON COLUMN waiting_list.assessment.atrial_fibrillation IS
    'Whether the patient has atrial fibrillation; null when not known.';
COMMENT ON COLUMN waiting_list.assessment.heart_rate IS 'Heart rate in beats a minute; null when not known.';
COMMENT ON COLUMN waiting_list.assessment.clinical_frailty_scale IS
    'Clinical Frailty Scale, 1 (very fit) to 9 (terminally ill); null when not known.';
COMMENT ON COLUMN waiting_list.assessment.audit_c IS 'AUDIT-C score of alcohol use, 0 to 12; null when not known.';

CREATE OR REPLACE VIEW waiting_list.plan AS
SELECT pathway_id, flag, programme, started_on, due_on, completed_on
FROM waiting_list.plan_row;
COMMENT ON VIEW waiting_list.plan IS 'Plans to get patients ready for treatment.';
COMMENT ON COLUMN waiting_list.plan.pathway_id IS 'Pseudonym of the pathway, as in the view pathway.';
COMMENT ON COLUMN waiting_list.plan.flag IS 'The risk that the plan answers.';
COMMENT ON COLUMN waiting_list.plan.programme IS 'The support programme.';
COMMENT ON COLUMN waiting_list.plan.started_on IS 'When it began.';
COMMENT ON COLUMN waiting_list.plan.due_on IS 'When it should be complete; null when no day was set.';
COMMENT ON COLUMN waiting_list.plan.completed_on IS 'When it was complete; null when it is not.';

CREATE OR REPLACE VIEW waiting_list.contact AS
SELECT pathway_id, contacted_on, kind
FROM waiting_list.contact_row;
COMMENT ON VIEW waiting_list.contact IS 'Contacts with patients while they wait. One day may have several of a kind, so there is no key.';
COMMENT ON COLUMN waiting_list.contact.pathway_id IS 'Pseudonym of the pathway, as in the view pathway.';
COMMENT ON COLUMN waiting_list.contact.contacted_on IS 'When.';
COMMENT ON COLUMN waiting_list.contact.kind IS 'How or why, by the source''s own word.';

CREATE OR REPLACE VIEW waiting_list.support_information AS
SELECT provider_code, treatment_function_code, title, body_markdown, updated_on
FROM waiting_list.support_information_row;
COMMENT ON VIEW waiting_list.support_information IS 'What providers tell patients who wait about support.';
COMMENT ON COLUMN waiting_list.support_information.provider_code IS 'ODS code of the provider.';
COMMENT ON COLUMN waiting_list.support_information.treatment_function_code IS
    'Treatment function or main specialty; null when it is for all.';
COMMENT ON COLUMN waiting_list.support_information.title IS 'Title as patients see it.';
COMMENT ON COLUMN waiting_list.support_information.body_markdown IS 'Text in Markdown.';
COMMENT ON COLUMN waiting_list.support_information.updated_on IS 'When it was last changed.';

COMMIT;
