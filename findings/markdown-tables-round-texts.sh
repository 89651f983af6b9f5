#!/usr/bin/env bash
# pandas' to_markdown rounds texts: the month 1975.10 is printed as 1975.1.
#
# guess:    columns of text are printed as they are; numbers are what a format may change.
# seen:     tabulate, behind to_markdown, takes a column of texts that look like numbers for numbers and
#           prints six digits. October becomes January, 13800138000 beside a number with a
#           decimal 1.38001e+10, the code 1e5 is 100000. 0007 stays. One "约" in the column, and it is
#           text again. Only disable_numparse=True prints what is there.
# versions: pandas 3.1.1, tabulate 0.10.0
# matters:  a list for the meeting is made this way from data read with dtype=str to be safe. What is
#           wrong are dates and codes, on paper, while the data is right.
# rencai:   prints its tables itself; it asks back for 1975.1 (E232).
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install pandas==3.1.1 tabulate==0.10.0
venv/bin/pip --disable-pip-version-check list 2>/dev/null | grep -E 'pandas|tabulate'

cat > table.py <<'PY'
import pandas

people = pandas.DataFrame({
    "编号": ["0007", "0010"], "出生": ["1975.10", "1976.02"],
    "联系": ["13800138000", "0931.5"], "项目": ["1e5", "2e6"],
})
print(people.to_markdown(index=False))
print(people.to_markdown(index=False, disable_numparse=True))
people.loc[1, "出生"] = "约1976.02"
print(people[["出生"]].to_markdown(index=False))
PY

seen=$(venv/bin/python table.py)
recorded="|   编号 |      出生 |            联系 |         项目 |
|-----:|--------:|--------------:|-----------:|
| 0007 | 1975.1  |   1.38001e+10 | 100000     |
| 0010 | 1976.02 | 931.5         |      2e+06 |
| 编号   | 出生      | 联系          | 项目   |
|:-----|:--------|:------------|:-----|
| 0007 | 1975.10 | 13800138000 | 1e5  |
| 0010 | 1976.02 | 0931.5      | 2e6  |
| 出生       |
|:---------|
| 1975.10  |
| 约1976.02 |"

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
