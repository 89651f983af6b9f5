#!/usr/bin/env bash
# Of the ages 20, 35, 45, 60 and 70, five calls put those on the edges 35, 45 and 60 into four different groups.
#
# guess:    edges 35, 45, 60 make the groups 35 to 44 and 45 to 59, in each library: the lower edge belongs to a group,
#           the upper one does not; who is outside is not counted.
# seen:     see below. NumPy's last group takes its upper edge too, its first does not; pandas' cut takes only upper
#           edges, value_counts(bins=) with the same edges the lowest one too; so does polars' hist. DuckDB's
#           first group is all up to 35, and it adds one for the rest, whose edge is 2147483647.
# versions: numpy 2.4.6, pandas 3.1.1, polars 2.1.0, duckdb 2.0.1
# matters:  people of exactly 35 or 60 are in the group below, in that above or in none: in rules for young talents
#           and for retirement these are the ages that count. Two reports of one pool differ by them.
# rencai:   has no groups of ages. In scripts name the groups by their first and last year, and count
#           who is in none.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install numpy==2.4.6 pandas==3.1.1 polars==2.1.0 duckdb==2.0.1
venv/bin/pip --disable-pip-version-check list 2>/dev/null | grep -E '^(numpy|pandas|polars|duckdb) '

cat > groups.py <<'PY'
import duckdb, numpy, pandas, polars

AGES, EDGES = [20, 35, 45, 60, 70], [35, 45, 60]
print("numpy:", *numpy.histogram(AGES, EDGES)[0])
print("pandas cut:", *pandas.cut(pandas.Series(AGES), EDGES).value_counts(sort=False))
print("pandas value_counts:", *pandas.Series(AGES).value_counts(bins=EDGES, sort=False))
print("polars:", *polars.Series(AGES).hist(bins=EDGES)["count"])
groups, = duckdb.sql(f"SELECT histogram(age, {EDGES}) FROM (SELECT unnest({AGES}) AS age)").fetchall()[0]
print("DuckDB:", groups)
PY
seen=$(venv/bin/python groups.py)
recorded="numpy: 1 2
pandas cut: 1 1
pandas value_counts: 2 1
polars: 2 1
DuckDB: {35: 2, 45: 1, 60: 1, 2147483647: 1}"

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
