"""Writes an invented roster of N people and 20 columns, as a workbook and as CSV.

    pip install xlsxwriter && python3 roster.py N FOLDER
"""
import csv
import random
import sys

import xlsxwriter

HEAD = ("序号 工号 姓名 性别 出生年月 学历 学位 职务 职称 工作单位 研究方向 联系电话 电子邮箱 参加工作时间 "
        "毕业院校 所学专业 工作所在地 技术领域 荣誉称号 备注").split()
TITLE = ["示例名册（截至2026年6月30日）"]


def month(first, last):
    return f"{random.randint(first, last)}-{random.randint(1, 12):02}"


def person(i):
    name = random.choice("赵钱孙李周吴郑王冯陈") + "".join(random.choices("伟芳娜敏静丽强磊军洋勇艳杰娟涛", k=2))
    return [
        str(i + 1), f"G{i * 7 + 3:07}", name, random.choice("男女"), month(1955, 1998),
        random.choice(["研究生", "本科"]), random.choice(["博士", "硕士", "学士"]),
        random.choice(["所长", "主任", ""]), random.choice(["研究员", "教授", "工程师"]),
        f"示例研究所{i % 300}", f"金属材料与冶金过程{i % 50}", f"138{i:08}", f"u{i}@example.cn",
        month(1978, 2020), f"示例大学{i % 40}", "材料学", "兰州市", "新材料", f"示例称号{i % 20}", "备注",
    ]


def main(count, folder):
    random.seed(1)
    people = [person(i) for i in range(count)]
    book = xlsxwriter.Workbook(f"{folder}/r{count}.xlsx", {"constant_memory": True})
    sheet = book.add_worksheet("名册")
    with open(f"{folder}/r{count}.csv", "w", newline="") as file:
        for number, row in enumerate([TITLE, HEAD] + people):
            sheet.write_row(number, 0, row)
            csv.writer(file).writerow(row)
    book.close()


main(int(sys.argv[1]), sys.argv[2])
