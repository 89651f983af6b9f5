#!/usr/bin/env bash
# SQLite rounds the same number otherwise from version to version; an index on a rounded value is damaged by it.
#
# guess:    round() and printf() of one number give the same result in each version of a library that keeps its file
#           format for decades; round(45, -1) is 50, as in other databases.
# seen:     round(0.285, 2) is 0.29 in 3.40 and 0.28 in 3.54 (the binary number is below the half), and
#           so are 48 of the hundred shares from 0.005 to 0.995. Of an index on round(share, 2) that 3.40 made
#           3.54 says that 48 rows are missing, and finds by it one office of two. round(45, -1) is 45 in
#           both: places below none count as none.
# versions: SQLite 3.40.1-2+deb12u2 (Debian 12), APSW 3.54.1.0 with SQLite 3.54.1, DuckDB 2.0.1
# matters:  a file is written by one program and read by others, each with its own SQLite. Shares in a report change by
#           a hundredth with an upgrade; a head count "rounded to tens" to protect people is printed exactly.
# rencai:   counts in whole numbers and rounds in Swift; it has no index on an expression with round().
set -eu
dpkg -s sqlite3 | grep '^Version'
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install apsw==3.54.1.0 duckdb==2.0.1
venv/bin/pip --disable-pip-version-check list 2>/dev/null | grep -E '^(apsw|duckdb) '

# The shares are whole numbers and five thousandths, as 0.285.
sqlite3 pool.db <<'SQL'
CREATE TABLE office (id INTEGER PRIMARY KEY, share REAL, rounded_before TEXT);
WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 99)
INSERT INTO office (id, share) SELECT i, (i * 10 + 5) / 1000.0 FROM n;
UPDATE office SET rounded_before = round(share, 2);
CREATE INDEX by_share ON office (round(share, 2));
SQL
cat > later.py <<'PY'
import apsw, duckdb

store = apsw.Connection("pool.db")


def one(question):
    return store.execute(question).fetchall()


print("SQLite", apsw.sqlite_lib_version(), *one("SELECT round(0.285, 2), round(1.005, 2), round(45, -1)")[0])
print("rounded otherwise:", *one("SELECT count(*) FROM office WHERE rounded_before <> CAST(round(share, 2) AS TEXT)")[0])
print("found without the index:", *one("SELECT count(*) FROM office NOT INDEXED WHERE round(share, 2) = 0.28")[0])
print("found by the index:", *one("SELECT count(*) FROM office WHERE round(share, 2) = 0.28")[0])
faults = one("PRAGMA integrity_check")
print("integrity_check:", len(faults), faults[0][0])
print("DuckDB", *duckdb.sql("SELECT round(45, -1)").fetchall()[0])
PY
seen=$(
    echo "SQLite 3.40.1" $(sqlite3 -separator ' ' pool.db "SELECT round(0.285, 2), round(1.005, 2), round(45, -1)")
    venv/bin/python later.py
)
recorded="SQLite 3.40.1 0.29 1.01 45.0
SQLite 3.54.1 0.28 1.0 45.0
rounded otherwise: 48
found without the index: 2
found by the index: 1
integrity_check: 48 row 2 missing from index by_share
DuckDB 50"

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
