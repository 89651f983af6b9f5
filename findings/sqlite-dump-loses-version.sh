#!/usr/bin/env bash
# SQLite: a database restored from .dump has no version, and half of one is still committed.
#
# guess:    `.dump` writes all that a copy of the file has; and as the dump is one transaction, a
#           restore that fails leaves nothing.
# seen:     PRAGMA user_version and application_id are not in a dump: the copy says version 0. The
#           shell goes on after an error and comes to the COMMIT: rows before and after the fault
#           are kept (exit 1). `.bail on` keeps nothing. VACUUM INTO keeps the numbers.
# versions: SQLite 3.40.1-2+deb12u2 (Debian 12)
# matters:  migrations are counted in user_version (by GRDB's users, Android and others). A program
#           takes the restored registry for one of the oldest version and migrates it once more.
# rencai:   refuses a file that says version 0 rather than migrate it again. The way to copy a
#           registry that the documents name should be VACUUM INTO or `.backup`, with the key.
set -eu
dpkg -s sqlite3 | grep '^Version'
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

sqlite3 pool.db <<'SQL'
PRAGMA user_version = 7;
PRAGMA application_id = 1380275777;
CREATE TABLE talent (id INTEGER PRIMARY KEY, name TEXT);
INSERT INTO talent VALUES (1, '林若溪'), (2, NULL), (3, '周明');
SQL
numbers() { sqlite3 "$1" 'PRAGMA user_version; PRAGMA application_id' | xargs; }
names() { sqlite3 "$1" "SELECT name FROM talent" 2>/dev/null | xargs; }

sqlite3 pool.db .dump | sqlite3 dumped.db
sqlite3 pool.db "VACUUM INTO 'vacuumed.db'"
# The same dump into a schema that has grown stricter.
sqlite3 pool.db .dump | sed 's/name TEXT/name TEXT NOT NULL/' > stricter.sql

seen=$(
    echo "dump: $(numbers dumped.db)"
    echo "VACUUM INTO: $(numbers vacuumed.db)"
    sqlite3 half.db < stricter.sql 2>/dev/null || echo "exit $?"
    echo "restored: $(names half.db)"
    sqlite3 -bail none.db < stricter.sql 2>/dev/null || echo "exit $?"
    echo "restored with -bail: $(names none.db)"
)
recorded="dump: 0 0
VACUUM INTO: 7 1380275777
exit 1
restored: 林若溪 周明
exit 1
restored with -bail: "

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
