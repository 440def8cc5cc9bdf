# Purpose: run every contender in turn over one census, see that all counted the same, and print one JSON object a run.
import getpass
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from urllib.parse import quote

import measures as m

HERE = Path(__file__).parent
# Seconds after which a contender is given up, and the run with it.
DEADLINE = 1200


class Bench:
    def __init__(self, plannedcare, socket, database, census):
        self.plannedcare = plannedcare
        self.census = census
        self.conninfo = f"host={socket} dbname={database}"
        # connectorx wants the folder where a host stands; ADBC and psycopg take it as an option too.
        self.uri = f"postgresql:///{database}?host={socket}"
        self.connectorx_uri = f"postgresql://{quote(getpass.getuser())}@{quote(socket, safe='')}/{database}"

    def contenders(self):
        copy = m.select(self.census)
        return {
            "plannedcare stream": lambda: self.record("stream"),
            "plannedcare pushdown": lambda: self.record("pushdown"),
            "psql COPY text": lambda: self.psql(f"COPY ({copy}) TO STDOUT"),
            "psql COPY binary": lambda: self.psql(f"COPY ({copy}) TO STDOUT (FORMAT binary)"),
            "psql GROUP BY": lambda: self.psql(f"COPY ({m.group_by(self.census)}) TO STDOUT"),
            "psql GROUP BY, jit off": lambda: self.psql(f"COPY ({m.group_by(self.census)}) TO STDOUT", "-c jit=off"),
            "pandas, ADBC": lambda: self.python("with_pandas.py", self.uri),
            "pandas, SQLAlchemy": lambda: self.python("with_pandas.py", self.uri, BENCH_READER="sqlalchemy"),
            "polars, ADBC": lambda: self.python("with_polars.py", self.uri),
            "polars, connectorx": lambda: self.python("with_polars.py", self.connectorx_uri, BENCH_READER="connectorx"),
        }

    def record(self, engine):
        """The whole program: from its start to the tally stored, in a history that is empty before."""
        self.output(["psql", "-X", "-q", "-d", self.conninfo, "-c", "DROP SCHEMA IF EXISTS plannedcare CASCADE"],
                    PGOPTIONS="-c client_min_messages=warning")
        self.output([self.plannedcare, "migrate", "--connection", self.conninfo])
        measured = self.measure(
            [self.plannedcare, "record", "--census", self.census, "--engine", engine, "--connection", self.conninfo])
        stored = self.output([sys.executable, HERE / "stored_tally.py", self.uri, self.census])
        return measured | {"digest": json.loads(stored)}

    def psql(self, statement, options=""):
        return self.measure(["psql", "-X", "-q", "-d", self.conninfo, "-o", "/dev/null", "-c", statement], PGOPTIONS=options)

    def python(self, script, uri, **environment):
        """From connecting to the last table, as the script says: the start of Python and its imports do not count."""
        return json.loads(self.output([sys.executable, HERE / script, uri, self.census], **environment))

    def measure(self, command, **environment):
        with tempfile.NamedTemporaryFile("r") as usage:
            begin = time.perf_counter()
            self.output(["/usr/bin/time", "-q", "-f", "%M %U %S", "-o", usage.name, *command], **environment)
            seconds = time.perf_counter() - begin
            peak, user, system = usage.read().split()
        return {"seconds": seconds, "peak_kib": int(peak), "cpu": float(user) + float(system)}

    def output(self, command, **environment):
        limited = ["timeout", "-k", "10", str(DEADLINE), *map(str, command)]
        done = subprocess.run(limited, stdout=subprocess.PIPE, text=True, env=os.environ | environment)
        if done.returncode != 0:
            sys.exit(f"compare: {command[0]} ended with status {done.returncode}: {' '.join(map(str, command))[:300]}")
        return done.stdout


def refuse_differences(name, digest, expected):
    """Contenders that count otherwise do other work: there is nothing to compare."""
    different = [table for table in expected if digest.get(table) != expected[table]]
    if different or digest.keys() != expected.keys():
        sys.exit(f"compare: {name} does not count what the others count: {', '.join(different) or 'other tables'}")


def main():
    plannedcare, socket, database, census, runs = sys.argv[1:]
    bench = Bench(plannedcare, socket, database, census)
    rows = int(bench.output(
        ["psql", "-X", "-At", "-d", bench.conninfo, "-c",
         f"SELECT count(*) FROM waiting_list.pathway WHERE census_date = '{census}'"]))
    expected = None
    for run in range(int(runs)):
        for name, contender in bench.contenders().items():
            measured = contender()
            digest = measured.pop("digest", None)
            if digest is not None:
                expected = expected or digest
                refuse_differences(name, digest, expected)
            load = os.getloadavg()[0]
            print(json.dumps({"rows": rows, "run": run, "contender": name, "load": load} | measured), flush=True)
            print(f"bench: {rows} rows, run {run + 1}, {name}: {measured['seconds']:.2f} s", file=sys.stderr)


if __name__ == "__main__":
    main()
