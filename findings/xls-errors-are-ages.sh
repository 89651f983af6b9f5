#!/usr/bin/env bash
# xlrd gives 42 for the cell that shows #N/A.
#
# guess:    an error in a cell of an .xls is the text '#N/A', None or an exception.
# seen:     `row_values` of xlrd has the BIFF code of the error, a plain int: 42 for #N/A, 7 for
#           #DIV/0!, 15 for #VALUE!, 23 for #REF!. Only the type of the cell, asked for apart, says
#           that it's an error. calamine gives '' as for an empty cell, in .xls and .xlsx alike;
#           openpyxl gives the text.
# versions: xlrd 2.0.2, xlwt 1.3.0, python-calamine 0.9.1, openpyxl 3.1.5
# matters:  ages and years of work in rosters are looked up by formulas. A lookup that failed is
#           somebody of 42 or 7, or nothing said, after a script made a CSV of it.
# rencai:   a formula that fails is E712, in .xls and in .xlsx.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install \
    xlrd==2.0.2 xlwt==1.3.0 python-calamine==0.9.1 openpyxl==3.1.5
venv/bin/pip --disable-pip-version-check list 2>/dev/null | grep -E 'xlrd|xlwt|calamine|openpyxl'

cat > ages.py <<'PY'
import openpyxl, python_calamine, xlrd, xlwt

CODES = {"#N/A": 42, "#DIV/0!": 7, "#VALUE!": 15, "#REF!": 23}
old = xlwt.Workbook()
row = old.add_sheet("名册").row(0)
row.set_cell_text(0, "周明")
for column, code in enumerate(CODES.values(), 1):
    row.set_cell_error(column, code)
old.save("roster.xls")
new = openpyxl.Workbook()
new.active.append(["周明", *CODES])
new.save("roster.xlsx")


def calamine(file):
    return python_calamine.CalamineWorkbook.from_path(file).get_sheet_by_index(0).to_python()[0]


print("xlrd .xls", xlrd.open_workbook("roster.xls").sheet_by_index(0).row_values(0))
print("calamine .xls", calamine("roster.xls"))
print("calamine .xlsx", calamine("roster.xlsx"))
print("openpyxl .xlsx", [cell.value for cell in openpyxl.load_workbook("roster.xlsx").active[1]])
PY

seen=$(venv/bin/python ages.py)
recorded="xlrd .xls ['周明', 42, 7, 15, 23]
calamine .xls ['周明', '', '', '', '']
calamine .xlsx ['周明', '', '', '', '']
openpyxl .xlsx ['周明', '#N/A', '#DIV/0!', '#VALUE!', '#REF!']"

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
