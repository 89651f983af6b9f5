#!/usr/bin/env bash
# The shell's .import passes over rows that a rule refuses, keeps the others and exits 0, with -bail too.
#
# guess:    an import is one transaction: a row that breaks a CHECK or a key takes all back; at the least the exit
#           status says that something was refused, as for INSERT.
# seen:     two of six rows are in the table, four lines "INSERT failed" go to the standard error, the exit
#           status is 0; -bail and BEGIN before it change nothing. A row that is too short or too long
#           is filled up or cut, exit 0. INSERT of the same rows in one statement keeps none, exit 19.
# versions: SQLite 3.40.1-2+deb12u2 (Debian 12)
# matters:  a script that loads a roster at night says "done" with a third of the people.
# rencai:   takes a file as a whole or not at all, and exits 1. After .import compare the number of rows; or import
#           into a table without rules and copy with one INSERT.
set -eu
dpkg -s sqlite3 | grep '^Version'
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

printf '%s\n' 1,林若溪,45 2,周明,450 1,王芳,30 4,,20 5,赵敏,无 6,李鸣,33 > people.csv
printf '%s\n' 7,钱程 8,孙悦,40,兰州 > uneven.csv
table="CREATE TABLE talent (id INTEGER PRIMARY KEY, name TEXT CHECK (name <> ''), age INTEGER CHECK (age BETWEEN 16 AND 100))"
count="SELECT count(*) || ' people' FROM talent"
# load OPTION FILE BEFORE AFTER: the exit status, the lines of errors and the rows.
load() {
    rm -f pool.db
    local status=0
    sqlite3 $1 pool.db "$table" "$3" ".import --csv $2 talent" "$4" 2>errors || status=$?
    echo "exit $status, $(wc -l < errors) messages, $(sqlite3 pool.db "$count")"
}
seen=$(
    echo ".import: $(load -batch people.csv '' '')"
    echo ".import with -bail: $(load -bail people.csv '' '')"
    echo ".import in a transaction: $(load -bail people.csv BEGIN COMMIT)"
    echo "uneven rows: $(load -batch uneven.csv '' '')"
    rm pool.db
    sqlite3 pool.db "$table" "CREATE TABLE loaded (id, name, age)" ".import --csv people.csv loaded" \
        "INSERT INTO talent SELECT * FROM loaded" 2>/dev/null || echo "INSERT: exit $?, $(sqlite3 pool.db "$count")"
)
recorded=".import: exit 0, 4 messages, 2 people
.import with -bail: exit 0, 4 messages, 2 people
.import in a transaction: exit 0, 4 messages, 2 people
uneven rows: exit 0, 2 messages, 2 people
INSERT: exit 19, 0 people"

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
