#!/usr/bin/env bash
# awk's `$1 == id` finds people whose 18-digit numbers differ in the last digits.
#
# guess:    fields are texts until one calculates with them, so == compares texts; 0007 == 7 at most.
# seen:     what looks like a number, in a field or in -v, is one: both numbers become 64-bit floats, in
#           which 64 to 128 neighbours are one value. `-v id=...238 '$1 == id'` prints twins and whoever
#           was registered with them; `$1 != last` counts them as one person. 1E3 is 1000. gawk and mawk
#           (Debian's awk) agree. As an index ($1 in seen) the numbers are texts, and right;
#           `$1 "" == id` is right as well.
# versions: gawk 5.2.1, mawk 1.3.4.20200120 (Debian 12)
# matters:  one looks up a person, and gets the data of two; a check for repeated numbers accuses people.
#           Numbers that end in X are texts, so that a test may pass.
# rencai:   compares identity numbers as text, and the keys in its lists (lzgx:0007) are texts to awk too.
#           For rosters: `$1 "" == id`.
set -eu
dpkg -s gawk mawk | grep -E '^(Package|Version)'
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > people.tsv <<'TSV'
620102197506011211	周明	0007
620102197506011238	周亮	7
62010219750601127X	唐悦	1E3
TSV
try() {
    echo "$1 ==:" $($1 -v id=620102197506011238 '$1 == id { print $2 }' people.tsv)
    echo "$1 \"\" ==:" $($1 -v id=620102197506011238 '$1 "" == id { print $2 }' people.tsv)
    echo "$1 !=:" $($1 '$1 != last { n++ } { last = $1 } END { print n, "people" }' people.tsv)
    echo "$1 in:" $($1 '!seen[$1]++ { n++ } END { print n, "people" }' people.tsv)
    echo "$1 key 7:" $($1 -v key=7 '$3 == key { print $2 }' people.tsv)
    echo "$1 key 1000:" $($1 -v key=1000 '$3 == key { print $2 }' people.tsv)
}
seen=$(try gawk; try mawk)
answers() {
    cat <<TEXT
$1 ==: 周明 周亮
$1 "" ==: 周亮
$1 !=: 2 people
$1 in: 3 people
$1 key 7: 周明 周亮
$1 key 1000: 唐悦
TEXT
}
recorded=$(answers gawk; answers mawk)

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
