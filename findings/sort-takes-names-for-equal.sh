#!/usr/bin/env bash
# `sort -u` and `join` take names with unlike rare characters for equal, in all locales but C.UTF-8.
#
# guess:    two strings of unlike characters never compare equal; glibc breaks ties by code point.
# seen:     characters without a weight in the locale's tables all compare equal: Extensions B to I
#           in en_US, and in zh_CN also a part of Extension A and of the first block.
#           `sort -u` keeps one of three people, `join` gives the data of one to the other, `comm`
#           calls them the same. `uniq` compares bytes and is right, so `sort | uniq` differs
#           from `sort -u`.
# versions: glibc 2.36-9+deb12u14, locales of the same version, coreutils 9.1 (Debian 12)
# matters:  rare characters stand in names above all. A list made unique in a shell loses people,
#           and a terminal in C.UTF-8, where scripts are often tried, shows nothing of it.
# rencai:   compares nothing by the system's locale. Scripts around it should say LC_ALL=C.
set -eu
dpkg -s libc6 locales coreutils | grep -E '^(Package|Version)'
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
mkdir locales
for language in zh_CN en_US; do
    localedef -i "$language" -f UTF-8 "locales/$language.UTF-8"
done

printf '%s\n' 张𬭎 张𠮷 张㛃 > names
printf '%s\n' 张𠮷,0007 > numbers.csv
printf '%s\n' 张𬭎,甲厂 > firms.csv
# The first thousand characters of Extension B, and the last of the first block.
python3 -c 'print(*map(chr, range(0x20000, 0x203E8)), sep="\n")' > extension
python3 -c 'print(*map(chr, range(0x9BBE, 0x9FA6)), sep="\n")' > block

try() {
    echo "$LC_ALL"
    echo " sort -u:" $(sort -u names)
    echo " sort | uniq:" $(sort names | uniq | wc -l)
    echo " join:" $(join -t, numbers.csv firms.csv)
    echo " comm:" $(comm -12 <(echo 张𠮷) <(echo 张𬭎))
    echo " Extension B: $(sort -u extension | wc -l) of $(wc -l < extension)"
    echo " first block: $(sort -u block | wc -l) of $(wc -l < block)"
}
seen=$(
    export LC_ALL=C.UTF-8; try
    export LOCPATH=$work/locales LC_ALL=zh_CN.UTF-8; try
    export LC_ALL=en_US.UTF-8; try
)
recorded="C.UTF-8
 sort -u: 张㛃 张𠮷 张𬭎
 sort | uniq: 3
 join:
 comm:
 Extension B: 1000 of 1000
 first block: 1000 of 1000
zh_CN.UTF-8
 sort -u: 张𬭎 张㛃
 sort | uniq: 3
 join: 张𠮷,0007,甲厂
 comm: 张𬭎
 Extension B: 1 of 1000
 first block: 975 of 1000
en_US.UTF-8
 sort -u: 张㛃 张𬭎
 sort | uniq: 3
 join: 张𠮷,0007,甲厂
 comm: 张𬭎
 Extension B: 1 of 1000
 first block: 1000 of 1000"

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
