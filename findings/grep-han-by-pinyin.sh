#!/usr/bin/env bash
# `[一-龥]` matches one Han character in twenty in the locale zh_CN.UTF-8, and is an error in C.UTF-8.
#
# guess:    the range that every tutorial gives for "a Han character" goes by code points,
#           from U+4E00 to U+9FA5, as in each programming language.
# seen:     glibc's regular expressions go by the order of the locale, and zh_CN orders by pinyin: the
#           range holds what is read from yī to yù. 王, 李, 张 and 林 are outside, 于 and 易 are in.
#           grep, sed and bash's =~ agree. In C.UTF-8 grep and sed refuse the range (status 2, 1), and
#           =~ matches nothing, without a word. Only en_US.UTF-8 and grep -P go by code points.
# versions: glibc 2.36-9+deb12u14, grep 3.8, sed 4.9, bash 5.2 (Debian 12)
# matters:  a script that looks for names without Han characters, or masks the Han characters of a
#           log, is right on the developer's machine, and wrong on the desk where the
#           system speaks Chinese: names stay readable in what was to be masked.
# rencai:   has no such ranges in its scripts. `grep -P '\p{Han}'` asks for what is meant.
set -eu
dpkg -s libc6 grep sed bash | grep -E '^(Package|Version)'
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
mkdir locales
for language in zh_CN en_US; do
    localedef -i "$language" -f UTF-8 "locales/$language.UTF-8"
done
printf '%s\n' 王 李 张 林 于 易 > names
python3 -c 'print(*map(chr, range(0x4E00, 0x9FA6)), sep="\n")' > block

cat > match.sh <<'SH'
for name in $(cat names); do
    [[ $name =~ ^[一-龥]$ ]] && printf '%s' "$name"
done
SH
try() {
    echo "$LC_ALL"
    echo " grep:" $(grep '^[一-龥]$' names 2>&1)
    echo " sed leaves:" $(sed 's/[一-龥]//g' names 2>&1)
    echo " bash: $(bash match.sh)"
    echo " grep -P:" $(grep -P '^[一-龥]$' names)
    echo " of $(wc -l < block): $(grep -c '^[一-龥]$' block 2>/dev/null)"
}
seen=$(
    export LC_ALL=C.UTF-8; try
    export LOCPATH=$work/locales LC_ALL=en_US.UTF-8; try
    export LC_ALL=zh_CN.UTF-8; try
)
recorded="C.UTF-8
 grep: grep: Invalid collation character
 sed leaves: sed: -e expression #1, char 14: Invalid collation character
 bash: 
 grep -P: 王 李 张 林 于 易
 of 20902: 
en_US.UTF-8
 grep: 王 李 张 林 于 易
 sed leaves:
 bash: 王李张林于易
 grep -P: 王 李 张 林 于 易
 of 20902: 20902
zh_CN.UTF-8
 grep: 于 易
 sed leaves: 王 李 张 林
 bash: 于易
 grep -P: 王 李 张 林 于 易
 of 20902: 1058"

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
