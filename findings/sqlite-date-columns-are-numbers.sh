#!/usr/bin/env bash
# In a SQLite column declared DATE, `birth < '1980'` finds nobody who was born in the seventies.
#
# guess:    SQLite has no dates, so ISO dates are texts and compare as texts: '1975-06-01' < '1980'.
# seen:     DATE, DATETIME, STRING and every other name it does not know make a column NUMERIC. The text
#           '1980' of the query becomes the number 1980, '1975-06-01' stays a text, and each text is
#           greater than each number: `< '1980'` finds nobody, `>= '1980'` everybody. A person of whom
#           only the year is known is stored as a number, and is before any day: '1990' <
#           '1980-01-01'. 1975.10 is stored as 1975.1, the key 0007 of a STRING column as 7.
#           In a TEXT column all is as guessed.
# versions: sqlite3 3.40.1-2 (Debian 12)
# matters:  DATE is what one would declare for a date of birth, and works while all dates are whole. The
#           first selection by year, or the first year without a month, gives a wrong list of people.
# rencai:   declares TEXT in STRICT tables, where such types are errors. A table copied out of a
#           registry needs TEXT too.
set -eu
dpkg -s sqlite3 | grep '^Version'

seen=$(sqlite3 -separator ' ' :memory: 2>&1 <<'SQL' || true
CREATE TABLE talent (name TEXT, birth DATE, plain TEXT, no STRING);
INSERT INTO talent VALUES
    ('林若溪', '1975-06-01', '1975-06-01', '0007'),
    ('周明', '1985-03-02', '1985-03-02', '0008'),
    ('唐悦', '1990', '1990', 'a-9'),
    ('于洋', '1975.10', '1975.10', '1E2');
.print DATE before 1980
SELECT name FROM talent WHERE birth < '1980';
.print DATE since 1980
SELECT name FROM talent WHERE birth >= '1980';
.print DATE before 1980-01-01
SELECT name FROM talent WHERE birth < '1980-01-01';
.print TEXT before 1980
SELECT name FROM talent WHERE plain < '1980';
.print stored
SELECT birth, typeof(birth), no, typeof(no) FROM talent;
.print STRICT
CREATE TABLE strict (birth DATE) STRICT;
SQL
)
recorded="DATE before 1980
于洋
DATE since 1980
林若溪
周明
唐悦
DATE before 1980-01-01
林若溪
唐悦
于洋
TEXT before 1980
林若溪
于洋
stored
1975-06-01 text 7 integer
1985-03-02 text 8 integer
1990 integer a-9 text
1975.1 real 100 integer
STRICT
Parse error near line 18: unknown datatype for strict.birth: \"DATE\""

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
