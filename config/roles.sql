-- Purpose: least-privilege roles around the schema waiting_list: who reads, who imports, and the daemon.
--
-- Run it as a superuser in the database of the source, after waiting_list.sql; running it again changes nothing, and
-- brings new tables and views under the same rules:
--
--     psql -v ON_ERROR_STOP=1 -f roles.sql "host=… dbname=…"
--
--     plannedcare_reader    may read the views of the contract, and nothing else
--     plannedcare_importer  owns the schema waiting_list with its tables and views, and so may import
--     plannedcare           the daemon: logs in, is a reader, and owns the schema plannedcare, its memory
--
-- No role here has a password: let the daemon in by peer authentication (its operating-system user has the same name), a
-- client certificate, or a password that you set and keep in the daemon's pgpass file. Whoever imports logs in as
-- themselves and works as the importer, so that every table has one owner, whoever made it:
--
--     GRANT plannedcare_importer TO alice;
--     ALTER ROLE alice IN DATABASE … SET role = 'plannedcare_importer';

BEGIN;
SET LOCAL client_min_messages = warning;
-- Changing an owner locks a table for a moment; better to fail than to hold up everyone behind a long report.
SET LOCAL lock_timeout = '10s';

DO $$
BEGIN
    IF to_regnamespace('waiting_list') IS NULL THEN
        RAISE EXCEPTION 'there is no schema waiting_list in this database'
            USING HINT = 'Run waiting_list.sql first.';
    END IF;
    IF to_regrole('plannedcare_reader') IS NULL THEN
        CREATE ROLE plannedcare_reader NOLOGIN;
    END IF;
    IF to_regrole('plannedcare_importer') IS NULL THEN
        CREATE ROLE plannedcare_importer NOLOGIN;
    END IF;
    IF to_regrole('plannedcare') IS NULL THEN
        CREATE ROLE plannedcare LOGIN;
    END IF;
END
$$;
COMMENT ON ROLE plannedcare_reader IS
    'Reads the views of the schema waiting_list, and no table: the daemon, and analysts who should see what it sees.';
COMMENT ON ROLE plannedcare_importer IS
    'Owns the schema waiting_list: imports write its tables and add a partition for each census. Nobody logs in as it.';
COMMENT ON ROLE plannedcare IS
    'The plannedcare daemon: reads the views, writes only its own schema plannedcare.';

-- The importer: owner of everything in the schema ----------------------------------------------------------------------

-- Only an owner may attach partitions. Views read the tables with the rights of their owner, which is why readers need
-- no right to any table.
ALTER SCHEMA waiting_list OWNER TO plannedcare_importer;
DO $$
DECLARE
    relation record;
BEGIN
    -- Sequences and indexes follow their tables.
    FOR relation IN
        SELECT c.oid::regclass AS name,
            CASE c.relkind WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'MATERIALIZED VIEW' WHEN 'f' THEN 'FOREIGN TABLE'
                ELSE 'TABLE' END AS kind
        FROM pg_class AS c
        WHERE c.relnamespace = 'waiting_list'::regnamespace AND c.relkind IN ('r', 'p', 'f', 'v', 'm')
            AND c.relowner <> 'plannedcare_importer'::regrole
    LOOP
        EXECUTE format('ALTER %s %s OWNER TO plannedcare_importer', relation.kind, relation.name);
    END LOOP;
    -- Imports stage a file in temporary tables before they touch anything else.
    EXECUTE format('GRANT CONNECT, TEMPORARY ON DATABASE %I TO plannedcare_importer', current_database());
END
$$;

-- Readers: the views of the contract, by name --------------------------------------------------------------------------

GRANT USAGE ON SCHEMA waiting_list TO plannedcare_reader;
-- Also from views that an older version of this file gave away.
REVOKE ALL ON ALL TABLES IN SCHEMA waiting_list FROM PUBLIC, plannedcare_reader, plannedcare;
DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['snapshot', 'pathway', 'band', 'provider', 'icb', 'clock_start', 'clock_stop',
        'booked_operation', 'cancellation', 'assessment', 'plan', 'contact', 'support_information']
    LOOP
        -- A source may lack some; and what is a table by such a name is for its owner to open.
        IF EXISTS (SELECT FROM pg_class WHERE relnamespace = 'waiting_list'::regnamespace AND relname = name
            AND relkind IN ('v', 'm'))
        THEN
            EXECUTE format('GRANT SELECT ON waiting_list.%I TO plannedcare_reader', name);
        END IF;
    END LOOP;
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO plannedcare_reader', current_database());
END
$$;

-- The daemon -----------------------------------------------------------------------------------------------------------

GRANT plannedcare_reader TO plannedcare;
-- PostgreSQL takes such settings from the role that logs in, not from its groups. The daemon keeps shorter deadlines
-- itself (total_timeout, 15 minutes); these free the server when the daemon's machine is gone. Whoever raises that
-- deadline raises these.
ALTER ROLE plannedcare SET statement_timeout = '20min';
ALTER ROLE plannedcare SET idle_in_transaction_session_timeout = '20min';
-- Readers take no lock that others wait for, so only a change of the schema can make the daemon wait: it tries again.
ALTER ROLE plannedcare SET lock_timeout = '30s';

CREATE SCHEMA IF NOT EXISTS plannedcare AUTHORIZATION plannedcare;
COMMENT ON SCHEMA plannedcare IS
    'What the plannedcare daemon remembers: tallies of earlier censuses, what was published, what was checked.';

COMMIT;
