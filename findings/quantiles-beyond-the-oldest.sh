#!/usr/bin/env bash
# statistics.quantiles of a few ages is below the youngest and above the oldest.
#
# guess:    a quantile of ages lies between the lowest and the highest of them, whatever the method.
# seen:     by the default method ("exclusive") the deciles of 50 and 60 are 43 to 67, and the quartiles of 60 and 61
#           are 59.75 and 61.25. With nine people the deciles are the nine ages themselves, with fewer they leave
#           the range. "inclusive" stays within it, NumPy too.
# versions: CPython 3.11, numpy 2.4.6
# matters:  statistics by firm or trade are of few people. "A tenth is older than 67" is said of two who are 50 and 60;
#           in limits for retirement and for young talents it counts somebody who does not exist.
# rencai:   prints no quantiles. Use method="inclusive", or none below ten people.
set -eu
python3 --version
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install numpy==2.4.6
venv/bin/pip --disable-pip-version-check list 2>/dev/null | grep '^numpy '

cat > quantiles.py <<'PY'
import statistics
import numpy

for ages, parts in (([50, 60], 10), ([60, 61], 4), ([31, 35, 52], 10), (list(range(41, 50)), 10)):
    exclusive = statistics.quantiles(ages, n=parts)
    inclusive = statistics.quantiles(ages, n=parts, method="inclusive")
    share = [part / parts for part in range(1, parts)]
    print(min(ages), max(ages), "exclusive", exclusive[0], exclusive[-1], "inclusive", inclusive[0], inclusive[-1],
          "numpy", *(round(float(numpy.quantile(ages, edge)), 2) for edge in (share[0], share[-1])))
PY
seen=$(venv/bin/python quantiles.py)
recorded="50 60 exclusive 43.0 67.0 inclusive 51.0 59.0 numpy 51.0 59.0
60 61 exclusive 59.75 61.25 inclusive 60.25 60.75 numpy 60.25 60.75
31 52 exclusive 28.6 62.2 inclusive 31.8 48.6 numpy 31.8 48.6
41 49 exclusive 41.0 49.0 inclusive 41.8 48.2 numpy 41.8 48.2"

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
