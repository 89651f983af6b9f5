"""Writes registries and judgments to learn points from, out of the real data beside the checkout.

    python3 Benchmarks/learning-pairs.py DATA FOLDER

demands: needs.csv, people.csv and their column maps (tags are recognized in both texts on import),
and demands.tsv, the grades of transfer staff.
papers: papers.rec and papers.tsv. Papers in three of ten ask as needs, by title and gold keywords;
the others are offered as people, by abstract and gold keywords. One of the same discipline is graded
4, one of the same category 2, any other 1: all of the same discipline are judged, and twenty others.
"""
import csv
import hashlib
import pathlib
import sys

data, folder = (pathlib.Path(path) for path in sys.argv[1:3])


def rows(name):
    with open(data / name, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def write(name, text):
    (folder / name).write_text(text, encoding="utf-8")


def table(name, titles, lines):
    with open(folder / name, "w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([titles] + lines)


def demands():
    needs = rows("demands/demands.csv")
    people = rows("demands/achievements.csv")
    table("needs.csv", ["rid", "title", "content"],
          [[r["rid"], r["title"], r["content"].replace("\\n", "\n")] for r in needs])
    write("needs.csv.map.rec", """%rec: Map

Map: needs
Kind: Need
Column: rid ; to=Key
Column: title ; to=Title
Column: content ; to=Problem
Default: Kind ; value=技术难题
Default: Level ; value=企业
Default: Org ; value=需求征集单位
""")
    number = {r["aid"]: f"p{place + 1:04}" for place, r in enumerate(people)}
    table("people.csv", ["no", "name", "title"],
          [[number[r["aid"]], "持有人" + number[r["aid"]], r["title_keywords"]] for r in people])
    write("people.csv.map.rec", """%rec: Map

Map: people
Kind: Talent
Column: no ; to=Key
Column: name ; to=Name
Column: title ; to=Research
""")
    grades = {(r["rid"], number[r["aid"]]): r["level"] for r in rows("demands/grades.csv")}
    lines = sorted(f"demands:{need}\tdemands:{who}\t{grade}\n"
                   for (need, who), grade in grades.items())
    write("demands.tsv", "need\tcandidate\tgrade\n" + "".join(lines))


def chance(*words):
    return int(hashlib.sha256(" ".join(words).encode()).hexdigest(), 16)


def papers():
    all_papers = rows("keywords/papers.csv")
    needs = [r for r in all_papers if chance(r["id"]) % 10 < 3]
    people = [r for r in all_papers if chance(r["id"]) % 10 >= 3]
    out = ["Batch: papers\nFormat: tpb/1\nSource: papers\nMade_at: 2026-11-22T09:00:00+08:00\n",
           "Org: o\nName: 需求征集单位\nType: 其他\n"]
    for r in people:
        tags = "".join(f"Skill: {k[:40]}\n" for k in dict.fromkeys(r["keywords"].split("_")) if k)
        out.append(f"Talent: {r['id']}\nName: 作者{r['id']}\n{tags}"
                   f"Research: {r['abstract'][:900]}\n")
    for r in needs:
        tags = "".join(f"Skill: {k[:40]}\n" for k in dict.fromkeys(r["keywords"].split("_")) if k)
        out.append(f"Need: n-{r['id']}\nTitle: {r['title'][:100]}\nOrg: o\nLevel: 企业\n"
                   f"Kind: 技术难题\n{tags}")
    out.append("End: papers\n")
    write("papers.rec", "\n".join(out))
    lines = []
    for need in needs:
        same = [r for r in people if r["discipline"] == need["discipline"]]
        others = sorted((r for r in people if r["discipline"] != need["discipline"]),
                        key=lambda r: chance(need["id"], r["id"]))[:20]
        for r in same + others:
            grade = (4 if r["discipline"] == need["discipline"]
                     else 2 if r["category"] == need["category"] else 1)
            lines.append(f"papers:n-{need['id']}\tpapers:{r['id']}\t{grade}\n")
    write("papers.tsv", "need\tcandidate\tgrade\n" + "".join(sorted(lines)))


folder.mkdir(parents=True, exist_ok=True)
demands()
papers()
