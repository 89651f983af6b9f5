#!/usr/bin/env bash
# The shell's `.parameter set @day '2024-05-01'` binds the number 2018, '0007' the number 7.
#
# guess:    a value in quotes is a text, as in SQL: binding parameters is the way not to have a value computed.
# seen:     the shell takes the quotes off, as from each word of a command, and computes the rest: 2024 less 5 less 1.
#           Names come through, as what can't be computed is text. Every text is greater than a number, so
#           `day >= @day` finds everybody and `day < @day` nobody; `code = @code` finds the person 7, or
#           nobody. Only "'…'" is a text. There is no message, exit 0.
# versions: SQLite 3.40.1-2+deb12u2 (Debian 12)
# matters:  scripts set dates and keys as parameters for being safe. A list "from 1 May on" holds all who ever
#           were there, one by key another person where keys were numbers once.
# rencai:   binds its values itself. Scripts around a registry write "'…'", or pass values by Python's sqlite3.
set -eu
dpkg -s sqlite3 | grep '^Version'

# query VALUE SQL: the answer with the parameter @v set to the value.
query() {
    printf '%s\n' 'CREATE TABLE talent (code TEXT, name TEXT, day TEXT);' \
        "INSERT INTO talent VALUES ('0007', '林若溪', '2023-02-01'), ('7', '周明', '2024-06-01');" \
        ".parameter set @v $1" "$2" | sqlite3 -separator ' ' :memory: | xargs
}
seen=$(
    for value in 2024-05-01 0007 林若溪; do
        echo "$value: $(query "'$value'" 'SELECT @v, typeof(@v);')," \
            "in double quotes too: $(query "\"'$value'\"" 'SELECT @v, typeof(@v);')"
    done
    echo "from 1 May: $(query "'2024-05-01'" 'SELECT name FROM talent WHERE day >= @v;')"
    echo "before: $(query "'2024-05-01'" 'SELECT name FROM talent WHERE day < @v;')"
    echo "0007: $(query "'0007'" 'SELECT name FROM talent WHERE code = @v;')"
)
recorded="2024-05-01: 2018 integer, in double quotes too: 2024-05-01 text
0007: 7 integer, in double quotes too: 0007 text
林若溪: 林若溪 text, in double quotes too: 林若溪 text
from 1 May: 林若溪 周明
before: 
0007: 周明"

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
