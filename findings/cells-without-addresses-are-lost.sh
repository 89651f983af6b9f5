#!/usr/bin/env bash
# Of rows and cells without `r`, which the standard lets out, Gnumeric and xlsx2csv read nothing.
#
# guess:    `r` (the address of a cell, the number of a row) is optional in ECMA-376: what has none follows the one
#           before, in each reader.
# seen:     openpyxl, pandas, calamine and LibreOffice read the roster. Gnumeric's table is empty, and xlsx2csv
#           writes no line; both end with 0. If the first row and cell alone have an address, Gnumeric
#           keeps this one cell, and xlsx2csv the first row.
# versions: gnumeric 1.12.55-1, LibreOffice 7.4.7 (Debian 12), openpyxl 3.1.5, python-calamine 0.9.1,
#           xlsx2csv 0.8.6
# matters:  programs that write tables row by row leave the addresses out, to save space. Such a roster is opened and
#           looks right in an office program, and comes out of a script empty or as one row.
# rencai:   reads rows and cells without addresses.
set -eu
dpkg -s gnumeric libreoffice-calc-nogui | grep -E '^(Package|Version)'
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install openpyxl==3.1.5 python-calamine==0.9.1 xlsx2csv==0.8.6
venv/bin/pip --disable-pip-version-check list 2>/dev/null | grep -E '^(openpyxl|python-calamine|xlsx2csv) '

cat > write.py <<'PY'
import re, zipfile, openpyxl

book = openpyxl.Workbook()
for row in ("编号", "姓名"), ("0007", "林若溪"), ("0008", "周明"):
    book.active.append(row)
book.save("full.xlsx")


def strip(target, keep):
    """Writes the workbook again without addresses, but for the first ones."""
    with zipfile.ZipFile("full.xlsx") as source, zipfile.ZipFile(target, "w") as copy:
        for name in source.namelist():
            text = source.read(name)
            if name == "xl/worksheets/sheet1.xml":
                head, rows = text.split(b"<sheetData>")
                kept = re.match(rb"<row [^>]*><c [^>]*>", rows).group() if keep else b""
                rows = kept + re.sub(rb' r="[A-Z]*[0-9]+"', b"", rows[len(kept):])
                text = head + b"<sheetData>" + rows
            copy.writestr(name, text)


strip("none.xlsx", keep=False)
strip("first.xlsx", keep=True)
PY
cat > read.py <<'PY'
import sys, openpyxl, python_calamine

file = sys.argv[1]
rows = openpyxl.load_workbook(file).active.iter_rows(values_only=True)
print("openpyxl:", *(",".join(row) for row in rows))
rows = python_calamine.CalamineWorkbook.from_path(file).get_sheet_by_index(0).to_python()
print("calamine:", *(",".join(row) for row in rows))
PY
venv/bin/python write.py
seen=$(
    for book in none first; do
        echo "$book"
        venv/bin/python read.py $book.xlsx
        soffice "-env:UserInstallation=file://$work/profile" --headless \
            --convert-to "csv:Text - txt - csv (StarCalc):44,34,76" $book.xlsx >/dev/null 2>&1
        echo "LibreOffice:" $(cat $book.csv)
        ssconvert $book.xlsx gnumeric.csv 2>/dev/null
        echo "Gnumeric:" $(cat gnumeric.csv)
        echo "xlsx2csv:" $(venv/bin/xlsx2csv $book.xlsx)
    done
)
whole="编号,姓名 0007,林若溪 0008,周明"
recorded="none
openpyxl: $whole
calamine: $whole
LibreOffice: $whole
Gnumeric:
xlsx2csv:
first
openpyxl: $whole
calamine: $whole
LibreOffice: $whole
Gnumeric: 编号
xlsx2csv: 编号,姓名"

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
