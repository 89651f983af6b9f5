#!/usr/bin/env bash
# A drop-down list or a limit made with openpyxl refuses nothing: one may type 南 or 160 into the form.
#
# guess:    DataValidation(type="list") does what a list made in Excel does: other entries are refused, at the
#           latest if an error text is given. A text that is added to a sheet stays text, "#N/A" too.
# seen:     showErrorMessage is 0 unless it is said (XlsxWriter: 1), so the arrow is there and each entry
#           is taken: ECMA-376 leaves it to this attribute. `error=` alone changes nothing. The text "#N/A"
#           becomes an error cell, "N/A" does not.
# versions: openpyxl 3.1.5, XlsxWriter 3.3.1
# matters:  blank forms with lists go to a hundred offices so that each writes the same words. They come back with
#           words of their own, though whoever made the form saw the list open.
# rencai:   the closed lists of its own forms (rencai template --xlsx) refuse other entries. A form made with
#           openpyxl needs showErrorMessage=True in each DataValidation.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install openpyxl==3.1.5 XlsxWriter==3.3.1
venv/bin/pip --disable-pip-version-check list 2>/dev/null | grep -iE '^(openpyxl|xlsxwriter) '

cat > forms.py <<'PY'
import openpyxl, xlsxwriter
from openpyxl.worksheet.datavalidation import DataValidation

SEXES = '"男,女"'
for name, said in (("plain", {}), ("worded", {"error": "请选择"}), ("said", {"showErrorMessage": True})):
    book = openpyxl.Workbook()
    for kind in ({"type": "list", "formula1": SEXES},
                 {"type": "whole", "operator": "between", "formula1": "16", "formula2": "100"}):
        rule = DataValidation(**kind, **said)
        rule.add("A2:A9" if kind["type"] == "list" else "B2:B9")
        book.active.add_data_validation(rule)
    book.save(f"{name}.xlsx")
with xlsxwriter.Workbook("xlsxwriter.xlsx") as book:
    sheet = book.add_worksheet()
    sheet.data_validation("A2:A9", {"validate": "list", "source": ["男", "女"]})
    sheet.data_validation("B2:B9", {"validate": "integer", "criteria": "between", "minimum": 16, "maximum": 100})
book = openpyxl.Workbook()
book.active.append(["#N/A", "N/A", "#DIV/0!", "#1"])
print("cells:", *(cell.value + "=" + cell.data_type for cell in book.active[1]))
PY
seen=$(
    venv/bin/python forms.py
    for form in plain worded said xlsxwriter; do
        echo "$form:" $(unzip -p $form.xlsx xl/worksheets/sheet1.xml | grep -o 'showErrorMessage="[01]"')
    done
)
recorded='cells: #N/A=e N/A=s #DIV/0!=e #1=s
plain: showErrorMessage="0" showErrorMessage="0"
worded: showErrorMessage="0" showErrorMessage="0"
said: showErrorMessage="1" showErrorMessage="1"
xlsxwriter: showErrorMessage="1" showErrorMessage="1"'

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
