#!/bin/sh
# The peer of an import: sqlite3 loads the rows of a registry into the same tables and indexes,
# without any validation.
#
# usage: Benchmarks/import-peer.sh REGISTRY FOLDER      (an empty folder for the rows)
set -eu
registry=$1 folder=$2
mkdir -p "$folder"
tables="space batch record alias change item link kind_talent kind_skill skill_name"

for table in $tables; do
    # A CSV file holds no bytes, so the digests go as digits.
    columns=$(sqlite3 "$registry" "
        SELECT group_concat(CASE type WHEN 'BLOB' THEN 'hex(' || name || ')'
            ELSE '\"' || name || '\"' END) FROM pragma_table_info('$table')")
    sqlite3 -csv "$registry" "SELECT $columns FROM $table" > "$folder/$table.csv"
done

{
    echo "PRAGMA journal_mode = WAL;"
    echo "PRAGMA synchronous = NORMAL;"
    echo "PRAGMA cache_size = -65536;"
    for table in $tables; do
        sqlite3 "$registry" "
            SELECT sql || ';' FROM sqlite_schema WHERE tbl_name = '$table' AND sql IS NOT NULL"
    done | sed -e 's/ STRICT, WITHOUT ROWID/ WITHOUT ROWID/' -e 's/) STRICT/)/' \
        -e 's/BLOB NOT NULL CHECK (length(digest) = 32)/TEXT NOT NULL/'
    echo ".mode csv"
    echo "BEGIN;"
    for table in $tables; do echo ".import $folder/$table.csv $table"; done
    echo "COMMIT;"
} > "$folder/load.sql"

rm -f "$folder/peer.db" "$folder/peer.db-wal" "$folder/peer.db-shm"
begin=$(date +%s.%N)
sqlite3 "$folder/peer.db" < "$folder/load.sql"
end=$(date +%s.%N)
echo "$(sqlite3 "$folder/peer.db" "SELECT count(*) FROM link") references," \
    "$(echo "$end $begin" | awk '{ printf "%.1f", $1 - $2 }') s"
