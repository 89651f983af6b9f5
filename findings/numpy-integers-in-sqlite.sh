#!/usr/bin/env bash
# Python's sqlite3 stores a NumPy integer as eight bytes.
#
# guess:    numpy.int64 binds as the integer it is, or is refused as an unsupported type.
# seen:     it offers its memory as a buffer, so sqlite3 binds a BLOB, into an INTEGER column too.
#           `WHERE age = 51` doesn't find it, it sorts after all numbers, and sum() counts 3 for it:
#           the byte 51 is the digit 3.
#           numpy.float64 is a Python float and is stored right. A STRICT table refuses the BLOB.
# versions: numpy 2.4.6, CPython 3.11 (sqlite3), SQLite 3.40.1
# matters:  `frame["age"].max()` or an element of `.values` is such an integer; a script that adds a
#           column to a registry's tables with it fills them with bytes.
# rencai:   all its tables are STRICT; scripts should write batches, not SQL.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install numpy==2.4.6

cat > store.py <<'PY'
import sqlite3, sys
import numpy
print("CPython", sys.version.split()[0], "SQLite", sqlite3.sqlite_version, "NumPy", numpy.__version__, file=sys.stderr)
ages = numpy.array([51, 46])
store = sqlite3.connect(":memory:")
store.execute("CREATE TABLE talent (name TEXT, age INTEGER)")
store.executemany("INSERT INTO talent VALUES (?, ?)", [
    ("NumPy integer", ages.max()), ("NumPy float", ages.mean()), ("Python", int(ages.min()))])
for row in store.execute("SELECT name, typeof(age), hex(age) FROM talent ORDER BY age"):
    print(*row)
print("sum", *store.execute("SELECT sum(age), count(*) FILTER (WHERE age = 51) FROM talent").fetchone())
store.execute("CREATE TABLE checked (age INTEGER) STRICT")
try:
    store.execute("INSERT INTO checked VALUES (?)", (ages.max(),))
except sqlite3.IntegrityError as error:
    print("STRICT:", error)
PY

seen=$(venv/bin/python store.py)
recorded="Python integer 3436
NumPy float real 34382E35
NumPy integer blob 3300000000000000
sum 97.5 0
STRICT: cannot store BLOB value in INTEGER column checked.age"

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
