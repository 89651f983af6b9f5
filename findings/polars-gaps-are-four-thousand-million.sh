#!/usr/bin/env bash
# In polars two places less one person too many is 4294967295, and quantile(0.5) is not the median.
#
# guess:    the difference of two counts is a whole number, -1; or an error on overflow. The median is the
#           quantile of one half.
# seen:     pl.len(), count(), n_unique() and str.len_chars() are UInt32, and their difference goes below
#           zero by way of 4294967295, without an error or a warning, also when a Python number is taken
#           away; abs() keeps it. With an Int64 column it is right. sum() of an Int8 column is wide, the
#           addition of two is not: 100 + 100 is -56. quantile() takes the nearest value unless asked,
#           median() the middle: 3 and 2.5 of 1, 2, 3, 4.
# versions: polars 2.1.0
# matters:  "people who are missing" is the difference of two counts. Sorted by it, the need with the most people
#           comes first. A median age is another one by which function gave it.
# rencai:   counts in Int, whose overflow stops the program.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install polars==2.1.0
venv/bin/pip --disable-pip-version-check list 2>/dev/null | grep '^polars '

cat > gaps.py <<'PY'
import polars as pl

asked = pl.DataFrame({"need": ["n-1", "n-1", "n-2"]}).group_by("need").len("places")
found = pl.DataFrame({"need": ["n-1", "n-2", "n-2"]}).group_by("need").len("people")
gaps = asked.join(found, on="need").sort("need").with_columns(
    missing=pl.col("places") - pl.col("people"),
    distance=(pl.col("places") - pl.col("people")).abs(),
    signed=pl.col("places").cast(pl.Int64) - pl.col("people"),
)
for row in gaps.rows(named=True):
    print(*(f"{name} {value}" for name, value in row.items()))
print("rows less 3:", gaps.select(pl.len() - 3).item(), "type", gaps["missing"].dtype)
points = pl.Series([100], dtype=pl.Int8)
print("100 + 100:", (points + points).item(), "sum:", pl.concat([points, points]).sum())
ages = pl.Series([1, 2, 3, 4])
print("quantile:", ages.quantile(0.5), "median:", ages.median())
PY
seen=$(venv/bin/python -W ignore gaps.py)
recorded="need n-1 places 2 people 1 missing 1 distance 1 signed 1
need n-2 places 1 people 2 missing 4294967295 distance 4294967295 signed -1
rows less 3: 4294967295 type UInt32
100 + 100: -56 sum: 200
quantile: 3.0 median: 2.5"

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
