#!/usr/bin/env bash
# recsel finds nobody who has two skills, and finds people who have a skill among those who lack it.
#
# guess:    with `Skill` given twice, `Skill = 'A'` asks whether one of them is A; `&&` and `!` then
#           work on the answers, so A && B finds whoever has both, and !A whoever has no A.
# seen:     the whole expression is tried with one value after the other (the manual calls it
#           backtracking). A && B is never true, and !A is true for whoever has anything beside A.
#           Two recsel in a pipe find both; "none" has to be asked by position, for each place.
# versions: recutils 1.9-2 (Debian 12)
# matters:  skills, fields and titles are repeated fields. People are left out of a search without a
#           word, and the list of those who "lack a licence" names people who hold it.
# rencai:   batch files repeat fields. `rencai talent list --where` looks at all values of a field.
set -eu
dpkg -s recutils | grep '^Version'
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > pool.rec <<'REC'
Name: 林若溪
Skill: 换热器
Skill: 焊接

Name: 周明
Skill: 换热器

Name: 王芳
Skill: 焊接

Name: 李立
REC

try() { echo "$1:" $(recsel -e "$1" -P Name pool.rec); }
seen=$(
    try "Skill = '换热器'"
    try "Skill = '换热器' && Skill = '焊接'"
    try "Skill[0] = '换热器' && Skill[1] = '焊接'"
    try "!(Skill = '换热器')"
    try "Skill != '换热器'"
    try "!(Skill[0] = '换热器' || Skill[1] = '换热器')"
    echo "in a pipe:" $(recsel -e "Skill = '换热器'" pool.rec | recsel -e "Skill = '焊接'" -P Name)
)
recorded="Skill = '换热器': 林若溪 周明
Skill = '换热器' && Skill = '焊接':
Skill[0] = '换热器' && Skill[1] = '焊接': 林若溪
!(Skill = '换热器'): 林若溪 王芳 李立
Skill != '换热器': 林若溪 王芳 李立
!(Skill[0] = '换热器' || Skill[1] = '换热器'): 王芳 李立
in a pipe: 林若溪"

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
