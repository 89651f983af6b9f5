"""Writes two batches of the same invented people, one with identity numbers and telephones.

    python3 sealed.py COUNT FOLDER [--long]     # FOLDER/plain.rec and FOLDER/sealed.rec

A person has six fields; with --long some twenty, as in a roster. The numbers have right check digits
and belong to nobody that we know of: days and serial numbers are counted through.
"""
import pathlib
import sys

FAMILY = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹"
GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰涛明超秀霞平刚桂英华玉兰建国文"
WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]


def born(i):
    return 1950 + i % 45, 1 + i // 45 % 12, 1 + i // 540 % 28


def identity(i):
    year, month, day = born(i)
    digits = f"620102{year}{month:02d}{day:02d}{i // 15120:03d}"
    return digits + "10X98765432"[sum(int(d) * w for d, w in zip(digits, WEIGHTS)) % 11]


def person(i, is_long, is_sealed):
    name = FAMILY[i % 30] + GIVEN[i // 30 % 28] + GIVEN[i // 840 % 28]
    year, month, day = born(i)
    lines = [f"Talent: {i}", f"Name: {name}", f"Birth: {year}-{month:02d}-{day:02d}",
             f"Employer: 示例大学{i % 3000}", "Title: 教授", f"Research: 方向{i % 977} 材料"]
    if is_long:
        lines += ["Gender: 男", "Nationality: 中国", "Class: 兰州市高层次人才/C", "Post: 系主任",
                  "Degree: 博士", "Edu_level: 研究生", "Discipline: 材料科学与工程", "Field: 3",
                  f"Skill: 固体润滑材料 ; level={1 + i % 5}", f"Skill: 真空镀膜 ; level={1 + i % 4}",
                  f"Award: 科技进步奖{i % 50}", "Region: 620102", "Mode: 柔性引进",
                  f"Available: 每年 ; days={i % 90}",
                  f"Bio: 主持项目{i % 311}，从事薄膜材料、摩擦学与真空技术研究多年"]
    if is_sealed:
        lines += [f"Id: {identity(i)}", f"Phone: 139{i:08d}"]
    return "\n".join(lines)


def main():
    count, folder = int(sys.argv[1]), pathlib.Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("plain", "sealed"):
        records = [person(i, "--long" in sys.argv, name == "sealed") for i in range(count)]
        (folder / f"{name}.rec").write_text(
            f"Batch: {name}\nFormat: tpb/1\nSource: lzgx\nMade_at: 2026-04-02T09:30:00+08:00\n\n"
            + "\n\n".join(records) + f"\n\nEnd: {name}\n")


main()
