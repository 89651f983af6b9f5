#!/usr/bin/env bash
# Debian's sqlite3 has the command .recover, but no way to read pages: of a sound file it rescues nothing.
#
# guess:    `.recover` writes at least what `.dump` writes, if the file is sound; where the shell is built
#           without it, the command is unknown and not in the help.
# seen:     some PRAGMAs and "sql error: SQL logic error (1)", no table and no row; exit 1, which a pipe into
#           a second sqlite3 hides: that one makes an empty file that passes every check, exit 0. Debian
#           builds the library without sqlite_dbpage, from which .recover reads; the help names the command.
# versions: SQLite 3.40.1-2+deb12u2 (Debian 12)
# matters:  one reads about .recover when a registry is damaged already. The new file is "ok", with
#           nobody in it.
# rencai:   a damaged registry is replaced by a backup. Where there is none, a shell that is built with
#           SQLITE_ENABLE_DBPAGE_VTAB is needed, and the people in the new file should be counted.
set -eu
dpkg -s sqlite3 | grep '^Version'
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
sqlite3 pool.db <<'SQL'
PRAGMA user_version = 7;
CREATE TABLE talent (id INTEGER PRIMARY KEY, name TEXT);
INSERT INTO talent VALUES (7, '林若溪'), (8, '周明');
SQL
seen=$(
    sqlite3 pool.db .help | grep -o '^\.recover'
    sqlite3 pool.db .recover > recovered.sql 2> message || echo "exit $?: $(cat message)"
    echo "tables and rows: $(grep -cE 'CREATE|INSERT' recovered.sql)"
    sqlite3 pool.db .recover 2>/dev/null | sqlite3 new.db && echo "piped: exit 0"
    echo "new file: $(sqlite3 new.db 'PRAGMA user_version; SELECT count(*) FROM sqlite_schema; PRAGMA integrity_check' | xargs)"
    echo "table of pages: $(sqlite3 pool.db 'SELECT count(*) FROM sqlite_dbpage' 2>&1)"
)
recorded=".recover
exit 1: sql error: SQL logic error (1)
tables and rows: 0
piped: exit 0
new file: 0 0 ok
table of pages: Error: in prepare, no such table: sqlite_dbpage"

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
