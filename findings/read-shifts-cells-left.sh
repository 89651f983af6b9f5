#!/usr/bin/env bash
# `IFS=$'\t' read` drops the empty cells of a line, and what follows moves to the left.
#
# guess:    with IFS set to one character each of them ends a cell, and an empty cell is an empty variable.
#           With a comma that is so.
# seen:     the tabulator counts as white space even when it is the only character of IFS, and a run of
#           it as one: the employer becomes the telephone number. bash and dash do so (POSIX
#           asks for it); cut and awk -F'\t' keep the cells.
# versions: bash 5.2.15, dash 0.5.12 (Debian 12)
# matters:  the loop is right for every complete line. Where one cell is missing, the data of a person move
#           into the wrong columns, and nothing is said.
# rencai:   writes lists as lines with tabs when its output goes to a program, and nothing in a cell without a
#           value. In a shell: `tr '\t' '\037'` and IFS=$'\037'; or --json, or --csv.
set -eu
dpkg -s bash dash | grep -E '^(Package|Version)'
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
printf '%s\t%s\t%s\t%s\n' 0007 林若溪 0931-8888888 甲厂 0008 周明 '' 乙厂 '' 唐悦 '' 丙厂 > people.tsv

cat > loop.sh <<'LOOP'
while IFS=$1 read -r key name phone firm; do
    printf ' [%s|%s|%s|%s]' "$key" "$name" "$phone" "$firm"
done
LOOP
tab=$(printf '\t')
unit=$(printf '\037')
seen=$(
    for shell in bash dash; do
        echo "$shell tab:$($shell loop.sh "$tab" < people.tsv)"
        echo "$shell comma:$(tr '\t' , < people.tsv | $shell loop.sh ,)"
        echo "$shell unit separator:$(tr '\t' '\037' < people.tsv | $shell loop.sh "$unit")"
    done
    echo "cut:" $(cut -f 4 people.tsv)
)
lines='[0007|林若溪|0931-8888888|甲厂] [0008|周明||乙厂] [|唐悦||丙厂]'
shifted='[0007|林若溪|0931-8888888|甲厂] [0008|周明|乙厂|] [唐悦|丙厂||]'
recorded=$(
    for shell in bash dash; do
        printf '%s\n' "$shell tab: $shifted" "$shell comma: $lines" "$shell unit separator: $lines"
    done
    echo "cut: 甲厂 乙厂 丙厂"
)

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
