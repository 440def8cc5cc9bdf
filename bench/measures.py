# Purpose: what every contender reads and counts, and a digest by which it is seen that they counted the same.
import hashlib
import json
import resource
import sys
import time

# Column of the answer: what stands for it in the SELECT; the columns that engine `stream` reads, in its order.
COLUMNS = {
    "provider": "provider_code::text",
    "treatment_function": "treatment_function_code::text",
    "clock_start": "clock_start::date",
    "is_dated": "tci_date IS NOT NULL",
    "list_type": "waiting_list_type::text",
    "site": "site_code::text",
    "commissioner": "commissioner_code::text",
    "board": "commissioner_icb_code::text",
    "priority": "priority_code::text",
    "decile": "imd_decile::int2",
    "age": "age_years::int2",
    "sex": "sex::text",
    "ethnic_category": "ethnic_category::text",
}

NOT_KNOWN = "not known"
NO_BOARD = "none"
NON_ENGLISH = "NONC"
OTHER_SERVICES = "X06"

LISTS = {"IRTT": "admitted", "ORTT": "non-admitted"}
UNSTATED_LIST = "unstated"
PRIORITIES = {"P1a": "P1a", "P1A": "P1a", "P1b": "P1b", "P1B": "P1b", "P2": "P2", "P3": "P3", "P4": "P4"}
SEXES = {"1": "male", "2": "female"}
ETHNIC_GROUPS = {
    code: group
    for group, codes in {"white": "ABC", "mixed": "DEFG", "asian": "HJKL", "black": "MNP", "other": "RS"}.items()
    for code in codes
}
AGES = [0, 18, 35, 50, 65, 80, 131]
AGE_BANDS = ["0-17", "18-34", "35-49", "50-64", "65-79", "80+"]

LINES = (
    "C_100 C_101 C_110 C_120 C_130 C_140 C_150 C_160 C_170 C_300 C_301 C_320 C_330 C_340 C_400 C_410 C_430 C_502 "
    "X02 X03 X04 X05 X06"
).split()
_JOINED = {"108": "110", "111": "110", "115": "110", "144": "140", "145": "140", "172": "170", "173": "170"}
# Code: published line; every other code counts under OTHER_SERVICES.
TREATMENT_FUNCTIONS = (
    {line: line for line in LINES}
    | {line[2:]: line for line in LINES if line.startswith("C_")}
    | {code: f"C_{line}" for code, line in _JOINED.items()}
)

# The last band is "104 weeks and more"; UNKNOWN_BAND stands for clock starts that are not known.
LAST_BAND = 104
UNKNOWN_BAND = 105
# Days since the clock start, counted from 0, of those who joined in the last week.
JOINING_DAYS = 6

PEOPLE = ["priority", "fifth", "age_band", "sex", "ethnic_group"]
# Table: what it is grouped by, the band of weeks apart.
TABLES = {
    "provider lists": ["provider", "treatment_function", "list"],
    "board lists": ["board", "treatment_function", "list"],
    "sites": ["provider", "site", "treatment_function"],
    "commissioners": ["commissioner", "treatment_function"],
} | {f"{place} {people}": [place, people] for place in ["provider", "board"] for people in PEOPLE}


def select(census):
    """The rows that engine `stream` asks for, with names."""
    columns = ", ".join(f"{sql} AS {name}" for name, sql in COLUMNS.items())
    return f"SELECT {columns} FROM waiting_list.pathway WHERE census_date = '{census}'::date"


def group_by(census):
    """Every dimension of a tally at once, each as its code or its class, and the band."""
    day = f"'{census}'::date"
    band = (
        f"CASE WHEN clock_start > {day} THEN NULL WHEN {day} - clock_start <= 7 THEN 0 "
        f"WHEN {day} - clock_start > 728 THEN {LAST_BAND} ELSE ({day} - clock_start - 1) / 7 END"
    )
    ages = " ".join(f"WHEN age_years < {end} THEN {first}" for first, end in zip(AGES, AGES[1:]))
    keys = (
        "provider_code, site_code, commissioner_code, commissioner_icb_code, treatment_function_code, "
        "waiting_list_type, (tci_date IS NOT NULL), priority_code, (imd_decile + 1) / 2, "
        f"CASE {ages} END, sex, ethnic_category, {band}"
    )
    return (
        f"SELECT {keys}, count(*), count(*) FILTER (WHERE {day} - clock_start BETWEEN 0 AND {JOINING_DAYS}) "
        f"FROM waiting_list.pathway WHERE census_date = {day} GROUP BY {keys}"
    )


def digest(tables):
    """Sum and fingerprint of each table: {table: [(keys…, band, count)]}, and under 'T, joiners' [(keys…, count)]."""
    seen = {}
    for name, rows in tables.items():
        lines = sorted("|".join(map(str, row)) for row in rows if row[-1] != 0)
        text = hashlib.sha256("\n".join(lines).encode()).hexdigest()[:16]
        seen[name] = [sum(row[-1] for row in rows), len(lines), text]
    return seen


def run(count):
    """Times `count(uri, census)`, which fills every table, and prints seconds, peak memory and digest as JSON."""
    uri, census = sys.argv[1:]
    begin = time.perf_counter()
    tables = count(uri, census)
    seconds = time.perf_counter() - begin
    peak = resource.getrusage(resource.RUSAGE_SELF)
    rows = {name: plain(table) for name, table in tables.items()}
    cpu = peak.ru_utime + peak.ru_stime
    print(json.dumps({"seconds": seconds, "peak_kib": peak.ru_maxrss, "cpu": cpu, "digest": digest(rows)}))


def plain(table):
    """Rows of a table as tuples, from pandas or polars."""
    if hasattr(table, "rows"):
        return table.rows()
    return list(table.reset_index().itertuples(index=False, name=None))
