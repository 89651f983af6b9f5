#!/usr/bin/env bash
# DuckDB's read_csv takes lines that begin with # for comments that nobody asked for.
#
# guess:    CSV has no comments; an option would have to ask for them, as in pandas and polars. At
#           worst the sniffer finds another delimiter.
# seen:     if a line begins with #, the sniffer may decide that # begins comments, and the person is
#           left out: no message, no row in reject_errors, also with all_varchar, and with delimiter and
#           quote given. Where every key begins with #, the lines stay; so do quoted ones, and a # in the
#           middle. columns = {...} or comment = '' switches it off. pandas and polars keep the line.
# versions: duckdb 2.0.1, pandas 3.1.1, polars 2.1.0
# matters:  a clerk marks a line with #, or rooms are numbered #3: the roster is read in part, and which
#           part depends on the other lines.
# rencai:   # is no comment in rosters. For scripts: comment = ''.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install duckdb==2.0.1 pandas==3.1.1 polars==2.1.0
venv/bin/pip --disable-pip-version-check list 2>/dev/null | grep -E '^(duckdb|pandas|polars) '

printf '%s\n' 编号,姓名 1,林若溪 '#2,周明' 3,唐悦 > marked.csv
printf '%s\n' 房间,姓名,单位 '#1,林若溪,甲厂' '#2,周明,乙厂' 3,唐悦,丙厂 > rooms.csv
printf '%s\n' 房间,姓名,单位 '#1,林若溪,甲厂' '#2,周明,乙厂' '#3,唐悦,丙厂' > all.csv
printf '%s\n' 编号,姓名 1,林若溪 '"#2",周明' 3,唐悦 > quoted.csv

cat > read.py <<'PY'
import duckdb, pandas, polars


def names(file, options=""):
    rows = duckdb.sql(f"SELECT 姓名 FROM read_csv('{file}.csv'{options})").fetchall()
    print(file + options + ":", *(row[0] for row in rows))


for options in "", ", all_varchar = true", ", delim = ',', quote = '\"', header = true", ", comment = ''":
    names("marked", options)
for file in "rooms", "all", "quoted":
    names(file)
print("pandas:", *pandas.read_csv("marked.csv")["姓名"])
print("polars:", *polars.read_csv("marked.csv", infer_schema=False)["姓名"])
PY
seen=$(venv/bin/python -W ignore read.py)
recorded="marked: 林若溪 唐悦
marked, all_varchar = true: 林若溪 唐悦
marked, delim = ',', quote = '\"', header = true: 林若溪 唐悦
marked, comment = '': 林若溪 周明 唐悦
rooms: 唐悦
all: 林若溪 周明 唐悦
quoted: 林若溪 周明 唐悦
pandas: 林若溪 周明 唐悦
polars: 林若溪 周明 唐悦"

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
