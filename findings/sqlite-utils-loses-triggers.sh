#!/usr/bin/env bash
# sqlite-utils transform, which renames a column, leaves out the triggers and the generated columns.
#
# guess:    it makes a new table and puts everything back that hangs on the old one, or refuses, as it
#           does for an index on an expression.
# seen:     the triggers of the table are gone, a generated column is gone, and COLLATE NOCASE with it:
#           'A-01' is no longer found as 'a-01'. CHECK, NOT NULL and DEFAULT are kept. Exit 0, no
#           message.
# versions: sqlite-utils 4.2.1, SQLite of CPython 3.11
# matters:  a history kept by triggers ends on the day somebody renames a column, and nothing says so.
# rencai:   has neither triggers nor generated columns. For a database of one's own, sqlite_master
#           before and after shows what is missing.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install sqlite-utils==4.2.1
venv/bin/pip --disable-pip-version-check list 2>/dev/null | grep -E '^sqlite-utils'

cat > make.py <<'PY'
import sqlite3

sqlite3.connect("pool.db").executescript("""
    CREATE TABLE talent (
        id INTEGER PRIMARY KEY,
        key TEXT NOT NULL COLLATE NOCASE,
        age INTEGER CHECK (age BETWEEN 0 AND 120),
        phone TEXT NOT NULL DEFAULT '',
        label TEXT GENERATED ALWAYS AS (key || ':' || phone) STORED
    );
    CREATE TABLE history (key TEXT, phone TEXT);
    CREATE TRIGGER keep AFTER UPDATE ON talent
    BEGIN INSERT INTO history VALUES (old.key, old.phone); END;
    INSERT INTO talent (key, age) VALUES ('a-01', 51);
""")
PY
cat > look.py <<'PY'
import sqlite3

pool = sqlite3.connect("pool.db")
one = lambda query: pool.execute(query).fetchone()[0]
pool.execute("UPDATE talent SET phone = phone || '1'")
print("history:", one("SELECT count(*) FROM history"))
print("triggers:", one("SELECT count(*) FROM sqlite_master WHERE type = 'trigger'"))
print("columns:", *(row[1] for row in pool.execute("PRAGMA table_xinfo(talent)")))
print("found as A-01:", one("SELECT count(*) FROM talent WHERE key = 'A-01'"))
print("CHECK kept:", "CHECK" in one("SELECT sql FROM sqlite_master WHERE name = 'talent'"))
pool.commit()
PY
venv/bin/python make.py
seen=$(
    echo before
    venv/bin/python look.py
    echo "after, exit $(venv/bin/sqlite-utils transform pool.db talent --rename age years; echo $?)"
    venv/bin/python look.py
)
recorded="before
history: 1
triggers: 1
columns: id key age phone label
found as A-01: 1
CHECK kept: True
after, exit 0
history: 1
triggers: 0
columns: id key years phone
found as A-01: 0
CHECK kept: True"

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
