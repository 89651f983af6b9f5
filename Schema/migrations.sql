-- Migration v001-registry
-- The registry: one file, one ledger. Schema/README.md says what each table is for.

CREATE TABLE registry (
    id        TEXT NOT NULL CHECK (length(id) = 32),
    source    TEXT NOT NULL,
    revision  INTEGER NOT NULL CHECK (revision >= 0),
    key_check BLOB NOT NULL CHECK (length(key_check) = 16)
) STRICT;

-- Fields of the format by number, so that the tables below name them in one byte.
CREATE TABLE field (
    id    INTEGER PRIMARY KEY,
    kind  TEXT NOT NULL,
    name  TEXT NOT NULL,
    label TEXT NOT NULL,
    UNIQUE (kind, name)
) STRICT;

-- Spaces of keys, by number.
CREATE TABLE space (
    id   INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

-- The ledger.

CREATE TABLE batch (
    id         INTEGER PRIMARY KEY,
    name       TEXT NOT NULL,
    source     INTEGER NOT NULL REFERENCES space (id),
    attempt    INTEGER NOT NULL CHECK (attempt >= 1),
    sha256     TEXT NOT NULL,
    file       TEXT NOT NULL,
    made_at    TEXT,
    as_of      TEXT,
    operator   TEXT NOT NULL CHECK (operator <> ''),
    applied_at TEXT NOT NULL,
    result     TEXT NOT NULL CHECK (result IN ('accepted', 'partial')),
    preview    TEXT NOT NULL,
    created    INTEGER NOT NULL,
    changed    INTEGER NOT NULL,
    unchanged  INTEGER NOT NULL,
    deleted    INTEGER NOT NULL,
    merged     INTEGER NOT NULL,
    rejected   INTEGER NOT NULL,
    rejects_of TEXT,
    undoes     INTEGER REFERENCES batch (id),
    undone_by  INTEGER REFERENCES batch (id),
    UNIQUE (source, name, attempt)
) STRICT;

-- Whether only registered offices may report: the last row holds.
CREATE TABLE source_lock (
    id        INTEGER PRIMARY KEY,
    is_locked INTEGER NOT NULL CHECK (is_locked IN (0, 1)),
    operator  TEXT NOT NULL CHECK (operator <> ''),
    set_at    TEXT NOT NULL
) STRICT;

CREATE TABLE record (
    id     INTEGER PRIMARY KEY,
    kind   INTEGER NOT NULL,
    space  INTEGER NOT NULL REFERENCES space (id),
    local  TEXT NOT NULL,
    digest BLOB NOT NULL CHECK (length(digest) = 32),
    -- the space whose office gave all repeatable values: 0 if there are none, -1 if several did
    giver  INTEGER NOT NULL CHECK (giver >= -1),
    batch  INTEGER NOT NULL REFERENCES batch (id),
    line   INTEGER NOT NULL,
    -- 1: deleted or merged; 2: the batch that made it was undone
    gone   INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1, 2))
) STRICT;

CREATE INDEX record_gone ON record (gone, space, local) WHERE gone > 0;

-- Every key that leads to a record: its own, and those of records merged into it.
CREATE TABLE alias (
    space  INTEGER NOT NULL REFERENCES space (id),
    local  TEXT NOT NULL,
    record INTEGER NOT NULL REFERENCES record (id),
    PRIMARY KEY (space, local)
) STRICT, WITHOUT ROWID;
CREATE INDEX alias_record ON alias (record);

CREATE TABLE change (
    batch  INTEGER NOT NULL REFERENCES batch (id),
    seq    INTEGER NOT NULL,
    record INTEGER NOT NULL REFERENCES record (id),
    action TEXT NOT NULL CHECK (action IN ('create', 'change', 'delete', 'merge')),
    line   INTEGER NOT NULL,
    before TEXT,
    reason TEXT,
    as_of  TEXT,
    PRIMARY KEY (batch, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX change_record ON change (record, batch);

-- The only home of fields that identify or reach a person, each value sealed by itself.
CREATE TABLE personal (
    id         INTEGER PRIMARY KEY,
    record     INTEGER NOT NULL REFERENCES record (id),
    field      INTEGER NOT NULL REFERENCES field (id),
    source     INTEGER NOT NULL REFERENCES space (id),
    cipher     BLOB NOT NULL,
    blind      BLOB NOT NULL,
    tail       TEXT NOT NULL,
    from_batch INTEGER NOT NULL REFERENCES batch (id),
    to_batch   INTEGER REFERENCES batch (id)
) STRICT;
CREATE INDEX personal_record ON personal (record);
-- Only identity numbers are sought; they alone have a tail.
CREATE INDEX personal_blind ON personal (blind) WHERE tail <> '';

-- Values of repeatable fields, each with the source that gave it.

CREATE TABLE item (
    record INTEGER NOT NULL REFERENCES record (id),
    field  INTEGER NOT NULL REFERENCES field (id),
    source INTEGER NOT NULL REFERENCES space (id),
    text   TEXT NOT NULL,
    PRIMARY KEY (record, field, source, text)
) STRICT, WITHOUT ROWID;

-- References to other records, single ones too; detail holds the parameters.
CREATE TABLE link (
    record INTEGER NOT NULL REFERENCES record (id),
    field  INTEGER NOT NULL REFERENCES field (id),
    source INTEGER NOT NULL REFERENCES space (id),
    target INTEGER NOT NULL REFERENCES record (id),
    detail TEXT NOT NULL,
    PRIMARY KEY (record, field, source, target, detail)
) STRICT, WITHOUT ROWID;
CREATE INDEX link_target ON link (target, field);

-- The names by which a tag of the vocabulary is found, in the form in which they are compared.
CREATE TABLE skill_name (
    name   TEXT NOT NULL,
    record INTEGER NOT NULL REFERENCES record (id),
    PRIMARY KEY (name, record)
) STRICT, WITHOUT ROWID;
-- Each new record looks for rows that refer to it; without the index it would read all names.
CREATE INDEX skill_name_record ON skill_name (record);

-- The names of records, as pairs of characters: by these people are found.
CREATE VIRTUAL TABLE name_index USING fts5 (
    title, further, detail = column, columnsize = 0, tokenize = 'unicode61 remove_diacritics 0'
);

-- One table a kind: its single values, in the text form of the format.

CREATE TABLE kind_source (
    id INTEGER PRIMARY KEY REFERENCES record (id),
    "name" TEXT,
    "due" TEXT,
    "responsible" TEXT,
    "note" TEXT
) STRICT;

CREATE TABLE kind_scheme (
    id INTEGER PRIMARY KEY REFERENCES record (id),
    "name" TEXT,
    "region" TEXT,
    "issuer" TEXT,
    "doc" TEXT,
    "effective" TEXT,
    "expires" TEXT,
    "responsible" TEXT,
    "note" TEXT
) STRICT;

CREATE TABLE kind_agreement (
    id INTEGER PRIMARY KEY REFERENCES record (id),
    "name" TEXT,
    "doc" TEXT,
    "signed" TEXT,
    "term" TEXT,
    "responsible" TEXT,
    "note" TEXT
) STRICT;

CREATE TABLE kind_skill (
    id INTEGER PRIMARY KEY REFERENCES record (id),
    "label" TEXT,
    "scope_note" TEXT,
    "status" TEXT,
    "responsible" TEXT,
    "note" TEXT
) STRICT;

CREATE TABLE kind_org (
    id INTEGER PRIMARY KEY REFERENCES record (id),
    "name" TEXT,
    "type" TEXT,
    "uscc" TEXT,
    "region" TEXT,
    "park" TEXT,
    "scale" TEXT,
    "hightech" TEXT,
    "main_products" TEXT,
    "status" TEXT,
    "responsible" TEXT,
    "note" TEXT
) STRICT;

CREATE TABLE kind_talent (
    id INTEGER PRIMARY KEY REFERENCES record (id),
    "name" TEXT,
    "name_latin" TEXT,
    "gender" TEXT,
    "birth" TEXT,
    "nationality" TEXT,
    "employer" TEXT,
    "post" TEXT,
    "edu_level" TEXT,
    "work_start" TEXT,
    "research" TEXT,
    "region" TEXT,
    "household" TEXT,
    "available" TEXT,
    "capacity" TEXT,
    "academy" TEXT,
    "retired" TEXT,
    "stations_elsewhere" TEXT,
    "work_status" TEXT,
    "consent" TEXT,
    "basis" TEXT,
    "status" TEXT,
    "blocked" TEXT,
    "confidential" TEXT,
    "bio" TEXT,
    "origin" TEXT,
    "responsible" TEXT,
    "note" TEXT
) STRICT;

CREATE TABLE kind_work (
    id INTEGER PRIMARY KEY REFERENCES record (id),
    "title" TEXT,
    "kind" TEXT,
    "year" TEXT,
    "abstract" TEXT,
    "source" TEXT,
    "no" TEXT,
    "level" TEXT,
    "responsible" TEXT,
    "note" TEXT
) STRICT;

CREATE TABLE kind_team (
    id INTEGER PRIMARY KEY REFERENCES record (id),
    "name" TEXT,
    "research" TEXT,
    "size" TEXT,
    "funding" TEXT,
    "term" TEXT,
    "goal" TEXT,
    "capacity" TEXT,
    "status" TEXT,
    "responsible" TEXT,
    "note" TEXT
) STRICT;

CREATE TABLE kind_station (
    id INTEGER PRIMARY KEY REFERENCES record (id),
    "name" TEXT,
    "type" TEXT,
    "level" TEXT,
    "approved" TEXT,
    "approved_by" TEXT,
    "doc" TEXT,
    "term" TEXT,
    "status" TEXT,
    "responsible" TEXT,
    "note" TEXT
) STRICT;

CREATE TABLE kind_need (
    id INTEGER PRIMARY KEY REFERENCES record (id),
    "title" TEXT,
    "level" TEXT,
    "kind" TEXT,
    "problem" TEXT,
    "key_tech" TEXT,
    "target" TEXT,
    "region" TEXT,
    "budget" TEXT,
    "opened" TEXT,
    "deadline" TEXT,
    "contract_kind" TEXT,
    "class_min" TEXT,
    "experts" TEXT,
    "days" TEXT,
    "urgency" TEXT,
    "visibility" TEXT,
    "channel" TEXT,
    "received" TEXT,
    "recorder" TEXT,
    "source_doc" TEXT,
    "status" TEXT,
    "responsible" TEXT,
    "note" TEXT
) STRICT;

CREATE TABLE kind_conflict (
    id INTEGER PRIMARY KEY REFERENCES record (id),
    "kind" TEXT,
    "from" TEXT,
    "to" TEXT,
    "reason" TEXT,
    "declared_by" TEXT,
    "responsible" TEXT,
    "note" TEXT
) STRICT;

CREATE TABLE kind_engagement (
    id INTEGER PRIMARY KEY REFERENCES record (id),
    "mode" TEXT,
    "content" TEXT,
    "stage" TEXT,
    "decision" TEXT,
    "org_reply" TEXT,
    "reason_code" TEXT,
    "signed" TEXT,
    "start" TEXT,
    "end_date" TEXT,
    "register_no" TEXT,
    "handler" TEXT,
    "contract_no" TEXT,
    "contract_kind" TEXT,
    "amount" TEXT,
    "outcome" TEXT,
    "rating_org" TEXT,
    "rating_expert" TEXT,
    "benefit" TEXT,
    "responsible" TEXT,
    "note" TEXT
) STRICT;

CREATE TABLE kind_grant (
    id INTEGER PRIMARY KEY REFERENCES record (id),
    "class" TEXT,
    "service" TEXT,
    "doc" TEXT,
    "amount" TEXT,
    "from" TEXT,
    "to" TEXT,
    "state" TEXT,
    "handler" TEXT,
    "responsible" TEXT,
    "note" TEXT
) STRICT;

CREATE TABLE kind_profile (
    id INTEGER PRIMARY KEY REFERENCES record (id),
    "name" TEXT,
    "responsible" TEXT,
    "note" TEXT
) STRICT;
-- Migration v002-match-run
-- A match run that can be printed again; of one that was dropped the report is gone.
CREATE TABLE match_run (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    profile TEXT NOT NULL,
    model TEXT NOT NULL,
    revision INTEGER NOT NULL,
    day TEXT NOT NULL,
    audience TEXT NOT NULL,
    reader TEXT,
    needs INTEGER NOT NULL,
    operator TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    format INTEGER NOT NULL,
    size INTEGER NOT NULL,
    sha256 BLOB NOT NULL,
    report BLOB,
    dropped_by TEXT,
    dropped_at TEXT
) STRICT;

CREATE UNIQUE INDEX match_run_name ON match_run (name) WHERE report IS NOT NULL;
-- Migration v003-introduced
-- Since when somebody who came from elsewhere is there.
ALTER TABLE kind_talent ADD COLUMN "introduced" TEXT;
-- Migration v004-steps
-- The steps of introductions are items; the number of their field is written into `field`.
-- Migration v005-apart
-- Two records of which somebody said that they are two people, for good.
CREATE TABLE apart (
    first INTEGER NOT NULL REFERENCES record (id),
    second INTEGER NOT NULL REFERENCES record (id) CHECK (first < second),
    reason TEXT,
    operator TEXT NOT NULL CHECK (operator <> ''),
    set_at TEXT NOT NULL,
    PRIMARY KEY (first, second)
) STRICT, WITHOUT ROWID;
-- Migration v006-audit
-- Who wrote what, and who read restricted data: each entry is bound to the one before it.
CREATE TABLE audit (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    operator TEXT NOT NULL CHECK (operator <> ''),
    action TEXT NOT NULL,
    batch INTEGER REFERENCES batch (id),
    -- numbers of records and fields, never a key, a name or a value
    records TEXT NOT NULL,
    fields TEXT NOT NULL,
    reason TEXT,
    approver TEXT,
    export TEXT,
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE TRIGGER audit_insert BEFORE INSERT ON audit
WHEN NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM audit)
BEGIN
    SELECT raise(ABORT, 'entries of audit follow each other');
END;
CREATE TRIGGER audit_update BEFORE UPDATE ON audit
BEGIN
    SELECT raise(ABORT, 'entries of audit stay');
END;
CREATE TRIGGER audit_delete BEFORE DELETE ON audit
BEGIN
    SELECT raise(ABORT, 'entries of audit stay');
END;
-- The hash of the last entry, so that one that is cut off is missed.
ALTER TABLE registry ADD COLUMN audit_head BLOB CHECK (length(audit_head) = 32);
-- Migration v007-vault
-- With which sealing key values are sealed now, so that a forgotten one seals nothing more.
ALTER TABLE registry ADD COLUMN key_generation INTEGER NOT NULL DEFAULT 1;
-- Which sealed fields are shown only with an approver, where that was decided.
CREATE TABLE approval (
    field INTEGER PRIMARY KEY REFERENCES field (id),
    is_needed INTEGER NOT NULL CHECK (is_needed IN (0, 1))
) STRICT;
-- People who objected and are not to be taken in again, by keyed hashes alone.
CREATE TABLE exclusion (
    hash BLOB PRIMARY KEY CHECK (length(hash) = 16),
    record INTEGER NOT NULL REFERENCES record (id),
    operator TEXT NOT NULL CHECK (operator <> ''),
    set_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
-- Migration v008-plans
-- Who is to go to which need, as one proposal, and each pair of which it speaks.
CREATE TABLE kind_plan (
    id INTEGER PRIMARY KEY REFERENCES record (id),
    "name" TEXT,
    "status" TEXT,
    "on" TEXT,
    "from" TEXT,
    "experts" TEXT,
    "load" TEXT,
    "per_org" TEXT,
    "fair" TEXT,
    "keep" TEXT,
    "profile" TEXT,
    "model" TEXT,
    "revision" TEXT,
    "reason" TEXT,
    "decided" TEXT,
    "responsible" TEXT,
    "note" TEXT
) STRICT;
CREATE TABLE kind_placement (
    id INTEGER PRIMARY KEY REFERENCES record (id),
    "state" TEXT,
    "points" TEXT,
    "reason" TEXT,
    "by" TEXT,
    "at" TEXT,
    "responsible" TEXT,
    "note" TEXT
) STRICT;
-- Migration v009-rest
-- A plan for the places that are left over.
ALTER TABLE kind_plan ADD COLUMN "rest" TEXT;
