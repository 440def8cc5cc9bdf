-- Purpose: a worked example of patient-level rows that one machine no longer holds: the rows of a census lie on this server
-- and two others, and every server counts its own (engine `pushdown`). The tests run this file.
--
-- First run waiting_list.sql in a database of the same name on all three servers. Then, for each census, as a superuser on
-- this server, before the rows come:
--
--     psql -v ON_ERROR_STOP=1 -v census=2026-02-01 -v host_1=db1.example.nhs.uk -v host_2=db2.example.nhs.uk \
--         -f scale_out.sql "host=db0.example.nhs.uk dbname=…"
--
--     -v login=…   the role that this server logs in as on the others; without it the one that runs this file. It needs
--                  SELECT (and INSERT, to load through this server) on the tables there, and nothing else. Its password, if
--                  it has one: ALTER USER MAPPING FOR … SERVER … OPTIONS (ADD password '…')
--     -v port=…    the port of the other servers, if it is not 5432
--
-- What the daemon relies on:
--   * Rows of a census are parted by provider and by nothing else: by hash as here, or by list or range of provider_code.
--     Only then can a server count its rows to the end; parted by anything else, every row is sent to this server.
--   * PostgreSQL 15 or newer on this server: an older postgres_fdw does not hand over the expressions that are grouped by.
--   * No server knows the snapshot of another. So each is asked over one connection, as it was at one moment, but not all as of
--     the same one: list a census as complete in waiting_list.load after its rows are in, and to replace its rows take it off
--     the list first. Rows that are too many or too few for row_count are refused.
--   * Where a row lies is for speed alone. It counts once wherever it is.
-- Load the rows by SQL (INSERT or COPY into waiting_list.pathway_row here, or each server's own), and the census into
-- waiting_list.load: `plannedcare import pathways` makes a table of this server, and stops at a census that is spread already.
-- After roles.sql has been run again the views read the tables as plannedcare_importer, who then needs the user mappings.

\set ON_ERROR_STOP 1
\if :{?port} \else \set port 5432 \endif
\if :{?login} \else \set login :USER \endif
SELECT 'pathway_row_' || to_char(date :'census', 'YYYYMMDD') AS leaf \gset
\set here 'host=' :HOST ' port=' :PORT ' user=' :USER ' dbname=' :DBNAME
\set there_1 'host=' :host_1 ' port=' :port ' user=' :USER ' dbname=' :DBNAME
\set there_2 'host=' :host_2 ' port=' :port ' user=' :USER ' dbname=' :DBNAME

-- On each of the others: an ordinary partition for the census.
\connect :there_1
CREATE TABLE waiting_list.:"leaf" PARTITION OF waiting_list.pathway_row FOR VALUES IN (:'census');
\connect :there_2
CREATE TABLE waiting_list.:"leaf" PARTITION OF waiting_list.pathway_row FOR VALUES IN (:'census');

-- Here: who the others are. async_capable lets them work at the same time; fetch_size and batch_size are rows a round trip;
-- fdw_tuple_cost (PostgreSQL 17's own default) says that sending a row is dear, so that groups are sent even where they are
-- nearly as many as rows.
\connect :here
CREATE EXTENSION IF NOT EXISTS postgres_fdw;
CREATE SERVER IF NOT EXISTS waiting_list_1 FOREIGN DATA WRAPPER postgres_fdw OPTIONS
    (host :'host_1', port :'port', dbname :'DBNAME', async_capable 'true', fdw_tuple_cost '0.2', fetch_size '10000',
    batch_size '1000');
CREATE SERVER IF NOT EXISTS waiting_list_2 FOREIGN DATA WRAPPER postgres_fdw OPTIONS
    (host :'host_2', port :'port', dbname :'DBNAME', async_capable 'true', fdw_tuple_cost '0.2', fetch_size '10000',
    batch_size '1000');
CREATE USER MAPPING IF NOT EXISTS FOR CURRENT_USER SERVER waiting_list_1 OPTIONS (user :'login');
CREATE USER MAPPING IF NOT EXISTS FOR CURRENT_USER SERVER waiting_list_2 OPTIONS (user :'login');

-- Here: a third of the providers stays, a third lies on each of the others.
SELECT :'leaf' || '_0' AS leaf_0, :'leaf' || '_1' AS leaf_1, :'leaf' || '_2' AS leaf_2 \gset
CREATE TABLE waiting_list.:"leaf" PARTITION OF waiting_list.pathway_row FOR VALUES IN (:'census')
    PARTITION BY HASH (provider_code);
CREATE TABLE waiting_list.:"leaf_0" PARTITION OF waiting_list.:"leaf" FOR VALUES WITH (MODULUS 3, REMAINDER 0);
CREATE FOREIGN TABLE waiting_list.:"leaf_1" PARTITION OF waiting_list.:"leaf" FOR VALUES WITH (MODULUS 3, REMAINDER 1)
    SERVER waiting_list_1 OPTIONS (schema_name 'waiting_list', table_name :'leaf');
CREATE FOREIGN TABLE waiting_list.:"leaf_2" PARTITION OF waiting_list.:"leaf" FOR VALUES WITH (MODULUS 3, REMAINDER 2)
    SERVER waiting_list_2 OPTIONS (schema_name 'waiting_list', table_name :'leaf');

-- When the rows are in: ANALYZE waiting_list.pathway_row_…;  It samples the other servers, too, and without it the planner
-- knows nothing of their size.
