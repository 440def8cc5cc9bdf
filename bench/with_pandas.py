# Purpose: the same counts with pandas: rows read through ADBC or SQLAlchemy, categoricals, a groupby for each table.
import os

import adbc_driver_postgresql.dbapi
import numpy as np
import pandas as pd
import sqlalchemy

import measures as m

CODES = ["provider", "treatment_function", "list_type", "site", "commissioner", "board", "priority", "sex"]


def count(uri, census):
    rows = prepare(read(uri, census), census)
    joiners = rows[rows["joined"]]
    tables = {}
    for name, keys in m.TABLES.items():
        tables[name] = rows.groupby([*keys, "band"], observed=True, sort=False).size()
        tables[f"{name}, joiners"] = joiners.groupby(keys, observed=True, sort=False).size()
    return tables


def read(uri, census):
    if os.environ.get("BENCH_READER") == "sqlalchemy":
        with sqlalchemy.create_engine(uri.replace("postgresql:", "postgresql+psycopg:", 1)).connect() as connection:
            return pd.read_sql(sqlalchemy.text(m.select(census)), connection)
    with adbc_driver_postgresql.dbapi.connect(uri) as connection:
        return pd.read_sql(m.select(census), connection, dtype_backend="pyarrow")


def prepare(rows, census):
    rows = rows[(rows["commissioner"] != m.NON_ENGLISH).fillna(True)].copy()
    for column in [*CODES, "ethnic_category"]:
        rows[column] = rows[column].astype("category")
    days = (pd.Timestamp(census) - rows["clock_start"].astype("datetime64[s]")).dt.days.fillna(-1).to_numpy(np.int32)
    rows["band"] = np.where(days < 0, m.UNKNOWN_BAND, np.clip((days - 1) // 7, 0, m.LAST_BAND)).astype(np.uint8)
    rows["joined"] = (days >= 0) & (days <= m.JOINING_DAYS)
    rows["treatment_function"] = recode(rows["treatment_function"], m.TREATMENT_FUNCTIONS, m.OTHER_SERVICES)
    rows["board"] = recode(rows["board"], {code: code for code in rows["board"].cat.categories}, m.NO_BOARD)
    rows["list"] = lists(rows)
    rows["priority"] = recode(rows["priority"], m.PRIORITIES, m.NOT_KNOWN)
    rows["sex"] = recode(rows["sex"], m.SEXES, m.NOT_KNOWN)
    rows["ethnic_group"] = recode(rows["ethnic_category"], m.ETHNIC_GROUPS, m.NOT_KNOWN)
    rows["fifth"] = cut(rows["decile"], [1, 3, 5, 7, 9, 11], list("12345"))
    rows["age_band"] = cut(rows["age"], m.AGES, m.AGE_BANDS)
    return rows


def lists(rows):
    """Which list, and whether there is a date."""
    kind = recode(rows["list_type"], m.LISTS, m.UNSTATED_LIST)
    names = [f"{name} {dated}" for name in kind.categories for dated in ["undated", "dated"]]
    dated = rows["is_dated"].to_numpy(bool)
    return pd.Categorical.from_codes(2 * kind.codes.astype(np.int8) + dated, names)


def recode(codes, names, other):
    """Categories merged under new names; the rows' numbers are looked up and no text is touched."""
    new = [*dict.fromkeys([*names.values(), other])]
    places = [new.index(names.get(code, other)) for code in codes.cat.categories]
    places.append(new.index(other))
    return pd.Categorical.from_codes(np.array(places, np.int16)[codes.cat.codes.to_numpy()], new)


def cut(numbers, edges, labels):
    bands = pd.cut(numbers.to_numpy(np.float32, na_value=np.nan), edges, right=False, labels=labels)
    return bands.add_categories(m.NOT_KNOWN).fillna(m.NOT_KNOWN)


if __name__ == "__main__":
    m.run(count)
