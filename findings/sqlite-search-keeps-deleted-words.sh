#!/usr/bin/env bash
# SQLite: with secure_delete on, the words of a deleted row stay in the file, in the index of full text search.
#
# guess:    PRAGMA secure_delete overwrites what is deleted; the tables of FTS5 are tables as well.
# seen:     a name that is deleted from an ordinary table is gone from the file. From an FTS5 table it is not: the deletion
#           is a further entry of the index, with the word in it once more. 'optimize' and 'rebuild' take it away, VACUUM does
#           not. FTS5 has a setting of its own for this, 'secure-delete', as SQLite's pages say, from 3.42 on.
# versions: SQLite 3.40.1-2+deb12u2 (Debian 12), APSW 3.54.1.0 with SQLite 3.54.1
# matters:  somebody withdraws from a pool and is to be deleted; a copy of the file still has the name.
# rencai:   has no full text search in its file. Who adds one to an export should rebuild it after deletions.
set -eu
dpkg -s sqlite3 | grep '^Version'
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install apsw==3.54.1.0
venv/bin/pip --disable-pip-version-check list 2>/dev/null | grep '^apsw '

# left COMMAND: how often the name is in the file after it was deleted and the command was run.
left() {
    rm -f pool.db
    sqlite3 pool.db >/dev/null <<SQL
PRAGMA secure_delete = ON;
$2
INSERT INTO talent (rowid, name) VALUES (1, 'linruoxi'), (2, 'zhouming');
DELETE FROM talent WHERE rowid = 1;
$3
SQL
    echo "$1: $(grep -ao linruoxi pool.db | wc -l)"
}
fts="CREATE VIRTUAL TABLE talent USING fts5(name);"
cat > later.py <<'PY'
import apsw

store = apsw.Connection("later.db")
store.execute("""PRAGMA secure_delete = ON;
    CREATE VIRTUAL TABLE talent USING fts5(name);
    INSERT INTO talent (talent, rank) VALUES ('secure-delete', 1);
    INSERT INTO talent (rowid, name) VALUES (1, 'linruoxi'), (2, 'zhouming');
    DELETE FROM talent WHERE rowid = 1""")
store.close()
print("FTS5 of 3.54 with its own setting:", open("later.db", "rb").read().count(b"linruoxi"))
PY
seen=$(
    left "table" "CREATE TABLE talent (name);" ""
    left "FTS5" "$fts" ""
    left "FTS5, VACUUM" "$fts" "VACUUM;"
    left "FTS5, optimize" "$fts" "INSERT INTO talent (talent) VALUES ('optimize');"
    left "FTS5, rebuild" "$fts" "INSERT INTO talent (talent) VALUES ('rebuild');"
    venv/bin/python later.py
)
recorded="table: 0
FTS5: 2
FTS5, VACUUM: 2
FTS5, optimize: 0
FTS5, rebuild: 0
FTS5 of 3.54 with its own setting: 0"

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
