#!/usr/bin/env bash
# DuckDB makes 2.5 three or two, by whether it is written in the query or comes from a computation.
#
# guess:    CAST(2.5 AS INTEGER) is 3 in DuckDB, whatever the number comes from, and 0.285 has one value to two places.
# seen:     a number with a point in a query is a DECIMAL: half goes up, away from zero. A column of
#           floating-point numbers, each quotient by `/` and each avg() goes to the even number by CAST, away from
#           zero by round(). So 12.5 is 13 where one tries the query, 12 with the data. round(0.285, 2) is 0.29 and
#           0.28. Text is read as the first: '2.5' gives 3.
# versions: duckdb 2.0.1
# matters:  percentages and average ages are cast to whole numbers to print them. A test with numbers written in the
#           query proves nothing for the table; with few people half is frequent (1 of 8 is 12.5 %).
# rencai:   says thousandths, counted in whole numbers. In DuckDB use round(), not CAST.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install duckdb==2.0.1
venv/bin/pip --disable-pip-version-check list 2>/dev/null | grep '^duckdb '

cat > halves.py <<'PY'
import duckdb


def show(title, query):
    print(title, *duckdb.sql(query).fetchall()[0])


show("written:", "SELECT CAST(2.5 AS INTEGER), CAST(12.5 AS INTEGER), CAST('2.5' AS INTEGER), round(0.285, 2)")
show("column:", """SELECT CAST(a AS INTEGER), CAST(b AS INTEGER), round(c, 2)
    FROM (VALUES (2.5::DOUBLE, 12.5::DOUBLE, 0.285::DOUBLE)) t(a, b, c)""")
show("1 of 8, CAST and round():", "SELECT CAST(100 * 1 / 8 AS INTEGER), round(100 * 1 / 8)")
show("average of 44 and 45:", """SELECT CAST(avg(age) AS INTEGER), round(avg(age))
    FROM (VALUES (44), (45)) t(age)""")
PY
seen=$(venv/bin/python halves.py)
recorded="written: 3 13 3 0.29
column: 2 12 0.28
1 of 8, CAST and round(): 12 13.0
average of 44 and 45: 44 45.0"

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
