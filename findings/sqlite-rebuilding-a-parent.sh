#!/usr/bin/env bash
# SQLite: a migration that rebuilds a table empties the tables that refer to it.
#
# guess:    DROP TABLE of a table that others refer to is refused, or leaves their rows: in the end
#           the new table has the old name and the same keys.
# seen:     with foreign_keys = ON the DROP deletes each row first, so ON DELETE CASCADE deletes the
#           children's. The rows of the new table are there, foreign_key_check finds nothing.
#           Only without CASCADE is the DROP refused. Turning foreign_keys off inside the transaction
#           does nothing, before it does.
# versions: SQLite 3.40.1-2+deb12u2 (Debian 12)
# matters:  creating anew, copying, dropping and renaming is how SQLite alters a table. All links,
#           skills and histories of people may go with a new column's check.
# rencai:   its migrations only add. One that rebuilds a table has to run with foreign_keys off
#           before BEGIN, and count the rows of the others before and after.
set -eu
dpkg -s sqlite3 | grep '^Version'
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

# rebuild ACTION BEFORE INSIDE: children left after the migration, and what the check says.
rebuild() {
    sqlite3 -bail :memory: 2>/dev/null <<SQL || echo refused
PRAGMA foreign_keys = ON;
CREATE TABLE talent (id INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE skill (talent INTEGER REFERENCES talent ON DELETE $1, name TEXT);
INSERT INTO talent VALUES (7, '林若溪'), (8, '周明');
INSERT INTO skill VALUES (7, '真空镀膜'), (7, '靶材'), (8, '焊接');
$2
BEGIN;
$3
CREATE TABLE rebuilt (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
INSERT INTO rebuilt SELECT * FROM talent;
DROP TABLE talent;
ALTER TABLE rebuilt RENAME TO talent;
COMMIT;
SELECT (SELECT count(*) FROM talent) || ' people, ' || (SELECT count(*) FROM skill) || ' skills, '
    || (SELECT count(*) FROM pragma_foreign_key_check) || ' faults';
SQL
}
seen=$(
    echo "CASCADE: $(rebuild CASCADE '' '')"
    echo "CASCADE, off inside: $(rebuild CASCADE '' 'PRAGMA foreign_keys = OFF;')"
    echo "CASCADE, off before: $(rebuild CASCADE 'PRAGMA foreign_keys = OFF;' '')"
    echo "NO ACTION: $(rebuild 'NO ACTION' '' '')"
)
recorded="CASCADE: 2 people, 0 skills, 0 faults
CASCADE, off inside: 2 people, 0 skills, 0 faults
CASCADE, off before: 2 people, 3 skills, 0 faults
NO ACTION: refused"

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
