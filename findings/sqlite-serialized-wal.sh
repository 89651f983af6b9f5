#!/usr/bin/env bash
# What serialize() gives of a database in WAL mode can't be read by deserialize(), only as a file.
#
# guess:    serialize() and deserialize() of Python's sqlite3 belong together: what one gives the other reads.
# seen:     the connection takes the bytes, and the first query says "unable to open database file", as if a path
#           were wrong. Written to a file the same bytes are read, and in memory once two bytes of the head (18 and 19)
#           are 1 instead of 2. backup() into memory works.
# versions: CPython 3.11, SQLite 3.40.1; APSW 3.54.1.0 with SQLite 3.54.1
# matters:  a copy for a test or for sealing is made in memory, so that no plain file is left behind. It
#           works with a small test database and fails with the registry that an application made.
# rencai:   its registries are in WAL mode. Read a copy in memory by backup().
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install apsw==3.54.1.0
venv/bin/pip --disable-pip-version-check list 2>/dev/null | grep '^apsw '

cat > serial.py <<'PY'
import sqlite3
import apsw

pool = sqlite3.connect("pool.db")
pool.executescript("PRAGMA journal_mode = WAL; CREATE TABLE talent (name TEXT); INSERT INTO talent VALUES ('林若溪')")
image = pool.serialize()


def read(store):
    try:
        return store.execute("SELECT name FROM talent").fetchone()[0]
    except (sqlite3.Error, apsw.Error) as fault:
        return fault


def in_memory(bytes_):
    store = sqlite3.connect(":memory:")
    store.deserialize(bytes_)
    return read(store)


print("in memory:", in_memory(image))
other = apsw.Connection(":memory:")
other.deserialize("main", image)
print("in memory, SQLite 3.54:", read(other))
with open("copy.db", "wb") as file:
    file.write(image)
print("as a file:", read(sqlite3.connect("copy.db")))
print("head changed:", in_memory(image[:18] + b"\1\1" + image[20:]))
copy = sqlite3.connect(":memory:")
pool.backup(copy)
print("backup():", read(copy))
PY
seen=$(venv/bin/python serial.py)
recorded="in memory: unable to open database file
in memory, SQLite 3.54: unable to open database file
as a file: 林若溪
head changed: 林若溪
backup(): 林若溪"

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
