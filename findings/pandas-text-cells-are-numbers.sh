#!/usr/bin/env bash
# pandas.read_excel makes numbers of cells that the workbook has as texts, and one column's blanks the line above.
#
# guess:    a CSV file has no types, a workbook has: a cell that is stored as text, in the format @, stays a text.
# seen:     each column of texts is read again as a column of CSV would be: the key 0007 is 7, the month
#           1975.10 is 1975.1, the room 1E2 is 100.0, TRUE is a bool, the firm NA is missing; with both engines. It
#           goes by column: one 0A08 below, and 0007 stays. dtype=str keeps all but NA. With
#           index_col=[0, 1] an empty cell of these columns takes the value above it: 唐悦, without a
#           department, is in that of 周明, who is of another firm.
# versions: pandas 3.1.1, openpyxl 3.1.5, python-calamine 0.9.1
# matters:  the office has done it right and formatted the column as text. October is January again, and a person is
#           in a department of another firm.
# rencai:   takes a text cell for a text. Scripts: dtype=str, keep_default_na=False, and set_index afterwards.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install pandas==3.1.1 openpyxl==3.1.5 python-calamine==0.9.1
venv/bin/pip --disable-pip-version-check list 2>/dev/null | grep -E '^(pandas|openpyxl|python-calamine) '

cat > read.py <<'PY'
import openpyxl, pandas


def write(name, *rows):
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    for row in book.active.iter_rows():
        for cell in row:
            cell.number_format = "@"
            assert cell.value is None or cell.data_type == "s"
    book.save(name)


def show(label, table):
    print(label + ":", *("|".join(map(str, row)) for row in table.itertuples(index=False)))


titles = "编号", "年月", "室", "同意", "单位"
write("roster.xlsx", titles, ("0007", "1975.10", "1E2", "TRUE", "NA"), ("0008", "1975.06", "3E1", "FALSE", "甲厂"))
write("mixed.xlsx", titles, ("0007", "1975.10", "1E2", "TRUE", "NA"), ("0A08", "不详", "3号", "否", "甲厂"))
for engine in "openpyxl", "calamine":
    show(engine, pandas.read_excel("roster.xlsx", engine=engine))
show("mixed", pandas.read_excel("mixed.xlsx", engine="openpyxl"))
show("dtype=str", pandas.read_excel("roster.xlsx", engine="openpyxl", dtype=str))
write("places.xlsx", ("单位", "部门", "姓名"), ("甲厂", "一室", "林若溪"), ("甲厂", "二室", "周明"), ("乙厂", None, "唐悦"))
table = pandas.read_excel("places.xlsx", engine="openpyxl", index_col=[0, 1])
show("index_col", table.reset_index())
PY
seen=$(venv/bin/python -W ignore read.py)
recorded="openpyxl: 7|1975.1|100.0|True|nan 8|1975.06|30.0|False|甲厂
calamine: 7|1975.1|100.0|True|nan 8|1975.06|30.0|False|甲厂
mixed: 0007|1975.10|1E2|TRUE|nan 0A08|不详|3号|否|甲厂
dtype=str: 0007|1975.10|1E2|TRUE|nan 0008|1975.06|3E1|FALSE|甲厂
index_col: 甲厂|一室|林若溪 甲厂|二室|周明 乙厂|二室|唐悦"

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
