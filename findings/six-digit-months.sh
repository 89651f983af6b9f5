#!/usr/bin/env bash
# A month written in six digits, 200607, is the 20th of June 2007 to dateutil and pandas.
#
# guess:    200607 is July 2006, as 2006-07 and 20060701 are read; or an error.
# seen:     the digits are taken in pairs, 20-06-07, and what can't be a month first is a day: the
#           20th, of month 06, in the year 07. Each month of 2001 to 2012 becomes such a date,
#           without an error; other years are one, and with errors="coerce" missing. Only a
#           format reads it.
# versions: pandas 3.1.1, python-dateutil 2.9.0.post0
# matters:  rosters write 毕业年月 and 工作年月 as 200607. For those who began in these twelve years
#           the whole column is read, with years and months in each other's place.
# rencai:   reads 197506 in 出生年月 as 1975-06.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install pandas==3.1.1 python-dateutil==2.9.0.post0
venv/bin/pip --disable-pip-version-check list 2>/dev/null | grep -E 'pandas|python-dateutil'

cat > months.py <<'PY'
import pandas
from dateutil import parser

print("dateutil:", parser.parse("200607").date())
months = pandas.Series(["200607", "200806", "201012"])
print("pandas:", *pandas.to_datetime(months).dt.date)
print("with a format:", *pandas.to_datetime(months, format="%Y%m").dt.date)
mixed = pandas.Series(["200607", "199807", "201307"])
print("coerce:", *pandas.to_datetime(mixed, errors="coerce").dt.date)
wrong = 0
for year in range(1930, 2027):
    for month in range(1, 13):
        try:
            day = pandas.to_datetime(f"{year}{month:02}")
        except ValueError:
            continue
        wrong += (day.year, day.month) != (year, month)
        assert day.day == 20 and 2001 <= year <= 2012, day
print("wrong without an error:", wrong, "months")
PY

seen=$(venv/bin/python -W ignore months.py)
recorded="dateutil: 2007-06-20
pandas: 2007-06-20 2006-08-20 2012-10-20
with a format: 2006-07-01 2008-06-01 2010-12-01
coerce: 2007-06-20 NaT NaT
wrong without an error: 132 months"

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
