#!/usr/bin/env bash
# Forbidding and allowing writes by PRAGMA query_only makes SQLite compile every prepared statement anew.
#
# guess:    query_only is looked at when a statement would write; those that are prepared go on, as with
#           cache_size. To set it to what it already is does nothing.
# seen:     after it each statement of the connection is compiled anew on its next run, also where the value
#           stays; the same of foreign_keys, recursive_triggers, trusted_schema, automatic_index and
#           cell_size_check. Not of cache_size, synchronous, busy_timeout and user_version, nor of asking for the value.
#           A query of forty look-ups took ten times as long with the pragma set and taken back around it (.28
#           against .03 s for 3,000, once).
# versions: APSW 3.54.1.0 with SQLite 3.54.1
# matters:  libraries that lend a writing connection to readers guard each read with it, GRDB 7 among them
#           (DatabaseQueue.read). Their cached statements are cached for nothing: thousands of small reads spend most of
#           their time in the compiler, and no profile of the program's own code shows why.
# rencai:   sets it once, where a registry is opened for reading; elsewhere a read is a transaction that is rolled
#           back, and refused where it has written.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install apsw==3.54.1.0
venv/bin/pip --disable-pip-version-check list 2>/dev/null | grep '^apsw '

cat > pragmas.py <<'PY'
import apsw

store = apsw.Connection(":memory:")
store.execute("CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT)")
store.execute("INSERT INTO person VALUES (1, '甲示例')")
# SQLite asks who may do what when it compiles, and only then.
asked = []
store.authorizer = lambda action, *_: asked.append(action) or apsw.SQLITE_OK


def look():
    asked.clear()
    list(store.execute("SELECT name FROM person WHERE id = ?", (1,)))
    return "compiled" if asked else "kept"


look()
for pragma in ("query_only = 1", "query_only = 1", "query_only", "query_only = 0", "foreign_keys = 1",
               "trusted_schema = 0", "cache_size = -100", "synchronous = 1", "user_version = 3"):
    list(store.execute(f"PRAGMA {pragma}"))
    print(f"{pragma}: {look()}, {look()}")
PY
seen=$(venv/bin/python pragmas.py)
recorded="query_only = 1: compiled, kept
query_only = 1: compiled, kept
query_only: kept, kept
query_only = 0: compiled, kept
foreign_keys = 1: compiled, kept
trusted_schema = 0: compiled, kept
cache_size = -100: kept, kept
synchronous = 1: kept, kept
user_version = 3: kept, kept"
echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
