#!/usr/bin/env bash
# recsel's Count and Avg disregard the selection, and a record without the field counts as 0.
#
# guess:    `recsel -e CONDITION -p 'Count(Name)'` counts what -e selects, as SQL does; whoever lacks
#           a field is neither below nor above a number, and no part of an average.
# seen:     Count, Avg and the counts of -G are those of all records; only `-c`, or a second
#           recsel behind a pipe, counts the selected. `Score < 60` selects whoever has no Score,
#           `Score = 0` too. Avg divides by all records, Min passes over those without.
# versions: recutils 1.9-2 (Debian 12)
# matters:  "how many doctors have we", asked this way, is answered with the number of everybody, and
#           an average age sinks with each person whose age is not known. The numbers look likely.
# rencai:   batch files can be read by recutils: count with -c, and ask for the field first
#           (`#Score && Score < 60`).
set -eu
dpkg -s recutils | grep '^Version'
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > pool.rec <<'REC'
Name: 林若溪
Org: 甲厂
Degree: 博士
Score: 70

Name: 周明
Org: 甲厂
Degree: 硕士
Score: 50

Name: 王芳
Org: 乙厂
Degree: 博士

Name: 李立
Org: 乙厂
Degree: 学士
Score: 90
REC

doctors="Degree = '博士'"
seen=$(
    echo "selected:" $(recsel -e "$doctors" -P Name pool.rec)
    echo "-c:" $(recsel -e "$doctors" -c pool.rec)
    echo "-p:" $(recsel -e "$doctors" -p 'Count(Name)' pool.rec)
    echo "-p, in a pipe:" $(recsel -e "$doctors" pool.rec | recsel -p 'Count(Name)')
    echo "-G:" $(recsel -e "$doctors" -G Org -p 'Org,Count(Name)' pool.rec)
    echo "Score < 60:" $(recsel -e 'Score < 60' -P Name pool.rec)
    echo "Score = 0:" $(recsel -e 'Score = 0' -P Name pool.rec)
    echo "#Score && Score < 60:" $(recsel -e '#Score && Score < 60' -P Name pool.rec)
    echo "of all:" $(recsel -p 'Avg(Score),Min(Score)' pool.rec)
    echo "of those with one, in a pipe:" $(recsel -e '#Score' pool.rec | recsel -p 'Avg(Score),Min(Score)')
)
recorded="selected: 林若溪 王芳
-c: 2
-p: Count_Name: 4
-p, in a pipe: Count_Name: 2
-G: Org: 乙厂 Count_Name: 2 Org: 甲厂 Count_Name: 2
Score < 60: 周明 王芳
Score = 0: 王芳
#Score && Score < 60: 周明
of all: Avg_Score: 52.5 Min_Score: 50
of those with one, in a pipe: Avg_Score: 70 Min_Score: 50"

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
