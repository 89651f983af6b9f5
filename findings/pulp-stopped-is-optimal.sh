#!/usr/bin/env bash
# PuLP says "Optimal" of a plan at which the solver was stopped.
#
# guess:    LpStatus after a limit is "Not Solved", or a word of its own; "Optimal" is a proof.
# seen:     if CBC stops at a limit of nodes (or of time) with any plan in hand, the status is 1 and
#           LpStatus "Optimal". Only `sol_status` tells the two apart: 1 for the optimum, 2 for a plan
#           (LpSolution "Solution Found"). The tutorials and PuLP's own examples print LpStatus.
# versions: PuLP 3.3.2 (its CBC 2.10.3)
# matters:  limits of time are set for the large plans; those are reported as the best there is.
# rencai:   plans with its own exact code. Whoever checks such a plan with PuLP has to ask for
#           `sol_status == 1`.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install PuLP==3.3.2
venv/bin/pip --disable-pip-version-check list 2>/dev/null | grep -i '^pulp'

cat > plan.py <<'PY'
import random, pulp

random.seed(2)
people = range(50)
hours = [[random.randint(5, 1000) for _ in people] for _ in range(10)]
worth = [sum(line[p] for line in hours) // 10 + random.randint(0, 500) for p in people]


def solve(label, **limit):
    plan = pulp.LpProblem("plan", pulp.LpMaximize)
    chosen = [pulp.LpVariable(f"p{p}", cat="Binary") for p in people]
    plan += pulp.lpSum(worth[p] * chosen[p] for p in people)
    for line in hours:
        plan += pulp.lpSum(line[p] * chosen[p] for p in people) <= sum(line) // 2
    status = plan.solve(pulp.PULP_CBC_CMD(msg=False, threads=1, **limit))
    value = round(pulp.value(plan.objective))
    print(label, value, status, pulp.LpStatus[status], "/", pulp.LpSolution[plan.sol_status])


solve("one node:", maxNodes=1)
solve("to the end:")
PY

seen=$(venv/bin/python -W ignore plan.py)
recorded="one node: 21631 1 Optimal / Solution Found
to the end: 21672 1 Optimal / Optimal Solution Found"

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
