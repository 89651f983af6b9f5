#!/usr/bin/env bash
# In a small pool BM25Okapi of rank_bm25 puts those who have the skill behind those who have not.
#
# guess:    who has the word that is asked for scores more than who has not, or, if all have it, the same.
# seen:     a word that half of the people have counts nothing: holders and others get 0. If more have it,
#           its weight is a quarter of the average weight of all words, and in a pool whose people have
#           most words in common that average is negative: holders get -0.18, the one without the
#           word 0 and so the first place. BM25Plus has no such fault.
# versions: rank-bm25 0.2.2
# matters:  a pool of one trade (welders, say) is like that, and so is each short list. The ranking is
#           turned round for the very words that the trade has in common, without an error.
# rencai:   does not use BM25. An oracle for a matcher should not be this class.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install rank-bm25==0.2.2 numpy==2.4.6
venv/bin/pip --disable-pip-version-check list 2>/dev/null | grep -E '^(rank-bm25|numpy) '

cat > rank.py <<'PY'
import rank_bm25

trade = ["高级工程师 换热器 设计".split()] * 3 + ["高级工程师 焊接".split()]
halves = ["换热器 设计".split(), "换热器 焊接".split(), "材料 检测".split(), "农业 育种".split()]
for label, people in ("three of four", trade), ("two of four", halves):
    for kind in rank_bm25.BM25Okapi, rank_bm25.BM25Plus:
        scores = kind(people).get_scores(["换热器"])
        print(label, kind.__name__, *(f"{score:.2f}" for score in scores))
PY
seen=$(venv/bin/python -W ignore rank.py)
recorded="three of four BM25Okapi -0.18 -0.18 -0.18 0.00
three of four BM25Plus 1.00 1.00 1.00 0.51
two of four BM25Okapi 0.00 0.00 0.00 0.00
two of four BM25Plus 1.83 1.83 0.92 0.92"

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
