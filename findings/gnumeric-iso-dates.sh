#!/usr/bin/env bash
# openpyxl writes ISO dates, Gnumeric reads them as days of 1905.
#
# guess:    cells of the type `d` (ISO 8601, in the standard since 2006; `wb.iso_dates = True` in
#           openpyxl) are dates to every reader, or an error.
# seen:     Gnumeric takes the digits up to the first dash for a number: 1975-06-01 is day 1975,
#           which is 1905/05/28, and 2026-03-31 is 1905/07/18. openpyxl, calamine and LibreOffice
#           read the dates. Exit 0, and one line on the standard error (Unknown enum value 'd').
# versions: openpyxl 3.1.5, python-calamine 0.9.1, gnumeric 1.12.55-1, LibreOffice 7.4.7 (Debian 12)
# matters:  a date of birth that went through ssconvert is still a plausible date.
# rencai:   reads the type `d` as LibreOffice does. Tables that Gnumeric has saved deserve a look at
#           years before 1906.
set -eu
dpkg -s gnumeric libreoffice-calc-nogui | grep -E '^(Package|Version)'
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install openpyxl==3.1.5 python-calamine==0.9.1

cat > write.py <<'PY'
import datetime, openpyxl
book = openpyxl.Workbook()
book.iso_dates = True
book.active.append(["林若溪", datetime.date(1975, 6, 1), datetime.date(2026, 3, 31)])
book.save("roster.xlsx")
PY
cat > read.py <<'PY'
import openpyxl, python_calamine
row = next(openpyxl.load_workbook("roster.xlsx").active.iter_rows(values_only=True))
print("openpyxl:", *(str(value)[:10] for value in row))
row = python_calamine.CalamineWorkbook.from_path("roster.xlsx").get_sheet_by_index(0).to_python()[0]
print("calamine:", *row)
PY
venv/bin/python write.py
soffice "-env:UserInstallation=file://$work/profile" --headless \
    --convert-to "csv:Text - txt - csv (StarCalc):44,34,76" roster.xlsx >/dev/null 2>&1
ssconvert roster.xlsx gnumeric.csv 2>/dev/null

seen=$(
    venv/bin/python read.py
    printf 'LibreOffice: %s\n' "$(cat roster.csv)"
    printf 'Gnumeric: %s\n' "$(cat gnumeric.csv)"
)
recorded="openpyxl: 林若溪 1975-06-01 2026-03-31
calamine: 林若溪 1975-06-01 2026-03-31
LibreOffice: 林若溪,1975-06-01,2026-03-31
Gnumeric: 林若溪,1905/05/28,1905/07/18"

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
