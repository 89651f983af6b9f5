"""Writes the workbooks of this folder, all of one invented roster, by the programs that offices use.

Needs openpyxl, XlsxWriter, xlwt, Gnumeric and LibreOffice: python make.py
"""
import datetime
import os
import pathlib
import subprocess

import openpyxl
import xlsxwriter
import xlwt

TITLE = "2026年人才名册"
HEAD = ["编号", "姓名", "出生年月", "参加工作时间", "联系电话", "补贴", "入选年份", "备注"]
FORMATS = [
    "@", "General", 'yyyy"年"m"月"', "yyyy-mm-dd", "0000-0000000", "[DBNum2]0", 'yyyy"年"', "0.00",
]


def day(year, month=1, date=1):
    return datetime.datetime(year, month, date)


ROWS = [
    ["0017", "林若溪", day(1975, 10), day(1998, 7, 1), 9318888017, 45000, day(2019), 1975.1],
    ["0018", "顾怀远·买买提", day(1968, 2), day(1990, 8, 15), 9318888018, 800, day(2021), "一\n二"],
    ["0019", "王小二", day(1990, 1), day(2012, 6, 30), 9318888019, 12, day(2023), "负责“镍钴”材料"],
]
HIDDEN_ROW = 3  # counted from nought: 顾怀远


def with_openpyxl(path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "名册"
    sheet["A1"] = TITLE
    sheet.merge_cells("A1:H1")
    for column, title in enumerate(HEAD):
        sheet.cell(2, column + 1, title)
    for row, values in enumerate(ROWS):
        for column, value in enumerate(values):
            cell = sheet.cell(row + 3, column + 1, value)
            cell.number_format = FORMATS[column]
    sheet.row_dimensions[HIDDEN_ROW + 1].hidden = True
    book.create_sheet("底稿").sheet_state = "hidden"
    book.save(path)


def with_xlsxwriter(path):
    book = xlsxwriter.Workbook(path)
    formats = [book.add_format({"num_format": code}) for code in FORMATS]
    sheet = book.add_worksheet("名册")
    sheet.merge_range(0, 0, 0, len(HEAD) - 1, TITLE)
    sheet.write_row(1, 0, HEAD)
    for row, values in enumerate(ROWS):
        for column, value in enumerate(values):
            write = sheet.write_datetime if isinstance(value, datetime.datetime) else sheet.write
            if isinstance(value, str):
                write = sheet.write_string
            write(row + 2, column, value, formats[column])
    sheet.set_row(HIDDEN_ROW, None, None, {"hidden": True})
    book.add_worksheet("底稿").hide()
    book.close()


def with_xlwt(path):
    book = xlwt.Workbook(encoding="utf-8")
    sheet = book.add_sheet("名册")
    sheet.write_merge(0, 0, 0, len(HEAD) - 1, TITLE)
    for column, title in enumerate(HEAD):
        sheet.write(1, column, title)
    styles = [xlwt.easyxf(num_format_str=code) for code in FORMATS]
    for row, values in enumerate(ROWS):
        for column, value in enumerate(values):
            sheet.write(row + 2, column, value, styles[column])
    sheet.row(HIDDEN_ROW).hidden = True
    book.add_sheet("底稿").visibility = 1
    book.save(path)


def with_mark(path, add):
    """A roster with a mark of secrecy in no cell of it."""
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet("名册")
    sheet.write_row(0, 0, ["姓名", "出生年月"])
    sheet.write_row(1, 0, ["林若溪", "1975-10"])
    add(sheet)
    book.close()


def with_libreoffice(source, filter, path):
    folder = pathlib.Path("libreoffice")
    subprocess.run(
        ["soffice", "--headless", "--convert-to", filter, "--outdir", folder, source], check=True,
        stdout=subprocess.DEVNULL)
    made = next(folder.glob(pathlib.Path(source).stem + ".*"))
    made.rename(path)
    folder.rmdir()


def with_gnumeric(source, path):
    subprocess.run(
        ["ssconvert", "-T", "Gnumeric_Excel:excel_biff7", source, path], check=True,
        stderr=subprocess.DEVNULL, env={**os.environ, "WINDOWS_LANGUAGE": "zh_CN"})


with_openpyxl("openpyxl.xlsx")
with_xlsxwriter("xlsxwriter.xlsx")
with_xlwt("xlwt.xls")
with_libreoffice("openpyxl.xlsx", "xls:MS Excel 97", "libreoffice.xls")
with_libreoffice("openpyxl.xlsx", "xlsx:Calc MS Excel 2007 XML", "libreoffice.xlsx")
with_libreoffice("openpyxl.xlsx", "ods", "libreoffice.ods")
with_gnumeric("openpyxl.xlsx", "gnumeric-95.xls")
with_mark("marked-comment.xlsx", lambda sheet: sheet.write_comment("B2", "机密★10年"))
with_mark("marked-box.xlsx", lambda sheet: sheet.insert_textbox("D2", "机密★10年"))
with_libreoffice("marked-comment.xlsx", "xls:MS Excel 97", "marked-comment.xls")
with_libreoffice("marked-box.xlsx", "xls:MS Excel 97", "marked-box.xls")
