#!/usr/bin/env bash
# SQLite: INSERT OR REPLACE overrules the OR IGNORE inside a trigger, and deletes unseen.
#
# guess:    a trigger that notes the first batch with INSERT OR IGNORE keeps the first one, whatever
#           statement fired it; and the row that REPLACE deletes fires the delete trigger.
# seen:     the conflict clause of the outer statement takes the place of the one inside the
#           trigger: the note of the first batch is replaced. No delete trigger fires (unless
#           PRAGMA recursive_triggers is on). INSERT ... ON CONFLICT DO UPDATE does neither.
# versions: SQLite 3.40.1-2+deb12u2 (Debian 12)
# matters:  a ledger kept by triggers answers for every value; one statement written by somebody
#           else rewrites it, and says nothing of what went.
# rencai:   its ledger is written by the program, with no triggers, and should stay so.
set -eu
dpkg -s sqlite3 | grep '^Version'
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

seen=$(
    for way in \
        "INSERT OR REPLACE INTO talent VALUES ('0007', '林若曦')" \
        "PRAGMA recursive_triggers = ON; INSERT OR REPLACE INTO talent VALUES ('0007', '林若曦')" \
        "INSERT INTO talent VALUES ('0007', '林若曦') ON CONFLICT (key) DO UPDATE SET name = excluded.name"
    do
        echo "$way"
        sqlite3 :memory: <<SQL
CREATE TABLE talent (key TEXT PRIMARY KEY, name TEXT);
CREATE TABLE now (batch TEXT);
CREATE TABLE first (key TEXT PRIMARY KEY, batch TEXT);
CREATE TABLE gone (name TEXT);
CREATE TRIGGER came AFTER INSERT ON talent BEGIN
    INSERT OR IGNORE INTO first SELECT new.key, batch FROM now;
END;
CREATE TRIGGER went AFTER DELETE ON talent BEGIN
    INSERT INTO gone VALUES (old.name);
END;
INSERT INTO now VALUES ('一月');
INSERT INTO talent VALUES ('0007', '林若溪');
UPDATE now SET batch = '二月';
$way;
SELECT ' first batch: ' || batch FROM first;
SELECT ' deleted: ' || count(*) FROM gone;
SQL
    done
)
recorded="INSERT OR REPLACE INTO talent VALUES ('0007', '林若曦')
 first batch: 二月
 deleted: 0
PRAGMA recursive_triggers = ON; INSERT OR REPLACE INTO talent VALUES ('0007', '林若曦')
 first batch: 二月
 deleted: 1
INSERT INTO talent VALUES ('0007', '林若曦') ON CONFLICT (key) DO UPDATE SET name = excluded.name
 first batch: 一月
 deleted: 0"

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
