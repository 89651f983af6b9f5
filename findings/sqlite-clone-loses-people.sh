#!/usr/bin/env bash
# The shell's .clone and .import can't fill a table that has a computed column: .clone ends with 0 and nobody in it.
#
# guess:    `.clone` makes a copy equal to the file, or fails; `.import` of a file with the columns that one may write
#           works, as INSERT with their names does: computed ones take no value.
# seen:     .clone copies the table empty, with one line of an error among those of
#           the tables that are done, the other tables with their rows; user_version is 0; exit 0. .import
#           counts the computed column too, stored or not, and takes no row; exit 1. `.backup` is right.
# versions: SQLite 3.40.1-2+deb12u2 (Debian 12)
# matters:  a computed surname or year makes searching fast. After that a copy is without people, and passes
#           integrity_check and foreign_key_check.
# rencai:   has no computed columns. Copy with rencai's backup, or with `.backup`.
set -eu
dpkg -s sqlite3 | grep '^Version'
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

printf '3,王芳\n4,赵敏\n' > more.csv
# copies KIND: what is in the copies of a table with a computed column, and what .import does.
copies() {
    rm -f pool.db clone.db backup.db
    sqlite3 pool.db <<SQL
PRAGMA user_version = 7;
CREATE TABLE talent (id INTEGER PRIMARY KEY, name TEXT, surname TEXT AS (substr(name, 1, 1)) $1);
CREATE TABLE firm (id INTEGER PRIMARY KEY, name TEXT);
INSERT INTO talent (id, name) VALUES (1, '林若溪'), (2, '周明');
INSERT INTO firm VALUES (1, '甲厂');
SQL
    sqlite3 pool.db ".clone clone.db" >/dev/null 2>message && echo ".clone: exit 0"
    head -1 message
    sqlite3 pool.db ".backup backup.db"
    for copy in clone backup; do
        echo "$copy:" $(sqlite3 $copy.db "SELECT count(*) || ' people' FROM talent; SELECT count(*) || ' firm' FROM firm;
            SELECT 'version ' || user_version FROM pragma_user_version; PRAGMA integrity_check")
    done
    sqlite3 pool.db ".import --csv more.csv talent" 2>message || echo ".import: exit $?"
    echo "$(cat message), $(sqlite3 pool.db 'SELECT count(*) FROM talent') people"
}
seen=$(
    for kind in VIRTUAL STORED; do
        echo $kind
        copies $kind
    done
)
counted="table talent has 2 columns but 3 values were supplied"
each=".clone: exit 0
Error 1: $counted on [SELECT * FROM \"talent\"]
clone: 0 people 1 firm version 0 ok
backup: 2 people 1 firm version 7 ok
.import: exit 1
Error: $counted, 2 people"
recorded="VIRTUAL
$each
STORED
$each"

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
