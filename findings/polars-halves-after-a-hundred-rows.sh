#!/usr/bin/env bash
# polars makes 2 of 2.5 and 0 of 0.75 where the hundred rows before hold whole numbers; no error.
#
# guess:    the type is taken from the first hundred rows, and a later value that does not fit is an error (strict is
#           the default), as "12万" is.
# seen:     a fraction is cut off: from rows, from dicts and by read_database, which gives 1202 as the sum where
#           SQLite has 1203.25. A text is refused. infer_schema_length=None keeps all. A value below zero
#           is kept.
# versions: polars 2.1.0, SQLite of CPython 3.11
# matters:  amounts are whole for most; SQLite stores 12.00 in a DECIMAL column as the integer 12. The table is
#           right in a test with few rows, and sums are a little too low with many.
# rencai:   holds amounts in fen, whole numbers. In polars give schema_overrides, or infer_schema_length=None.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install polars==2.1.0
venv/bin/pip --disable-pip-version-check list 2>/dev/null | grep '^polars '

cat > funds.py <<'PY'
import sqlite3
import polars

funds = [12] * 100 + [2.5, 0.75]
store = sqlite3.connect(":memory:")
store.execute("CREATE TABLE project (id INTEGER PRIMARY KEY, funds DECIMAL(10, 2))")
store.executemany("INSERT INTO project (funds) VALUES (?)", [(each,) for each in funds])
QUERY = "SELECT funds FROM project ORDER BY id"


def show(title, column):
    print(title, column.dtype, *column.tail(2), "sum", column.sum())


show("read_database:", polars.read_database(QUERY, store)["funds"])
show("rows:", polars.DataFrame([(each,) for each in funds], schema=["funds"], orient="row")["funds"])
show("dicts:", polars.DataFrame([{"funds": each} for each in funds])["funds"])
show("all rows looked at:", polars.read_database(QUERY, store, infer_schema_length=None)["funds"])
show("99 rows before:", polars.DataFrame([{"funds": each} for each in funds[1:]])["funds"])
print("SQLite:", *store.execute("SELECT sum(funds) FROM project").fetchone())
try:
    polars.DataFrame([{"funds": each} for each in funds + ["12万"]])
except polars.exceptions.PolarsError as refusal:
    print("text:", type(refusal).__name__)
PY
seen=$(venv/bin/python funds.py)
recorded="read_database: Int64 2 0 sum 1202
rows: Int64 2 0 sum 1202
dicts: Int64 2 0 sum 1202
all rows looked at: Float64 2.5 0.75 sum 1203.25
99 rows before: Float64 2.5 0.75 sum 1191.25
SQLite: 1203.25
text: ComputeError"

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
