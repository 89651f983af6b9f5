#!/usr/bin/env bash
# lunardate is a day off for three months of lunar birthdays: 1933, 1954 and 1978.
#
# guess:    the Chinese calendar of the last hundred years is a table that all packages share.
# seen:     against borax and lunar_python, which agree with each other for all days of 1901 to 2050,
#           lunardate gives another day for the month after 1933-07-22, 1954-11-25 and 1978-09-02
#           (90 days). The new moons decide it: the one of 1978 came at 00:08 of the 3rd in China,
#           lunardate begins the month on the 2nd; 1933 is like it, and in 1954 it begins a day late.
#           中秋 of 1978 was the 17th of September, not the 16th.
# versions: lunardate 0.3.0, borax 4.1.3, lunar_python 1.4.8, ephem 4.2.1
# matters:  people of these years know their birthday by the lunar calendar, and documents of that time give it
#           so. The day found differs from the one in the identity number by one.
# rencai:   has solar dates only. A difference of one day between a form and an identity number may come from this.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install \
    lunardate==0.3.0 borax==4.1.3 lunar_python==1.4.8 ephem==4.2.1
venv/bin/pip --disable-pip-version-check list 2>/dev/null | grep -E '^(lunardate|borax|lunar_python|ephem) '

cat > months.py <<'PY'
import datetime
import ephem, lunar_python, lunardate
from borax.calendars import lunardate as borax

ONE = datetime.timedelta(days=1)


def by_lunardate(day):
    moon = lunardate.LunarDate.fromSolarDate(day.year, day.month, day.day)
    return moon.year, moon.month, moon.day, bool(moon.isLeapMonth)


def by_borax(day):
    moon = borax.LunarDate.from_solar_date(day.year, day.month, day.day)
    return moon.year, moon.month, moon.day, bool(moon.leap)


def by_lunar_python(day):
    moon = lunar_python.Solar.fromYmd(day.year, day.month, day.day).getLunar()
    return moon.getYear(), abs(moon.getMonth()), moon.getDay(), moon.getMonth() < 0


day, between, last = datetime.date(1901, 3, 1), 0, None
while day.year <= 2050:
    one, other = by_lunardate(day), by_borax(day)
    between += other != by_lunar_python(day)
    if one != other and last != day - ONE:
        new_moon = ephem.next_new_moon(day - 2 * ONE).datetime() + datetime.timedelta(hours=8)
        print(day, "lunardate", *one[:3], "borax", *other[:3], "new moon", f"{new_moon:%Y-%m-%d %H:%M}")
    if one != other:
        last = day
    day += ONE
print("borax and lunar_python differ on", between, "days")
for text, found in (
    ("lunardate", lunardate.LunarDate(1978, 8, 15).toSolarDate()),
    ("borax", borax.LunarDate(1978, 8, 15).to_solar_date()),
):
    print("1978-8-15", text, found)
PY
seen=$(venv/bin/python -W ignore months.py)
recorded="1933-07-22 lunardate 1933 6 1 borax 1933 5 30 new moon 1933-07-23 00:03
1954-11-25 lunardate 1954 10 30 borax 1954 11 1 new moon 1954-11-25 20:30
1978-09-02 lunardate 1978 8 1 borax 1978 7 30 new moon 1978-09-03 00:08
borax and lunar_python differ on 0 days
1978-8-15 lunardate 1978-09-16
1978-8-15 borax 1978-09-17"

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
