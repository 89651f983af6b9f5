#!/usr/bin/env bash
# pydantic reads the text 19750601 as seconds: a datetime in August 1970, without an error.
#
# guess:    a field of the type datetime takes "19750601" as the day, as CPython's fromisoformat does, or refuses it, as
#           pydantic refuses 1975-06; texts are never numbers of seconds.
# seen:     19750601 is 1970-08-17 14:16:41 UTC, 1975 is 00:32:55 of New Year 1970, 197506 the 3rd of January, the day number
#           27546 of a spreadsheet 07:39:06; texts and numbers alike, in lax mode. A field of the type date refuses
#           all of them, for the time of day. strict=True refuses numbers, and texts too.
# versions: pydantic 2.14.3, CPython 3.11
# matters:  rosters have days without hyphens, years alone and day numbers. Everybody has been born or graduated
#           in 1970, and each row has passed the validation.
# rencai:   reads 19750601 as a day and 1975 as a year, and refuses 27546 (E233). In pydantic use date, not
#           datetime, for days, with a validator for the forms without hyphens.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install pydantic==2.14.3
venv/bin/pip --disable-pip-version-check list 2>/dev/null | grep '^pydantic '

cat > days.py <<'PY'
from datetime import date, datetime
from pydantic import TypeAdapter, ValidationError


def read(kind, value, **mode):
    try:
        return f"{TypeAdapter(kind).validate_python(value, **mode):%Y-%m-%d %H:%M:%S}"
    except ValidationError as refusal:
        return "refused"


print("fromisoformat:", datetime.fromisoformat("19750601").date())
for value in ("19750601", "197506", "1975", "1975-06", "27546", 27546, "1975-06-01"):
    print(repr(value), "datetime:", read(datetime, value), "date:", read(date, value),
          "strict:", read(datetime, value, strict=True))
PY
seen=$(venv/bin/python days.py)
recorded="fromisoformat: 1975-06-01
'19750601' datetime: 1970-08-17 14:16:41 date: refused strict: refused
'197506' datetime: 1970-01-03 06:51:46 date: refused strict: refused
'1975' datetime: 1970-01-01 00:32:55 date: refused strict: refused
'1975-06' datetime: refused date: refused strict: refused
'27546' datetime: 1970-01-01 07:39:06 date: refused strict: refused
27546 datetime: 1970-01-01 07:39:06 date: refused strict: refused
'1975-06-01' datetime: 1975-06-01 00:00:00 date: 1975-06-01 00:00:00 strict: refused"

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
