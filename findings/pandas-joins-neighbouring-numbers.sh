#!/usr/bin/env bash
# pandas joins people whose identity numbers differ in the last digits, if one number is missing.
#
# guess:    a join of whole numbers compares whole numbers; a column that a missing value has made
#           float64 is refused, warned of, or shows its loss as 6.2e17.
# seen:     the int64 side is made float64 for the join, where up to 128 neighbours are one value:
#           both twins find the third person. No warning, and the result shows the whole number of
#           the one side. Read as text (dtype=str) nobody is joined.
# versions: pandas 3.1.1, numpy 2.4.6
# matters:  numbers of one county and one day of birth are neighbours: twins, and whoever was
#           registered with them. Two rosters, one of them with an empty cell, and no X among the
#           numbers: the join gives one person's data to another.
# rencai:   compares identity numbers as text, by a keyed hash; it joins nobody on its own (W309).
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install pandas==3.1.1 numpy==2.4.6
venv/bin/pip --disable-pip-version-check list 2>/dev/null | grep -E 'pandas|numpy'

cat > twins.csv <<'CSV'
number,name
620102197506011211,周明
620102197506011238,周亮
CSV
cat > needs.csv <<'CSV'
number,firm
620102197506011262,甲厂
,乙厂
CSV
cat > join.py <<'PY'
import pandas
for types in None, str:
    twins, needs = (pandas.read_csv(file, dtype=types) for file in ("twins.csv", "needs.csv"))
    print("numbers" if types is None else "text")
    for row in twins.merge(needs, on="number").itertuples(index=False):
        print("", *row)
PY

seen=$(venv/bin/python -W always join.py)
recorded="numbers
 620102197506011211 周明 甲厂
 620102197506011238 周亮 甲厂
text"

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
