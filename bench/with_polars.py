# Purpose: the same counts with polars: rows read through ADBC or connectorx, one lazy query for all tables.
import os

import polars as pl

import measures as m


def count(uri, census):
    rows = prepare(read(uri, census), census)
    sizes = [
        rows.drop_nulls(keys).group_by(*keys, "band").agg(pl.len(), pl.col("joined").sum())
        for keys in m.TABLES.values()
    ]
    tables = {}
    for (name, keys), table in zip(m.TABLES.items(), pl.collect_all(sizes)):
        tables[name] = table.drop("joined")
        tables[f"{name}, joiners"] = table.group_by(keys).agg(pl.col("joined").sum())
    return tables


def read(uri, census):
    engine = os.environ.get("BENCH_READER", "adbc")
    return pl.read_database_uri(m.select(census), uri, engine=engine)


def prepare(rows, census):
    days = (pl.lit(census).str.to_date() - pl.col("clock_start")).dt.total_days().cast(pl.Int32)
    band = ((days - 1) // 7).clip(0, m.LAST_BAND)
    dated = recode("list_type", {code: f"{name} dated" for code, name in m.LISTS.items()}, f"{m.UNSTATED_LIST} dated")
    undated = recode(
        "list_type", {code: f"{name} undated" for code, name in m.LISTS.items()}, f"{m.UNSTATED_LIST} undated")
    return (
        rows.lazy()
        .filter(pl.col("commissioner").ne_missing(m.NON_ENGLISH))
        .select(
            pl.col("provider", "site", "commissioner").cast(pl.Categorical),
            pl.col("board").fill_null(m.NO_BOARD).cast(pl.Categorical),
            recode("treatment_function", m.TREATMENT_FUNCTIONS, m.OTHER_SERVICES),
            pl.when(days >= 0).then(band).otherwise(m.UNKNOWN_BAND).cast(pl.UInt8).alias("band"),
            days.is_between(0, m.JOINING_DAYS).fill_null(False).alias("joined"),
            pl.when("is_dated").then(dated.cast(pl.Categorical)).otherwise(undated.cast(pl.Categorical)).alias("list"),
            recode("priority", m.PRIORITIES, m.NOT_KNOWN),
            steps("decile", [1, 3, 5, 7, 9, 11], list("12345")).alias("fifth"),
            steps("age", m.AGES, m.AGE_BANDS).alias("age_band"),
            recode("sex", m.SEXES, m.NOT_KNOWN),
            recode("ethnic_category", m.ETHNIC_GROUPS, m.NOT_KNOWN).alias("ethnic_group"),
        )
    )


def recode(column, names, other):
    return pl.col(column).replace_strict(names, default=other, return_dtype=pl.Enum(unique(names, other)))


def unique(names, other):
    return list(dict.fromkeys([*names.values(), other]))


def steps(column, edges, labels):
    """The label of the step in which a number lies."""
    kind = pl.Enum([*labels, m.NOT_KNOWN])
    chosen = pl.when(pl.lit(False)).then(pl.lit(None, dtype=kind))
    for label, first, end in zip(labels, edges, edges[1:]):
        chosen = chosen.when(pl.col(column).is_between(first, end, closed="left")).then(pl.lit(label, dtype=kind))
    return chosen.otherwise(pl.lit(m.NOT_KNOWN, dtype=kind))


if __name__ == "__main__":
    m.run(count)
