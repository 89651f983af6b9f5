#!/usr/bin/env bash
# DuckDB's SUMMARIZE finds 1,023 different keys in 1,000 rows.
#
# guess:    approx_unique is exact in small tables, as hundreds of values fit into memory, and at the most
#           the number of rows beside it.
# seen:     exact for 5 and 20 rows; then 102 of 100, 504 of 500 and 1,023 of 1,000, or less for other keys, though
#           each key is there once. The median of whole numbers is a whole one: 44 for 43.5.
# versions: duckdb 2.0.1
# matters:  whether a key is unique is what one looks at first in a roster of a few hundred people. Less than the rows
#           says "doubles" where there are none, more or as many says nothing.
# rencai:   refuses a key that comes twice, with both places. In DuckDB use count(DISTINCT key).
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install duckdb==2.0.1
venv/bin/pip --disable-pip-version-check list 2>/dev/null | grep '^duckdb '

cat > keys.py <<'PY'
import duckdb

KINDS = {"numbers": "i", "from 62000": "i + 62000", "text": "'lzgx:' || lpad(CAST(i AS VARCHAR), 4, '0')"}
for rows in (5, 20, 100, 500, 1000):
    found = [
        duckdb.sql(f"SELECT approx_unique FROM (SUMMARIZE SELECT {key} AS key FROM range({rows}) t(i))").fetchall()[0][0]
        for key in KINDS.values()
    ]
    print(rows, "rows:", *found)
median, exact = duckdb.sql("""WITH t AS (SELECT unnest([31, 35, 52, 60]) AS age)
    SELECT (SELECT q50 FROM (SUMMARIZE t)), (SELECT median(age) FROM t)""").fetchall()[0]
print("median", median, exact)
PY
seen=$(venv/bin/python keys.py)
recorded="5 rows: 5 5 5
20 rows: 20 20 20
100 rows: 102 101 97
500 rows: 494 504 492
1000 rows: 978 1023 974
median 44 43.5"

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
