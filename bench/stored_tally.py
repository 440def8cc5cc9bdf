# Purpose: what plannedcare stored of a census, unpacked and put into the tables of measures.py, for their digest.
#
# The format is that of Sources/Store/History/PackedCounts.swift; lines and categories are those of
# Sources/WaitingList/TreatmentFunction.swift and Tally/Category.swift.
import json
import sys

import psycopg

import measures as m

BANDS = 105
LINES = m.LINES
LISTS = [f"{name} {dated}" for name in [*m.LISTS.values(), m.UNSTATED_LIST] for dated in ["dated", "undated"]]
# First number of a dimension's categories: its table and its names.
PEOPLE = {
    20: ("priority", [*dict.fromkeys(m.PRIORITIES.values()), m.NOT_KNOWN]),
    30: ("fifth", [*"12345", m.NOT_KNOWN]),
    40: ("age_band", [*m.AGE_BANDS, m.NOT_KNOWN]),
    50: ("sex", [*m.SEXES.values(), m.NOT_KNOWN]),
    60: ("ethnic_group", [*dict.fromkeys(m.ETHNIC_GROUPS.values()), m.NOT_KNOWN]),
}
LIST_TABLES = {"provider": "provider lists", "icb": "board lists"}
LINE_TABLES = {"site": "sites", "commissioner": "commissioners"}


def stored(uri, census):
    question = "SELECT place_kind, place_code, counts FROM plannedcare.tally WHERE census_date = %s AND kind = 'pathway'"
    tables = {name: [] for table in m.TABLES for name in [table, f"{table}, joiners"]}
    with psycopg.connect(uri, options="-c statement_timeout=60s") as connection:
        for kind, code, packed in connection.execute(question, [census]):
            for line, category, bands, joiners in cells(packed):
                keep(tables, kind, code, line, category, bands, joiners)
    return tables


def keep(tables, kind, code, line, category, bands, joiners):
    """One cell into its table; those of England are sums that no contender counts."""
    if kind in LINE_TABLES:
        table, keys = LINE_TABLES[kind], [*code.split("/"), LINES[line - 1]]
    elif kind in LIST_TABLES and 10 <= category < 20:
        table, keys = LIST_TABLES[kind], [code, LINES[line - 1], LISTS[category - 10]]
    elif kind in LIST_TABLES:
        first = category // 10 * 10
        people, names = PEOPLE[first]
        place = "provider" if kind == "provider" else "board"
        table, keys = f"{place} {people}", [code, names[category - first]]
    else:
        return
    tables[table] += [(*keys, band, count) for band, count in enumerate(bands) if count]
    if joiners:
        tables[f"{table}, joiners"].append((*keys, joiners))


def cells(packed):
    """(line, category, counts by band with unknown clock starts behind, joiners) of each cell."""
    numbers = Numbers(packed)
    if numbers.byte() != 1:
        raise ValueError("packed counts of an unknown format")
    for _ in range(numbers.varint()):
        line, category = numbers.byte(), numbers.byte()
        unknown, _, joiners = numbers.varint(), numbers.varint(), numbers.varint()
        bands = []
        while len(bands) < BANDS:
            token = numbers.varint()
            bands += [0] * (token // 2 + 1) if token & 1 else [token // 2]
        yield line, category, [*bands, unknown], joiners


class Numbers:
    def __init__(self, packed):
        self.packed = packed
        self.place = 0

    def byte(self):
        self.place += 1
        return self.packed[self.place - 1]

    def varint(self):
        number = shift = 0
        while True:
            byte = self.byte()
            number |= (byte & 0x7F) << shift
            if byte < 0x80:
                return number
            shift += 7


if __name__ == "__main__":
    print(json.dumps(m.digest(stored(*sys.argv[1:]))))
