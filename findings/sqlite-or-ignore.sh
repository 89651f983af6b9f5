#!/usr/bin/env bash
# SQLite: INSERT OR IGNORE also passes over rows that break NOT NULL and CHECK.
#
# guess:    OR IGNORE means "it is there already": duplicates are passed over, other faults are
#           errors, as with ON CONFLICT DO NOTHING.
# seen:     rows that lack a NOT NULL value or break a CHECK vanish without an error; a foreign key
#           and a STRICT type still raise. OR REPLACE puts the column's default where NULL was
#           given for a NOT NULL column. ON CONFLICT DO NOTHING raises for all but duplicates.
# versions: SQLite 3.40.1-2+deb12u2 (Debian 12)
# matters:  half of a table's rules are off in such a statement: rows are lost, nothing is said.
# rencai:   ON CONFLICT DO NOTHING says what is meant by the INSERT OR IGNORE of items and links.
set -eu
dpkg -s sqlite3 | grep '^Version'
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > schema.sql <<'SQL'
PRAGMA foreign_keys = ON;
CREATE TABLE org (id INTEGER PRIMARY KEY) STRICT;
CREATE TABLE talent (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL DEFAULT '佚名',
    gender TEXT CHECK (gender IN ('男', '女')),
    org INTEGER REFERENCES org
) STRICT;
INSERT INTO talent VALUES (1, '林若溪', '女', NULL);
SQL

# Runs one statement on a fresh database; says "error" or the rows there are afterwards.
try() {
    rm -f pool.db
    sqlite3 pool.db < schema.sql
    if sqlite3 -cmd 'PRAGMA foreign_keys = ON' pool.db "$1" 2>/dev/null; then
        sqlite3 pool.db "SELECT group_concat(id || ' ' || name, ', ') FROM talent"
    else
        echo error
    fi
}
seen=$(
    for fault in "1, '周明', '男', NULL" "2, NULL, '男', NULL" "2, '周明', '不详', NULL" \
        "2, '周明', '男', 9" "'二', '周明', '男', NULL"; do
        echo "$fault"
        echo " OR IGNORE: $(try "INSERT OR IGNORE INTO talent VALUES ($fault)")"
        echo " DO NOTHING: $(try "INSERT INTO talent VALUES ($fault) ON CONFLICT DO NOTHING")"
        echo " OR REPLACE: $(try "INSERT OR REPLACE INTO talent VALUES ($fault)")"
    done
)
recorded="1, '周明', '男', NULL
 OR IGNORE: 1 林若溪
 DO NOTHING: 1 林若溪
 OR REPLACE: 1 周明
2, NULL, '男', NULL
 OR IGNORE: 1 林若溪
 DO NOTHING: error
 OR REPLACE: 1 林若溪, 2 佚名
2, '周明', '不详', NULL
 OR IGNORE: 1 林若溪
 DO NOTHING: error
 OR REPLACE: error
2, '周明', '男', 9
 OR IGNORE: error
 DO NOTHING: error
 OR REPLACE: error
'二', '周明', '男', NULL
 OR IGNORE: error
 DO NOTHING: error
 OR REPLACE: error"

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
