#!/usr/bin/env bash
# An integer column of an MPS file without bounds goes up to 1, except for PuLP; and the bound that
# PuLP writes to say otherwise says nothing to GLPK.
#
# guess:    columns without bounds go from 0 to infinity, integer ones too, as in an LP file; a lower
#           bound does not touch the upper one.
# seen:     HiGHS, CBC, GLPK and OR-Tools all take an integer column between MARKER lines without a
#           bound for 0 or 1: a model that could place 10 places 1 and is "optimal". PuLP reads 0 to
#           infinity. `LO` with the 0 that holds anyway (this is what PuLP writes) turns the upper
#           bound to infinity for HiGHS, CBC and OR-Tools; GLPK stays at 1. Only a written upper
#           bound, `PL` or `UP`, means the same to all.
# versions: highspy 1.16.0, PuLP 3.3.2 (its CBC), ortools 9.15.6755, glpk-utils 5.0-1 (Debian 12)
# matters:  a plan with needs of several places, written as MPS to be checked by another solver, is
#           another problem: one person a need. The answer is smaller, valid and called optimal.
# rencai:   writes no MPS; whoever does should write both bounds of each integer column.
set -eu
dpkg -s glpk-utils | grep '^Version'
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install \
    highspy==1.16.0 PuLP==3.3.2 ortools==9.15.6755

cat > solve.py <<'PY'
import subprocess, sys, warnings
warnings.simplefilter("ignore")
import highspy, pulp
from ortools.linear_solver.python import model_builder

MODEL = """NAME          PLACES
ROWS
 N  value
 L  limit
COLUMNS
    M1        'MARKER'                 'INTORG'
    places    value            -1.0   limit             1.0
    M2        'MARKER'                 'INTEND'
RHS
    RHS       limit            10.0
"""
BOUNDS = {
    "none": "",
    "LO 0": "BOUNDS\n LO BND       places             0\n",
    "PL": "BOUNDS\n PL BND       places\n",
}


def highs():
    solver = highspy.Highs()
    solver.setOptionValue("output_flag", False)
    solver.readModel("places.mps")
    solver.run()
    return solver.getSolution().col_value[0]


def cbc():
    program = pulp.PULP_CBC_CMD().path
    subprocess.run([program, "places.mps", "solve", "solution", "answer"], capture_output=True, check=True)
    return open("answer").readlines()[1].split()[2]  # number, name, value, cost


def glpk():
    subprocess.run(["glpsol", "--freemps", "places.mps", "-o", "answer"], capture_output=True, check=True)
    return next(line.split()[3] for line in open("answer") if " places " in line and "*" in line)


def ortools():
    model = model_builder.Model()
    model.import_from_mps_file("places.mps")
    solver = model_builder.Solver("sat")
    solver.solve(model)
    return solver.value(model.get_variables()[0])


def puLP():
    variables, model = pulp.LpProblem.fromMPS("places.mps")
    model.solve(pulp.PULP_CBC_CMD(msg=False))
    return variables["places"].value()


for name, bounds in BOUNDS.items():
    with open("places.mps", "w") as file:
        file.write(MODEL + bounds + "ENDATA\n")
    answers = (f"{solve.__name__} {float(solve()):g}" for solve in (highs, cbc, glpk, ortools, puLP))
    print(f"bound {name}:", *answers)
PY

seen=$(venv/bin/python solve.py | grep '^bound')
recorded="bound none: highs 1 cbc 1 glpk 1 ortools 1 puLP 10
bound LO 0: highs 10 cbc 10 glpk 1 ortools 10 puLP 10
bound PL: highs 10 cbc 10 glpk 10 ortools 10 puLP 10"

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
