#!/usr/bin/env bash
# dateparser reads 1975年 as 1975 years ago, and 1975年6月 as the 29th, if today is one.
#
# guess:    年 behind four digits is a year, as 1975年6月 shows it is read; a date without a day is the first
#           of the month, or a day one can see to be missing.
# seen:     1975年 alone is "1975 years" before today: a day of the year 51. 2019年 is one of the year 7.
#           1975年6月, 1975.06 and 75年6月 get the day of today (the 28th, if the month has no such day), so that
#           each run of a script gives other dates of birth. PREFER_DAY_OF_MONTH mends the second, and
#           nothing the first; 1975年6月1号 is None.
# versions: dateparser 1.5.0
# matters:  rosters give a year of graduation or a month of birth so. Two imports of one file differ in
#           every date; an age counted from it is right or wrong by the day on which it was read.
# rencai:   keeps a year, or a month, as such. Values from such a script show it by days that repeat.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install dateparser==1.5.0
venv/bin/pip --disable-pip-version-check list 2>/dev/null | grep '^dateparser'

cat > months.py <<'PY'
import datetime, dateparser

texts = "1975年 2019年 1975 1975年6月 1975.06 75年6月 1975年2月 1975年6月1日 1975年6月1号".split()


def read(label, today, **settings):
    settings["RELATIVE_BASE"] = datetime.datetime.fromisoformat(today)
    dates = (dateparser.parse(text, languages=["zh"], settings=settings) for text in texts)
    print(label + ":", *(date and date.date() for date in dates))


print("text:", *texts)
read("on the 29th", "2026-11-29")
read("on the 1st", "2026-12-01")
read("first day asked for", "2026-11-29", PREFER_DAY_OF_MONTH="first")
PY
seen=$(venv/bin/python -W ignore months.py)
recorded="text: 1975年 2019年 1975 1975年6月 1975.06 75年6月 1975年2月 1975年6月1日 1975年6月1号
on the 29th: 0051-11-29 0007-11-29 1975-11-29 1975-06-29 1975-06-29 1975-06-29 1975-02-28 1975-06-01 None
on the 1st: 0051-12-01 0007-12-01 1975-12-01 1975-06-01 1975-06-01 1975-06-01 1975-02-01 1975-06-01 None
first day asked for: 0051-11-01 0007-11-01 1975-11-01 1975-06-01 1975-06-01 1975-06-01 1975-02-01 1975-06-01 None"

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
