"""Makes a roster of invented people, and reads it with the peers: processor time, cells.

usage: sheet-peers.py make ROWS FILE.xlsx | sheet-peers.py read FILE.xlsx
Needs XlsxWriter, python-calamine and openpyxl.
"""
import datetime
import random
import sys
import time

HEAD = "序号 姓名 性别 出生年月 证件号码 联系电话 电子邮箱 工作单位 部门 职务 职称 学历 学位 毕业院校 所学专业 研究方向 专长标签 参加工作时间 年薪 备注"


def make(rows, path):
    import xlsxwriter

    pick = random.Random(7)
    units = [f"兰州{a}{b}有限责任公司" for a in "石化新能源装备制造有色金属生物医药" for b in "一二三四五六七八九十"]
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet("名册")
    month = book.add_format({"num_format": 'yyyy"年"m"月"'})
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    sheet.write_row(0, 0, HEAD.split())
    for row in range(1, rows + 1):
        born = datetime.datetime(1960, 1, 1) + datetime.timedelta(days=pick.randrange(14000))
        name = pick.choice("王李张刘陈杨赵黄周吴") + pick.choice("伟芳娜敏静丽强磊军洋") + pick.choice("明超秀霞平刚桂英文华")
        values = [
            row, name, pick.choice("男女"), born.replace(day=1),
            f"620102{born:%Y%m%d}{pick.randrange(10000):04}", f"139{pick.randrange(10**8):08}",
            f"u{row}@example.org", pick.choice(units), pick.choice(["研究院", "技术中心", "质量部"]),
            pick.choice(["主任", "副主任", "工程师"]), pick.choice(["正高级工程师", "高级工程师", "助理工程师"]),
            pick.choice(["本科", "硕士研究生", "博士研究生"]), pick.choice(["学士", "硕士", "博士"]),
            pick.choice(["兰州大学", "兰州理工大学"]), pick.choice(["材料科学与工程", "化学工程"]),
            pick.choice(["镍钴材料", "电池材料"]) + pick.choice(["制备", "检测"]), "电池材料、镍钴材料",
            born.replace(year=born.year + 22, month=7, day=1), pick.randrange(8, 60) + 0.5,
            None if row % 3 else "骨干",
        ]
        for column, value in enumerate(values):
            if isinstance(value, datetime.datetime):
                sheet.write_datetime(row, column, value, month if column == 3 else day)
            elif isinstance(value, str):
                sheet.write_string(row, column, value)
            elif value is not None:
                sheet.write_number(row, column, value)
    book.close()


def calamine(path):
    from python_calamine import CalamineWorkbook

    return sum(len(row) for row in CalamineWorkbook.from_path(path).get_sheet_by_index(0).iter_rows())


def calamine_list(path):
    from python_calamine import CalamineWorkbook

    return sum(len(row) for row in CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python())


def openpyxl(path):
    import openpyxl

    book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    return sum(len(row) for row in book.worksheets[0].iter_rows(values_only=True))


if sys.argv[1] == "make":
    make(int(sys.argv[2]), sys.argv[3])
else:
    for peer in [calamine, calamine_list, openpyxl]:
        start = time.process_time()
        cells = peer(sys.argv[2])
        print(f"{peer.__name__}: {time.process_time() - start:.2f} s, {cells} cells", flush=True)
