#!/usr/bin/env bash
# SQLite's session extension: a changeset of "all tables" leaves out links between people and skills.
#
# guess:    a session that is attached to all tables records each change, or says which it can't; applied to a copy
#           the changeset makes it equal to the source. Triggers do not run then, as their rows are in it.
# seen:     a table without a declared PRIMARY KEY is left out, and so is a row whose key is NULL, without a word. A row
#           that is deleted and entered again as it was is no change. The history that a trigger writes is recorded, and
#           the trigger runs in the copy as well: the entry is there twice, or the whole changeset is refused
#           if the entries have numbers.
# versions: APSW 3.54.1.0 with SQLite 3.54.1
# matters:  a second registry is kept up to date by changesets. People are the same in both, their skills are
#           not, and a history counts each change twice; each check of the file says ok.
# rencai:   passes on batches, not changesets. Whoever uses sessions needs a PRIMARY KEY in each table, triggers
#           that are off while a changeset is applied, and a comparison of the row counts.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install apsw==3.54.1.0
venv/bin/pip --disable-pip-version-check list 2>/dev/null | grep '^apsw '

cat > changes.py <<'PY'
import apsw

SCHEMA = """
CREATE TABLE talent (id INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE skill (talent INTEGER REFERENCES talent, name TEXT, UNIQUE (talent, name));
CREATE TABLE tag (name TEXT PRIMARY KEY, note TEXT);
CREATE TABLE history ({key}, entry TEXT);
CREATE TRIGGER kept AFTER UPDATE ON talent BEGIN
    INSERT INTO history ({column}entry) VALUES ({number}old.name || ' → ' || new.name);
END;
INSERT INTO talent VALUES (1, '林若溪'), (2, '周明');
"""
WORK = """
UPDATE talent SET name = '周鸣' WHERE id = 2;
INSERT INTO skill VALUES (2, '镀膜');
INSERT INTO tag VALUES ('专家', NULL), (NULL, '待定');
DELETE FROM talent WHERE id = 1;
INSERT INTO talent VALUES (1, '林若溪');
"""


def stores(**history):
    for _ in range(2):
        store = apsw.Connection(":memory:")
        store.execute(SCHEMA.format(**history))
        yield store


def count(store):
    return ", ".join(
        f"{table} {store.execute(f'SELECT count(*) FROM {table}').fetchone()[0]}"
        for table in ("talent", "skill", "tag", "history"))


def transfer(title, **history):
    source, copy = stores(**history)
    session = apsw.Session(source, "main")
    session.attach()
    source.execute(WORK)
    changes = session.changeset()
    print(title)
    print("  recorded:", *(f"{change.op} {change.name}" for change in apsw.Changeset.iter(changes)), sep=" | ")
    try:
        apsw.Changeset.apply(changes, copy)
    except apsw.AbortError as refusal:
        print("  refused:", refusal)
    print("  source:", count(source))
    print("  copy:  ", count(copy))


transfer("history by number", key="id INTEGER PRIMARY KEY", column="", number="")
transfer("history by random key", key="id BLOB PRIMARY KEY", column="id, ", number="randomblob(8), ")
PY
seen=$(venv/bin/python changes.py)
recorded="history by number
  recorded: | UPDATE talent | INSERT history | INSERT tag
  refused: query aborted
  source: talent 2, skill 1, tag 2, history 1
  copy:   talent 2, skill 0, tag 0, history 0
history by random key
  recorded: | UPDATE talent | INSERT history | INSERT tag
  source: talent 2, skill 1, tag 2, history 1
  copy:   talent 2, skill 0, tag 1, history 2"

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
