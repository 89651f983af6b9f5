#!/usr/bin/env bash
# xlsx2csv writes an empty line for each row that a filter hides.
#
# guess:    a filter changes what is shown, not what is there: Excel's own CSV, LibreOffice, pandas
#           and polars write all rows, and so does a converter.
# seen:     hidden rows are left out unless --include-hidden-rows is given; an empty line stands in
#           their place, which most readers pass over. Nothing is said. Rows with hidden="true"
#           instead of "1", which means the same, are written. openpyxl gives all.
# versions: xlsx2csv 0.8.6, openpyxl 3.1.5
# matters:  rosters come as they were last looked at, with "only doctors" still chosen. Whoever
#           converts them first imports that part, and the office is said to have taken the others back.
# rencai:   reads hidden rows, and names them (W711). Ask for the workbook, not for a CSV made of it.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install xlsx2csv==0.8.6 openpyxl==3.1.5
venv/bin/pip --disable-pip-version-check list 2>/dev/null | grep -E 'xlsx2csv|openpyxl'

cat > roster.py <<'PY'
import zipfile
import openpyxl

book = openpyxl.Workbook()
sheet = book.active
for row in ("姓名", "学历"), ("林若溪", "博士"), ("周明", "硕士"), ("王芳", "博士"):
    sheet.append(row)
sheet.auto_filter.ref = "A1:B4"
sheet.auto_filter.add_filter_column(1, ["博士"])
sheet.row_dimensions[3].hidden = True
book.save("roster.xlsx")
with zipfile.ZipFile("roster.xlsx") as old, zipfile.ZipFile("true.xlsx", "w") as new:
    for part in old.namelist():
        new.writestr(part, old.read(part).replace(b'hidden="1"', b'hidden="true"'))
PY
venv/bin/python roster.py
seen=$(
    echo "xlsx2csv:" $(venv/bin/xlsx2csv roster.xlsx)
    echo "lines: $(venv/bin/xlsx2csv roster.xlsx | wc -l)"
    echo "asked for:" $(venv/bin/xlsx2csv --include-hidden-rows roster.xlsx)
    echo "hidden=true:" $(venv/bin/xlsx2csv true.xlsx)
    echo "openpyxl:" $(venv/bin/python -c \
        'import openpyxl; print(*map(",".join, openpyxl.load_workbook("roster.xlsx").active.values))')
)
recorded="xlsx2csv: 姓名,学历 林若溪,博士 王芳,博士
lines: 4
asked for: 姓名,学历 林若溪,博士 周明,硕士 王芳,博士
hidden=true: 姓名,学历 林若溪,博士 周明,硕士 王芳,博士
openpyxl: 姓名,学历 林若溪,博士 周明,硕士 王芳,博士"

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
