#!/usr/bin/env bash
# With constant_memory XlsxWriter loses the titles right of a merged cell, but only in cells with a look.
#
# guess:    constant_memory forbids going back to an earlier row; a header row that is written from
#           left to right, its titles merged over two rows among them, never goes back.
# seen:     merge_range() pads the block with formatted blanks, so that the row below is the current
#           one after the first title. The next titles are dropped: merge_range() and write() return
#           -1, which nobody looks at, and there is no exception. Without a format nothing is padded,
#           and everything is there.
# versions: XlsxWriter 3.3.1, openpyxl 3.1.5
# matters:  rosters have headers in two rows, and exports of many rows are written with constant_memory.
#           A roster without the title 姓名 is sent out, of which nobody can say what its columns are.
# rencai:   merges without a format and gives the cells their look afterwards (libxlsxwriter does the
#           same); a table without 姓名 is refused (E703), never guessed.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install XlsxWriter==3.3.1 openpyxl==3.1.5

cat > titles.py <<'PY'
import openpyxl, xlsxwriter
for constant_memory in (False, True):
    for look in (None, {"border": 1}):
        book = xlsxwriter.Workbook("a.xlsx", {"constant_memory": constant_memory})
        sheet = book.add_worksheet()
        form = look and book.add_format(look)
        returned = [sheet.merge_range(0, 0, 1, 0, "序号", form),
                    sheet.merge_range(0, 1, 1, 1, "姓名", form), sheet.write(0, 2, "职称", form)]
        sheet.write_row(2, 0, [1, "甲示例", "教授"])
        book.close()
        rows = openpyxl.load_workbook("a.xlsx").active.iter_rows(values_only=True)
        print(f"constant_memory={constant_memory} format={look}: returned", *returned,
              "titles", *next(rows))
PY
seen=$(venv/bin/python titles.py)
recorded="constant_memory=False format=None: returned 0 0 0 titles 序号 姓名 职称
constant_memory=False format={'border': 1}: returned 0 0 0 titles 序号 姓名 职称
constant_memory=True format=None: returned 0 0 0 titles 序号 姓名 职称
constant_memory=True format={'border': 1}: returned 0 -1 -1 titles 序号 None None"

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
