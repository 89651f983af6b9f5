#!/usr/bin/env bash
# pytrec_eval takes scores that differ by one for equal, and ranks such people by their number.
#
# guess:    a run with the scores 16777217 and 16777216 has one order, that of the scores; with equal scores the
#           order given counts, or the mean of both.
# seen:     scores are kept in 32 bits: from 16777216 on, and in the eighth digit of fractions, different scores
#           are equal. Equal ones are ordered by number, the greatest first, whatever the order given: the
#           candidate b goes before a, and P@1 is 0 though the best was first. Renumbering changes the
#           measure. A need that is not in the run is not in the answer either, and not in the mean.
# versions: pytrec_eval-terrier 0.5.11 (trec_eval 9)
# matters:  scores made of parts (a rank times a million, and points) reach eight digits at once. Two settings are
#           compared, and the numbers of the people decide.
# rencai:   measures with whole points, ties by key. For trec_eval give ranks (-1, -2, ...) as scores.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install pytrec_eval-terrier==0.5.11
venv/bin/pip --disable-pip-version-check list 2>/dev/null | grep '^pytrec'

cat > measure.py <<'PY'
import pytrec_eval

judged = {"n-1": {"a": 1, "b": 0}, "n-2": {"c": 1}}
evaluator = pytrec_eval.RelevanceEvaluator(judged, {"P_1", "recip_rank"})


def measure(label, scores):
    for need, values in evaluator.evaluate({"n-1": scores}).items():
        print(label, need, *(f"{name} {value}" for name, value in sorted(values.items())))


measure("100 and 99:", {"a": 100.0, "b": 99.0})
measure("16777217 and 16777216:", {"a": 16777217.0, "b": 16777216.0})
measure("0.12345679 and 0.123456789:", {"a": 0.12345679, "b": 0.123456789})
measure("equal, a first:", {"a": 1.0, "b": 1.0})
measure("ranks:", {"a": -1.0, "b": -2.0})
PY
seen=$(venv/bin/python measure.py)
recorded="100 and 99: n-1 P_1 1.0 recip_rank 1.0
16777217 and 16777216: n-1 P_1 0.0 recip_rank 0.5
0.12345679 and 0.123456789: n-1 P_1 0.0 recip_rank 0.5
equal, a first: n-1 P_1 0.0 recip_rank 0.5
ranks: n-1 P_1 1.0 recip_rank 1.0"

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
