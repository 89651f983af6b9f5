#!/usr/bin/env bash
# Of `1 <= x <= 3`, and of two constraints joined by `and`, modellers in Python keep the second half.
#
# guess:    an error, as pandas and NumPy give for `a < b < c`: the truth of an expression is not known
#           while the model is written.
# seen:     PuLP and OR-Tools' pywraplp take any inequality for true, so that Python hands them the
#           second half alone: `1 <= x <= 3` is x <= 3, without a warning. CP-SAT refuses inequalities,
#           but takes two different variables' `a == b` for false: of `a == b and c == d` it keeps
#           a == b, and `a == b or c == d` demands c == d. A solver calls the plan optimal.
# versions: PuLP 3.3.2, ortools 9.15.6755
# matters:  "one to three people for each need" places nobody at all, and is optimal.
# rencai:   writes no models. Both bounds belong in two lines, or in the variable.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install PuLP==3.3.2 ortools==9.15.6755
venv/bin/pip --disable-pip-version-check list 2>/dev/null | grep -iE '^(pulp|ortools) '

cat > halves.py <<'PY'
import pulp
from ortools.linear_solver import pywraplp
from ortools.sat.python import cp_model

plan = pulp.LpProblem("plan", pulp.LpMinimize)
x = pulp.LpVariable("x", 0, 9, cat="Integer")
plan += x
plan += 1 <= x <= 3
status = plan.solve(pulp.PULP_CBC_CMD(msg=False))
print("PuLP 1 <= x <= 3:", round(x.value()), pulp.LpStatus[status])

solver = pywraplp.Solver.CreateSolver("SCIP")
x, y = (solver.IntVar(0, 9, name) for name in "xy")
solver.Add(1 <= x <= 3)
solver.Add(x == 3 and y == 4)
solver.Minimize(x + y)
optimal = solver.Solve() == solver.OPTIMAL
print("pywraplp:", round(x.solution_value()), round(y.solution_value()), "optimal" if optimal else "")


def kept(write):
    model = cp_model.CpModel()
    names = [model.new_int_var(0, 9, name) for name in "abcd"]
    try:
        model.add(write(*names))
    except NotImplementedError as error:
        return type(error).__name__
    constraint = model.proto.constraints[0].linear
    return " ".join("abcd"[place] for place in constraint.vars)


print("CP-SAT 1 <= a <= 3:", kept(lambda a, b, c, d: 1 <= a <= 3))
print("CP-SAT a == b and c == d:", kept(lambda a, b, c, d: a == b and c == d))
print("CP-SAT a == b or c == d:", kept(lambda a, b, c, d: a == b or c == d))
PY

seen=$(venv/bin/python -W ignore halves.py)
recorded="PuLP 1 <= x <= 3: 0 Optimal
pywraplp: 0 4 optimal
CP-SAT 1 <= a <= 3: NotImplementedError
CP-SAT a == b and c == d: a b
CP-SAT a == b or c == d: c d"

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
