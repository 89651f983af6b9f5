"""Candidates of duplicates: the same records for the program and for its peers.

    duplicates-peer.py febrl DATASET.csv OUT     # OUT.rec to import, OUT.csv for the peers
    duplicates-peer.py rldata RLdata500.csv OUT
    duplicates-peer.py invent COUNT SEED OUT     # invented people, one in ten there twice
    duplicates-peer.py score OUT.csv PAIRS.json  # of `rencai duplicates list --json`
    duplicates-peer.py splink OUT.csv
    duplicates-peer.py recordlinkage OUT.csv

Every record is of a source of its own and has the fields name, birth, telephone and unit; of FEBRL
soc_sec_id is the telephone, behind 139,
and suburb the unit. A date that is none is left out, for all alike.
"""

import csv
import datetime
import json
import random
import sys
import time

FIELDS = ["id", "entity", "name", "birth", "phone", "employer"]


def date(year, month, day):
    try:
        return datetime.date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return ""


def febrl(path):
    with open(path) as file:
        for number, row in enumerate(csv.DictReader(file, skipinitialspace=True)):
            row = {name: (value or "").strip() for name, value in row.items()}
            born = row["date_of_birth"]
            yield {
                "id": number, "entity": row["rec_id"].split("-")[1],
                "name": f"{row['given_name']} {row['surname']}".strip(),
                "birth": date(born[:4], born[4:6], born[6:]) if len(born) == 8 else "",
                "phone": f"139{row['soc_sec_id']:0>8}" if row["soc_sec_id"] else "",
                "employer": row["suburb"],
            }


def rldata(path):
    with open(path) as file:
        for number, row in enumerate(csv.DictReader(file)):
            names = [row[key] for key in ("fname_c1", "fname_c2", "lname_c1", "lname_c2")]
            yield {
                "id": number, "entity": row["ent_id"],
                "name": " ".join(name for name in names if name != "NA"),
                "birth": date(row["by"], row["bm"], row["bd"]), "phone": "", "employer": "",
            }


FAMILIES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤"
GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华文玉建国志海春红金晓梅林宇飞鹏鑫波斌辉龙浩凯健俊峰旭东亮成昊轩子涵雨欣思远怀若溪景行知微云起望舒明哲清源嘉树承安泽宁一帆书瑶"
ALIKE = {"伟": "玮", "静": "婧", "明": "铭", "晓": "小", "宇": "羽", "飞": "菲", "辉": "晖", "俊": "骏",
         "建": "健", "志": "智", "华": "桦", "海": "海", "国": "帼", "东": "冬", "文": "雯", "丽": "莉"}


def invent(count, seed):
    draw = random.Random(int(seed))
    units = [f"示例{a}{b}{kind}" for a in GIVEN[:20] for b in GIVEN[20:40]
             for kind in ("研究院", "大学", "科技有限公司", "医院", "设计院")]
    phone = lambda: f"139{draw.randrange(10**8):08}" if draw.random() < 0.6 else ""
    first = count - count // 10
    people = []
    for number in range(first):
        family = FAMILIES[min(int(draw.expovariate(0.06)), len(FAMILIES) - 1)]
        given = "".join(draw.choice(GIVEN) for _ in range(draw.choice([1, 2, 2, 2])))
        born = datetime.date(1950, 1, 1) + datetime.timedelta(days=draw.randrange(50 * 365))
        people.append({
            "entity": number, "name": family + given,
            "birth": born.isoformat() if draw.random() < 0.7 else born.isoformat()[:7],
            "phone": phone(), "employer": draw.choice(units),
        })
    for person in draw.sample(people, count - first):
        again = dict(person)
        if draw.random() < 0.25:
            again["name"] = "".join(ALIKE.get(c, c) for c in again["name"])
        if draw.random() < 0.15:
            again["birth"] = again["birth"][:7]
        elif draw.random() < 0.1:
            again["birth"] = again["birth"][:3] + str(draw.randrange(10)) + again["birth"][4:]
        if draw.random() < 0.5:
            again["employer"] = draw.choice(units)
        if draw.random() < 0.3:
            again["phone"] = phone()
        people.append(again)
    draw.shuffle(people)
    for number, person in enumerate(people):
        yield {"id": number, **person}


def write(rows, out):
    # Who has no name is no record.
    rows = (row for row in rows if row["name"])
    with open(out + ".csv", "w", newline="") as table, open(out + ".rec", "w") as batch:
        writer = csv.DictWriter(table, FIELDS)
        writer.writeheader()
        batch.write("Batch: twice\nFormat: tpb/1\nSource: dept\nMade_at: 2026-01-01T00:00:00+08:00\n")
        batch.write("As_of: 2026-01-01\n")
        for row in rows:
            writer.writerow(row)
            batch.write(f"\nTalent: s{row['id']}:{row['id']}\nName: {row['name']}\n")
            for field, value in (("Birth", row["birth"]), ("Employer", row["employer"]),
                                 ("Phone", row["phone"])):
                if value:
                    batch.write(f"{field}: {value}\n")
        batch.write("\nEnd: twice\n")


def read(path):
    with open(path) as file:
        return list(csv.DictReader(file))


def tell(peer, rows, pairs, seconds=None):
    entity = {row["id"]: row["entity"] for row in rows}
    sizes = {}
    for row in rows:
        sizes[row["entity"]] = sizes.get(row["entity"], 0) + 1
    true = sum(size * (size - 1) // 2 for size in sizes.values())
    pairs = {tuple(sorted(pair)) for pair in pairs}
    right = sum(entity[one] == entity[other] for one, other in pairs)
    precision, recall = right / max(1, len(pairs)), right / max(1, true)
    score = 2 * precision * recall / max(1e-9, precision + recall)
    spent = f", {seconds:.1f} s of processor time" if seconds else ""
    print(f"{peer}: {len(pairs)} pairs, {right} of {true} right: "
          f"precision {precision:.4f}, recall {recall:.4f}, F1 {score:.4f}{spent}")


def with_splink(rows):
    import pandas
    from splink import Linker, SettingsCreator, block_on
    import splink.comparison_library as cl
    from splink.internals.duckdb.database_api import DuckDBAPI

    frame = pandas.DataFrame(rows).replace("", None).rename(columns={"id": "unique_id"})
    frame["first"] = frame["name"].str.split().str[0]
    frame["last"] = frame["name"].str.split().str[-1]
    frame["month"] = frame["birth"].str[:7]
    frame["year"] = frame["birth"].str[:4]
    rules = [block_on("name"), block_on("birth"), block_on("month", "substr(name, 1, 1)"),
             block_on("first", "year"), block_on("last", "year")]
    comparisons = [
        cl.JaroWinklerAtThresholds("name", [0.93, 0.86, 0.78]).configure(
            term_frequency_adjustments=True),
        cl.DamerauLevenshteinAtThresholds("birth", [1, 2]),
    ]
    if frame["phone"].notna().any():
        rules += [block_on("phone"), block_on("first", "employer"), block_on("last", "employer")]
        comparisons += [
            cl.ExactMatch("phone"),
            cl.JaroWinklerAtThresholds("employer", [0.92, 0.86]).configure(
                term_frequency_adjustments=True),
        ]
    settings = SettingsCreator(
        link_type="dedupe_only", comparisons=comparisons,
        blocking_rules_to_generate_predictions=rules)
    database = DuckDBAPI()
    linker = Linker(database.register(frame), settings, log_level=40)
    sure = [block_on("name", "month"), block_on("first", "birth")]
    sure += [block_on("phone")] if len(comparisons) > 2 else []
    linker.training.estimate_probability_two_random_records_match(sure, recall=0.8)
    linker.training.estimate_u_using_random_sampling(max_pairs=1e6, seed=1)
    linker.training.estimate_parameters_using_expectation_maximisation(block_on("birth"))
    linker.training.estimate_parameters_using_expectation_maximisation(block_on("name"))
    found = linker.inference.predict(threshold_match_probability=0.5).as_pandas_dataframe()
    return list(zip(found["unique_id_l"].astype(str), found["unique_id_r"].astype(str)))


def with_recordlinkage(rows):
    import pandas
    import recordlinkage

    frame = pandas.DataFrame(rows).replace("", None).set_index("id")
    frame["month"] = frame["birth"].str[:7]
    index = recordlinkage.Index()
    for field in ("name", "birth", "phone", "employer", "month"):
        if frame[field].notna().any():
            index.block(field)
    pairs = index.index(frame)
    compare = recordlinkage.Compare()
    compare.string("name", "name", method="jarowinkler", threshold=0.86)
    compare.string("birth", "birth", method="damerau_levenshtein", threshold=0.85)
    if frame["phone"].notna().any():
        compare.exact("phone", "phone")
        compare.string("employer", "employer", method="jarowinkler", threshold=0.86)
    features = compare.compute(pairs, frame)
    return list(recordlinkage.ECMClassifier(binarize=0.5).fit_predict(features))


def main(command, *arguments):
    if command in ("febrl", "rldata"):
        write(globals()[command](arguments[0]), arguments[1])
    elif command == "invent":
        write(invent(int(arguments[0]), arguments[1]), arguments[2])
    elif command == "score":
        with open(arguments[1]) as file:
            found = json.load(file)["pairs"]
        local = lambda key: key.split(":")[1]
        tell("rencai", read(arguments[0]),
             [(local(pair["first"]), local(pair["second"])) for pair in found])
    else:
        rows = read(arguments[0])
        start = time.process_time()
        pairs = with_splink(rows) if command == "splink" else with_recordlinkage(rows)
        tell(command, rows, pairs, time.process_time() - start)


main(*sys.argv[1:])
