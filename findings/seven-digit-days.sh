#!/usr/bin/env bash
# A date that lost a zero, 1975112, is the 2nd of November to all, and 1975110 the 10th of January to some.
#
# guess:    %Y%m%d means eight digits: "%m" and "%d" are two digits each, as the documents of strptime say
#           (01, 02, … 12), and seven or six are refused.
# seen:     1975112 (12 January, or 2 November) is 2 November in CPython, pandas, polars and DuckDB. 1975110 is
#           10 January in CPython and pandas, refused by the others; 197561 is 1 June in the first two, so
#           these refuse nothing, and those born from 11 to 19 January are born in November.
# versions: CPython 3.11, pandas 3.1.1, polars 2.1.0, duckdb 2.0.1
# matters:  dates typed as numbers lose zeros. A check that "all dates could be read" passes, with
#           days of January in November.
# rencai:   refuses seven digits (E223). In scripts demand eight digits first.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install pandas==3.1.1 polars==2.1.0 duckdb==2.0.1
venv/bin/pip --disable-pip-version-check list 2>/dev/null | grep -E '^(pandas|polars|duckdb) '

cat > days.py <<'PY'
import datetime
import duckdb, pandas, polars

FORM = "%Y%m%d"


def cpython(text):
    try:
        return datetime.datetime.strptime(text, FORM).date()
    except ValueError:
        return None


def by_pandas(text):
    found = pandas.to_datetime(text, format=FORM, errors="coerce")
    return None if pandas.isna(found) else found.date()


def by_polars(text):
    return polars.Series([text]).str.to_date(FORM, strict=False)[0]


def by_duckdb(text):
    return duckdb.execute("SELECT CAST(try_strptime(?, ?) AS DATE)", [text, FORM]).fetchone()[0]


for text in ("19750112", "1975112", "1975111", "1975110", "197561"):
    print(text, *(reader(text) or "refused" for reader in (cpython, by_pandas, by_polars, by_duckdb)))
PY
seen=$(venv/bin/python days.py)
recorded="19750112 1975-01-12 1975-01-12 1975-01-12 1975-01-12
1975112 1975-11-02 1975-11-02 1975-11-02 1975-11-02
1975111 1975-11-01 1975-11-01 1975-11-01 1975-11-01
1975110 1975-01-10 1975-01-10 refused refused
197561 1975-06-01 1975-06-01 refused refused"

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
