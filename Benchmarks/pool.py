"""Turns a pool of gen_pool.py into batches of the source bench.

    python3 pool.py POOL > pool.rec

Tags become skills, experts talents with their tags and levels, works works of one author, needs published needs of
their own firms with weighted tags; where the pool has works, a need takes its problem from the abstract of one.
"""
import pathlib
import sys

HEAD = ("Batch: bench-1\nFormat: tpb/1\nSource: bench\nMade_at: 2026-01-01T00:00:00+08:00\n"
        "As_of: 2026-01-01\n")


def rows(name):
    path = folder / name
    if not path.exists():
        return
    with open(path, encoding="utf8") as lines:
        for line in lines:
            yield line.rstrip("\n").split("\t")


def tags(cell):
    return [(keys[tag], int(figure)) for tag, figure in (part.rsplit(":", 1) for part in cell.split(";"))]


def talent(key, name, org, region, level, birth, held):
    skills = "".join(f"\nSkill: {skill} ; level={level}" for skill, level in tags(held))
    return (f"Talent: {key}\nName: {name}\nBirth: {birth}\nClass: 兰州市高层次人才/{level}\n"
            f"Employer: {org}\nRegion: {region}{skills}")


def need(number, key, firm, title, region, asked, texts):
    problem = texts[number % len(texts)][:200] if texts else title
    skills = "".join(f"\nSkill: {skill} ; weight={weight}" for skill, weight in tags(asked))
    return (f"Need: {key}\nTitle: {title}\nOrg: {firms[firm]}\nLevel: 企业\nKind: 技术难题\nProblem: {problem}{skills}\nRegion: {region}\n"
            f"Status: 已发布")


def records():
    for tag, key in keys.items():
        yield f"Skill: {key}\nLabel: {tag}"
    for firm, key in firms.items():
        yield f"Org: {key}\nName: {firm}\nType: 企业"
    for row in rows("experts.tsv"):
        yield talent(*row)
    texts = []
    for number, (expert, title, abstract) in enumerate(rows("works.tsv")):
        if number % 97 == 0:
            texts.append(abstract)
        yield f"Work: w{number}\nTitle: {title}\nAbstract: {abstract}\nAuthor: {expert}"
    for number, row in enumerate(rows("needs.tsv")):
        yield need(number, *row, texts)


folder = pathlib.Path(sys.argv[1])
keys = {tag: f"t{number}" for number, (tag, _) in enumerate(rows("tags.tsv"))}
firms = {firm: f"f{number}" for number, firm in enumerate(dict.fromkeys(row[1] for row in rows("needs.tsv")))}
sys.stdout.reconfigure(encoding="utf8")
sys.stdout.write(HEAD)
for record in records():
    sys.stdout.write("\n" + record + "\n")
sys.stdout.write("\nEnd: bench-1\n")
