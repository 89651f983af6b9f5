#!/usr/bin/env bash
# recutils: `recsel -e "Birth >= '1975-06'"` selects nobody, and says nothing.
#
# guess:    `<` and `>=` compare text as `=` does, or `<<` and `>>` compare dates; a month that is
#           no date would be an error.
# seen:     only `=` and `~` know text. `<`, `>`, `<=`, `>=` are for numbers alone, so that every
#           comparison of months is false, and so is its opposite. `<<` and `>>` want a whole day:
#           1975-06 and 1975 are neither before nor after anything. Exit 0, no message.
# versions: recutils 1.9-2 (Debian 12)
# matters:  a batch of rencai is a file that recutils read, and Birth may be a year, a month or a
#           day. "Born before 1975-06" asked of recsel leaves out everybody whose day is unknown.
# rencai:   the format should say that recsel selects dates by pattern only (`Birth ~ '^197[0-4]'`).
set -eu
dpkg -s recutils | grep '^Version'
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > people.rec <<'REC'
Talent: month-before
Birth: 1974-11

Talent: month
Birth: 1975-06

Talent: year
Birth: 1990

Talent: day-before
Birth: 1971-02-03

Talent: day-after
Birth: 1988-12-30
REC

ask() { printf '%s -> %s\n' "$1" "$(recsel -e "$1" -P Talent -C people.rec | xargs)"; }
seen=$(
    ask "Birth = '1975-06'"
    ask "Birth >= '1975-06'"
    ask "Birth < '1975-06'"
    ask "Birth >> '1975-06-01'"
    ask "Birth << '1975-06-01'"
    ask "Birth << '1975-06'"
    ask "Birth ~ '^197[0-4]'"
)
recorded="Birth = '1975-06' -> month
Birth >= '1975-06' -> 
Birth < '1975-06' -> 
Birth >> '1975-06-01' -> day-after
Birth << '1975-06-01' -> day-before
Birth << '1975-06' -> 
Birth ~ '^197[0-4]' -> month-before day-before"

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
