#!/usr/bin/env bash
# A need that nobody fits is a perfect answer to one measure of scikit-learn, and the worst to another.
#
# guess:    a need without a fit candidate has no measure: nan, a warning, or it is left out of the mean.
# seen:     label_ranking_average_precision_score counts it 1.0, ndcg_score 0.0, label_ranking_loss
#           0.0 (the best) and coverage_error 0.0 (better than the best), each without a warning, and
#           all of them in the mean. One such need lifts the mean from 0.33 to 0.67, and lowers
#           another from 0.5 to 0.25.
# versions: scikit-learn 1.9.1
# matters:  real needs often have nobody. The figure then tells how many such needs there were: by one measure the
#           matcher gets better with each of them, by the other worse.
# rencai:   gives no value for a need without fit candidates, and says of how many needs a mean is.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install scikit-learn==1.9.1 numpy==2.4.6
venv/bin/pip --disable-pip-version-check list 2>/dev/null | grep -E '^(scikit-learn|numpy) '

cat > needs.py <<'PY'
from sklearn import metrics

scores = [0.1, 0.2, 0.3]
fit, nobody = [1, 0, 0], [0, 0, 0]
for measure in (
    metrics.label_ranking_average_precision_score, metrics.ndcg_score,
    metrics.label_ranking_loss, metrics.coverage_error,
):
    values = (measure(needs, [scores] * len(needs)) for needs in ([fit], [nobody], [fit, nobody]))
    print(measure.__name__, *(f"{value:.2f}" for value in values))
PY
seen=$(venv/bin/python -W error needs.py)
recorded="label_ranking_average_precision_score 0.33 1.00 0.67
ndcg_score 0.50 0.00 0.25
label_ranking_loss 1.00 0.00 0.50
coverage_error 3.00 0.00 1.50"

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
