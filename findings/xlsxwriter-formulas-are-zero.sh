#!/usr/bin/env bash
# Formulas that XlsxWriter wrote are the number 0 to every reader, also where they make text.
#
# guess:    a file whose formulas nobody has computed yet has no values: None in Python, and
#           LibreOffice and Gnumeric compute on opening, as the file asks (fullCalcOnLoad).
# seen:     the cached value is 0 for each formula. openpyxl (data_only), calamine, pandas, and also
#           LibreOffice and Gnumeric when they convert, give 0 for an age and 0 for a name.
#           The same formulas written by openpyxl have no cached value: there the two programs do
#           compute, openpyxl gives None, and calamine ends the row before them.
# versions: XlsxWriter 3.3.1, openpyxl 3.1.5, python-calamine 0.9.1, pandas 3.1.1,
#           gnumeric 1.12.55-1, LibreOffice 7.4.7 (Debian 12)
# matters:  systems of offices export with such writers. "0" is imported as a value unless the file
#           was opened and saved in Excel or WPS first.
# rencai:   refuses the formulas of a book that asks to be computed on load (E712), and says to open
#           and save it in Excel or WPS.
set -eu
dpkg -s gnumeric libreoffice-calc-nogui | grep -E '^(Package|Version)'
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install \
    XlsxWriter==3.3.1 openpyxl==3.1.5 python-calamine==0.9.1 pandas==3.1.1

cat > write.py <<'PY'
import openpyxl, xlsxwriter
row = [1975, "=2026-A1", '="林"&"若溪"']
book = xlsxwriter.Workbook("xlsxwriter.xlsx")
book.add_worksheet().write_row(0, 0, row)
book.close()
book = openpyxl.Workbook()
book.active.append(row)
book.save("openpyxl.xlsx")
PY
cat > read.py <<'PY'
import sys, openpyxl, pandas, python_calamine
file = sys.argv[1]
print(" openpyxl", *next(openpyxl.load_workbook(file, data_only=True).active.iter_rows(values_only=True)))
print(" calamine", *python_calamine.CalamineWorkbook.from_path(file).get_sheet_by_index(0).to_python()[0])
print(" pandas", *pandas.read_excel(file, header=None, engine="openpyxl").iloc[0])
PY
venv/bin/python write.py

seen=$(
    for writer in xlsxwriter openpyxl; do
        echo "written by $writer, read by"
        venv/bin/python read.py $writer.xlsx
        soffice "-env:UserInstallation=file://$work/profile" --headless \
            --convert-to "csv:Text - txt - csv (StarCalc):44,34,76" $writer.xlsx >/dev/null 2>&1
        echo " LibreOffice $(tr , ' ' < $writer.csv)"
        ssconvert $writer.xlsx gnumeric.csv 2>/dev/null
        echo " Gnumeric $(tr , ' ' < gnumeric.csv)"
    done
)
recorded="written by xlsxwriter, read by
 openpyxl 1975 0 0
 calamine 1975.0 0.0 0.0
 pandas 1975 0 0
 LibreOffice 1975 0 0
 Gnumeric 1975 0 0
written by openpyxl, read by
 openpyxl 1975 None None
 calamine 1975.0
 pandas 1975
 LibreOffice 1975 51 林若溪
 Gnumeric 1975 51 林若溪"

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
