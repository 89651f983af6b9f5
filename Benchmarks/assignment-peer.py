"""Who goes where: instances as text, and peers that solve the same.

    assignment-peer.py make KIND NEEDS CANDIDATES ARCS SEED > FILE  # random, skewed, same, full
    assignment-peer.py small COUNT SEED FOLDER    # small ones of all kinds, 0.txt, 1.txt, ...
    assignment-peer.py midl SCORES.csv > FILE
    assignment-peer.py flow FILE ...              # OR-Tools' SimpleMinCostFlow
    assignment-peer.py floor FILE ...             # HiGHS: the highest floor, most points under it
    assignment-peer.py under FILE SUM             # HiGHS: most points, each need at least SUM

A file has the places that each need asks for, those that each candidate has, and the pairs:

    needs 2 1
    candidates 1 1 2
    pair 0 2 731

pip install ortools==9.15.6755 highspy==1.16.0
"""

import csv
import os
import random
import sys
import time


def draw(kind, needs, candidates, arcs, seed):
    """Random and skewed scores leave room; all wanting the same do not, nearly full least of all."""
    rng = random.Random(int(seed))
    each = arcs // needs
    quality = [rng.random() for _ in range(candidates)]
    places = [3] * needs
    load = 2 if kind in ("random", "skewed") else 1
    if kind == "full":
        # 98 of 100 places are wanted.
        wanted = candidates * load * 98 // 100
        places = [wanted // needs + (need < wanted % needs) for need in range(needs)]
    pairs = []
    for need in range(needs):
        for candidate in sorted(rng.sample(range(candidates), min(each, candidates))):
            q = quality[candidate]
            score = {
                "random": lambda: rng.randrange(1001),
                "skewed": lambda: int(1000 * q**3 * (0.5 + 0.5 * rng.random())),
                "same": lambda: int(300 + 680 * q) + rng.randrange(21),
                "full": lambda: int(300 + 680 * q) + rng.randrange(21),
            }[kind]()
            pairs.append((need, candidate, score))
    return places, [load] * candidates, pairs


def draw_small(seed):
    rng = random.Random(seed)
    needs, candidates = rng.randint(2, 12), rng.randint(2, 30)
    spread = rng.choice([3, 20, 1000])
    quality = [rng.randrange(spread) for _ in range(candidates)]
    places = [rng.randint(0, 4) for _ in range(needs)]
    loads = [rng.randint(0, 3) for _ in range(candidates)]
    density = rng.choice([0.3, 0.6, 1])
    pairs = [
        (need, candidate, (quality[candidate] + rng.randrange(spread)) // 2)
        for need in range(needs) for candidate in range(candidates) if rng.random() < density
    ]
    return places, loads, pairs


def write(instance, file):
    places, loads, pairs = instance
    print("needs", *places, file=file)
    print("candidates", *loads, file=file)
    for pair in pairs:
        print("pair", *pair, file=file)


def read(path):
    places, loads, pairs = [], [], []
    with open(path) as file:
        for line in file:
            word, *numbers = line.split()
            numbers = [int(number) for number in numbers]
            if word == "needs":
                places = numbers
            elif word == "candidates":
                loads = numbers
            else:
                pairs.append(tuple(numbers))
    return places, loads, pairs


def midl(path):
    with open(path) as file:
        rows = [[round(float(cell) * 1e8) for cell in row] for row in csv.reader(file)]
    pairs = [(need, one, rows[one][need]) for need in range(len(rows[0])) for one in range(len(rows))]
    return [3] * len(rows[0]), [4] * len(rows), pairs


def flow(path):
    import numpy as np
    from ortools.graph.python import min_cost_flow

    places, loads, pairs = read(path)
    needs, sink = len(places), len(places) + len(loads)
    dear = 2 * (sum(places) + 1) * max([1] + [abs(score) for _, _, score in pairs]) + 1
    tails = [n for n, _, _ in pairs] + [needs + c for c in range(len(loads))] + list(range(needs))
    heads = [needs + c for _, c, _ in pairs] + [sink] * (len(loads) + needs)
    room = [1] * len(pairs) + loads + places
    costs = [-score for _, _, score in pairs] + [0] * len(loads) + [dear] * needs
    solver = min_cost_flow.SimpleMinCostFlow()
    arcs = solver.add_arcs_with_capacity_and_unit_cost(
        np.array(tails), np.array(heads), np.array(room), np.array(costs))
    solver.set_nodes_supplies(np.arange(sink + 1), np.array(places + [0] * len(loads) + [-sum(places)]))
    begun = time.process_time()
    status = solver.solve()
    spent = time.process_time() - begun
    assert status == solver.OPTIMAL, status
    flows = solver.flows(arcs[: len(pairs)])
    filled = int(flows.sum())
    points = int(sum(score for (_, _, score), flow in zip(pairs, flows) if flow))
    print(f"{path}: places {filled}, points {points}, seconds {spent:.4f}")


def program(instance, least=None, worst=False):
    """HiGHS with every place filled; each need worth a sum, or the lowest mean as great as can be."""
    import highspy

    places, loads, pairs = instance
    solver = highspy.Highs()
    solver.setOptionValue("output_flag", False)
    solver.setOptionValue("mip_rel_gap", 0.0)
    solver.setOptionValue("mip_abs_gap", 0.0)
    solver.setOptionValue("threads", 1)
    chosen = [solver.addBinary() for _ in pairs]
    of_need = [[] for _ in places]
    of_candidate = [[] for _ in loads]
    for column, (need, candidate, score) in zip(chosen, pairs):
        of_need[need].append((column, score))
        of_candidate[candidate].append(column)
    floor = solver.addVariable(-highspy.kHighsInf, highspy.kHighsInf) if worst else None
    for wanted, columns in zip(places, of_need):
        if not columns:
            if wanted:
                return None, 0, None
            continue
        solver.addConstr(sum(column for column, _ in columns) == wanted)
        total = sum(column * score for column, score in columns)
        if least is not None and wanted:
            solver.addConstr(total >= -(-least[0] * wanted // least[1]))
        if worst and wanted:
            solver.addConstr(total - floor * wanted >= 0)
    for load, columns in zip(loads, of_candidate):
        if columns:
            solver.addConstr(sum(columns) <= load)
    target = floor if worst else sum(
        column * score for column, (_, _, score) in zip(chosen, pairs))
    begun = time.process_time()
    solver.maximize(target)
    spent = time.process_time() - begun
    if solver.getModelStatus() != highspy.HighsModelStatus.kOptimal:
        return None, spent, None
    values = [round(value) for value in solver.vals(chosen)] if pairs else []
    means = [0] * len(places)
    for value, (need, _, score) in zip(values, pairs):
        means[need] += value * score
    points = sum(means)
    means = [(total, wanted) for total, wanted in zip(means, places) if wanted]
    return points, spent, min(means, key=lambda mean: mean[0] / mean[1], default=None)


def floor(path):
    instance = read(path)
    _, first, lowest = program(instance, worst=True)
    if lowest is None:
        print(f"{path}: not full")
        return
    points, second, lowest = program(instance, least=lowest)
    print(f"{path}: floor {lowest[0] / lowest[1]:.6f}, points {points}, seconds {first + second:.4f}")


def under(path, least):
    points, spent, _ = program(read(path), least=(int(least), read(path)[0][0]))
    print(f"{path}: points {points}, seconds {spent:.4f}")


def main(command, *arguments):
    if command == "make":
        kind, *numbers = arguments
        write(draw(kind, *map(int, numbers)), sys.stdout)
    elif command == "small":
        count, seed, folder = int(arguments[0]), int(arguments[1]), arguments[2]
        for number in range(count):
            with open(os.path.join(folder, f"{number}.txt"), "w") as file:
                write(draw_small(seed + number), file)
    elif command == "midl":
        write(midl(*arguments), sys.stdout)
    elif command == "under":
        under(*arguments)
    else:
        for path in arguments:
            {"flow": flow, "floor": floor}[command](path)


main(*sys.argv[1:])
