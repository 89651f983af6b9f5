#!/usr/bin/env bash
# An identity number that Excel kept as a number comes back with digits that nobody typed.
#
# guess:    with `dtype=str` the reader gives what the sheet shows, 6.20102E+17, or Excel's fifteen
#           digits and zeros, 620102197506011000; the loss can be seen.
# seen:     pandas and polars go by way of a 64-bit float and give 620102197506011008: the form of
#           an identity number, and no mark of the loss. LibreOffice shows it
#           (6.20102197506011E+017). The number typed was ...011234.
# versions: pandas 3.1.1, openpyxl 3.1.5, polars 2.1.0, fastexcel 0.21.0,
#           LibreOffice 7.4.7 (Debian 12)
# matters:  an 18-digit number with invented last digits passes every check of form, and one in
#           eleven passes the check digit; two people may become one.
# rencai:   refuses a number cell of more than 15 digits (E721) instead of reading it. A CSV made by
#           such a script can't be told from a true one: ask for the workbook.
set -eu
dpkg -s libreoffice-calc-nogui | grep -E '^(Package|Version)'
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install \
    pandas==3.1.1 openpyxl==3.1.5 polars==2.1.0 fastexcel==0.21.0

cat > write.py <<'PY'
import openpyxl
book = openpyxl.Workbook()
book.active.append(["身份证号"])
book.active.append([float("6.2010219750601101E+17")])  # as Excel stores 620102197506011234
book.save("roster.xlsx")
PY
cat > read.py <<'PY'
import pandas, polars
print("pandas:", pandas.read_excel("roster.xlsx", dtype=str, engine="openpyxl").iat[0, 0])
print("polars:", polars.read_excel("roster.xlsx", schema_overrides={"身份证号": polars.String})[0, 0])
PY
venv/bin/python write.py
soffice "-env:UserInstallation=file://$work/profile" --headless \
    --convert-to "csv:Text - txt - csv (StarCalc):44,34,76" roster.xlsx >/dev/null 2>&1

seen=$(
    venv/bin/python read.py
    printf 'LibreOffice: %s\n' "$(tail -n 1 roster.csv)"
)
recorded="pandas: 620102197506011008
polars: 620102197506011008
LibreOffice: 6.20102197506011E+017"

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
