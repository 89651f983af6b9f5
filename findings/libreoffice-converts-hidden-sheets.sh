#!/usr/bin/env bash
# LibreOffice makes a CSV of the hidden sheet.
#
# guess:    of a workbook whose first sheet is hidden, `soffice --convert-to csv` writes the sheet
#           that is shown on opening, at least one that can be seen.
# seen:     it writes the first sheet, hidden or not, and says nothing.
# versions: LibreOffice 7.4.7, openpyxl 3.1.5
# matters:  rosters are kept with last year's list or a draft as a hidden first sheet. A script that
#           converts what came in imports people whom the office never reported.
# rencai:   hidden sheets are left out and named (W711).
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install openpyxl==3.1.5
soffice --version

cat > roster.py <<'PY'
import openpyxl

book = openpyxl.Workbook()
draft = book.active
draft.title = "底稿"
draft.append(["去年的人"])
book.create_sheet("名册").append(["今年的人"])
draft.sheet_state = "hidden"
book.active = 1
book.save("roster.xlsx")
PY
venv/bin/python roster.py
HOME=$work soffice --headless --convert-to csv:"Text - txt - csv (StarCalc)":44,34,76 roster.xlsx \
    > /dev/null 2>&1

seen=$(cat roster.csv)
recorded="去年的人"

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
