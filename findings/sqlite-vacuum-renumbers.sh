#!/usr/bin/env bash
# SQLite: VACUUM gives rows new numbers if their table has no index, and full text search finds the next person.
#
# guess:    rowids stay, or change alike, whether a table has an index or not and by whatever command
#           the file is made smaller; full text search that refers to them stays right.
# seen:     after 林若溪 is deleted VACUUM moves the others up by one if the table has neither an INTEGER
#           PRIMARY KEY nor an index: who holds 镀膜 is 王芳 now, not 周明; integrity_check says ok.
#           With any index on the table, and in the copy by VACUUM INTO, each row keeps its number.
# versions: SQLite 3.40.1-2+deb12u2 (Debian 12)
# matters:  tables that come from a CSV file by `.import` have no key. Dropping an index, which changes no answer,
#           makes a later VACUUM give everybody the skills, works and notes of the neighbour.
# rencai:   its tables have keys of their own. Whoever loads an export into SQLite should declare
#           INTEGER PRIMARY KEY before anything refers to the rows.
set -eu
dpkg -s sqlite3 | grep '^Version'
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

holders() {
    sqlite3 "$1" "SELECT t.name FROM words JOIN talent t ON t.rowid = words.rowid WHERE words MATCH '镀膜'"
}
# pool COLUMN INDEX: who holds the skill before and after.
pool() {
    rm -f pool.db copy.db
    sqlite3 pool.db <<SQL
CREATE TABLE talent ($1 name TEXT, skill TEXT);
$2
INSERT INTO talent (name, skill) VALUES ('林若溪', '焊接'), ('周明', '镀膜'), ('王芳', '铸造');
CREATE VIRTUAL TABLE words USING fts5(skill, content='talent');
INSERT INTO words (words) VALUES ('rebuild');
INSERT INTO words (words, rowid, skill) VALUES ('delete', 1, '焊接');
DELETE FROM talent WHERE name = '林若溪';
VACUUM INTO 'copy.db';
SQL
    echo "before $(holders pool.db), VACUUM INTO $(holders copy.db)," \
        "VACUUM $(sqlite3 pool.db VACUUM; holders pool.db), $(sqlite3 pool.db 'PRAGMA integrity_check')"
}
seen=$(
    echo "no key, no index: $(pool '' '')"
    echo "no key, an index: $(pool '' 'CREATE INDEX by_name ON talent (name);')"
    echo "a key: $(pool 'id INTEGER PRIMARY KEY,' '')"
)
recorded="no key, no index: before 周明, VACUUM INTO 周明, VACUUM 王芳, ok
no key, an index: before 周明, VACUUM INTO 周明, VACUUM 周明, ok
a key: before 周明, VACUUM INTO 周明, VACUUM 周明, ok"

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
