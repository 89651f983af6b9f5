#!/usr/bin/env bash
# Who was born on 29 February is a year older on 28 February, by dateutil and DuckDB, not by SQLite.
#
# guess:    full years are complete on the birthday, and in a year without it on 1 March: on 28 February 2025 somebody
#           born on 1964-02-29 is 60, by all libraries that count years between days.
# seen:     relativedelta says 61, and DuckDB's datesub 61, as both move the birthday to the 28th; DuckDB's datediff says
#           61 from New Year on. SQLite's timediff says 60 years, 11 months and 30 days. Backwards they differ from
#           themselves: 28 February 2025 less 61 years is 1964-02-28.
# versions: python-dateutil 2.9.0, duckdb 2.0.1, APSW 3.54.1.0 with SQLite 3.54.1
# matters:  limits of age are drawn to the day. A list made on the last day of February has people over the
#           limit in one program and under it in another.
# rencai:   counts as SQLite does: 61 on 1 March.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install python-dateutil==2.9.0.post0 duckdb==2.0.1 apsw==3.54.1.0
venv/bin/pip --disable-pip-version-check list 2>/dev/null | grep -E '^(python-dateutil|duckdb|apsw) '

cat > ages.py <<'PY'
import datetime
import apsw, duckdb
from dateutil.relativedelta import relativedelta

birth, store = datetime.date(1964, 2, 29), apsw.Connection(":memory:")
for day in (datetime.date(2025, 2, 27), datetime.date(2025, 2, 28), datetime.date(2025, 3, 1)):
    by_days, by_years = duckdb.execute(
        "SELECT datesub('year', CAST(? AS DATE), CAST(? AS DATE)), datediff('year', CAST(? AS DATE), CAST(? AS DATE))",
        [birth, day, birth, day]).fetchone()
    difference = store.execute("SELECT timediff(?, ?)", (f"{day}", f"{birth}")).fetchone()[0]
    print(day, "dateutil", relativedelta(day, birth).years, "datesub", by_days, "datediff", by_years,
          "timediff", difference.split()[0])
print("back:", datetime.date(2025, 2, 28) - relativedelta(years=61))
PY
seen=$(venv/bin/python ages.py)
recorded="2025-02-27 dateutil 60 datesub 60 datediff 61 timediff +0060-11-29
2025-02-28 dateutil 61 datesub 61 datediff 61 timediff +0060-11-30
2025-03-01 dateutil 61 datesub 61 datediff 61 timediff +0061-00-00
back: 1964-02-28"

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
