#!/usr/bin/env bash
# csvsort and csvjoin rewrite columns that they were not asked about: Sun is a day, 1_01 is 101.
#
# guess:    a program that sorts or joins lines of text leaves the other columns as they are; at
#           worst 0007 becomes 7.
# seen:     a column is a date if each of its values could be one in English: the surnames Sun and
#           May become days of the year 1, the code 1-2 the 2nd of January 2001. 1_01 is the number
#           101, and joins with 101 of the other file. The surname Na is an empty cell, the grades
#           1 and 0 are True and False. With --no-inference nothing is changed.
# versions: csvkit 2.2.0, agate 1.14.2
# matters:  whole columns change by what happens to be in them: with one surname Ma it is text again.
#           A test with other people passes. Two people may be one key.
# rencai:   keys and names are text. Whoever prepares a CSV with csvkit needs --no-inference.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install csvkit==2.2.0 agate==1.14.2
venv/bin/pip --disable-pip-version-check list 2>/dev/null | grep -E '^(csvkit|agate) '

cat > people.csv <<'CSV'
no,surname,clan,room,code,grade
2,May,Na,3-4,1_02,0
1,Sun,Na,1-2,1_01,1
CSV
printf '%s\n' code,firm 101,甲厂 > firms.csv
sed 's/May/Ma/' people.csv > others.csv

seen=$(
    echo "csvsort:" $(venv/bin/csvsort -c no people.csv)
    echo "as it is:" $(venv/bin/csvsort --no-inference -c no people.csv)
    echo "with a Ma:" $(venv/bin/csvsort -c no others.csv | venv/bin/csvcut -c surname)
    echo "csvjoin:" $(venv/bin/csvcut -c no,code people.csv | venv/bin/csvjoin -c code - firms.csv)
)
recorded="csvsort: no,surname,clan,room,code,grade 1,0001-01-07,,2001-01-02,101,True 2,0001-05-01,,2001-03-04,102,False
as it is: no,surname,clan,room,code,grade 1,Sun,,1-2,1_01,1 2,May,,3-4,1_02,0
with a Ma: surname Sun Ma
csvjoin: no,code,firm 1,101,甲厂"

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
