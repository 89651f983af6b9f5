#!/usr/bin/env bash
# What iterdump() of Python's sqlite3 writes of a database with full text search can't be restored by Python.
#
# guess:    iterdump() is the shell's `.dump`, as its documents say: executescript() of it into an empty database
#           gives a copy.
# seen:     "no such table: words": the dump enters the FTS5 table into the schema by hand and fills it at
#           once, before SQLite has read the schema anew; the script stops in the open transaction. The
#           shell's own dump of the file is restored by the shell, searching included, and backup() has all.
# versions: CPython 3.11, SQLite 3.40.1-2+deb12u2 (Debian 12)
# matters:  a nightly dump in Python ends well for years. That it is good for nothing shows on the day it is needed.
# rencai:   has no such table, and copies its registry as a file. For a registry with one of its own, use
#           backup(); a dump should be restored once when it is made.
set -eu
dpkg -s sqlite3 | grep '^Version'
python3 --version
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

sqlite3 pool.db <<'SQL'
CREATE TABLE firm (id INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE zone (id INTEGER PRIMARY KEY, name TEXT);
CREATE VIRTUAL TABLE words USING fts5(text);
INSERT INTO firm VALUES (1, '甲厂');
INSERT INTO zone VALUES (1, '高新区');
INSERT INTO words VALUES ('真空 镀膜');
SQL
cat > restore.py <<'PY'
import sqlite3

pool, copy = sqlite3.connect("pool.db"), sqlite3.connect(":memory:")


def count(store):
    names = [name for name, in store.execute(
        "SELECT name FROM sqlite_schema WHERE name NOT LIKE 'words_%' ORDER BY name")]
    return " ".join(f"{name} {store.execute(f'SELECT count(*) FROM {name}').fetchone()[0]}" for name in names)


try:
    copy.executescript("\n".join(pool.iterdump()))
except sqlite3.Error as fault:
    print("iterdump():", fault)
whole = sqlite3.connect(":memory:")
pool.backup(whole)
print("backup():", count(whole), "found", *whole.execute("SELECT text FROM words WHERE words MATCH '镀膜'").fetchone())
PY
seen=$(
    python3 restore.py
    sqlite3 pool.db .dump | sqlite3 copy.db
    echo ".dump: found $(sqlite3 copy.db "SELECT text FROM words WHERE words MATCH '镀膜'")"
)
recorded="iterdump(): no such table: words
backup(): firm 1 words 1 zone 1 found 真空 镀膜
.dump: found 真空 镀膜"

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
