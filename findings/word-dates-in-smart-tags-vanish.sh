#!/usr/bin/env bash
# python-docx leaves out the dates of forms that were typed in a Chinese Word of 2003 to 2007.
#
# guess:    a smart tag is a mark upon text, as a language is; the text is read.
# seen:     these versions put dates that they recognize into smart tags (chsdate), and amounts with a unit
#           (chmetcnv); the tags stay when the file is saved as .docx. python-docx reads runs and
#           hyperlinks only: the cell 1975年6月1日 is empty, and 身高170厘米 is 身高. docx2txt,
#           mammoth and pandoc give the text.
# versions: python-docx 1.2.0, docx2txt 0.9, mammoth 1.13.0, pandoc 2.17.1.1-2~deb12u1
# matters:  forms are copied for twenty years; what is missing is the date of birth, and only of those whose form was
#           filled in on the old program.
# rencai:   reads no .docx. Whoever takes forms apart with python-docx should walk over all w:t.
set -eu
dpkg -s pandoc | grep '^Version'
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install python-docx==1.2.0 docx2txt==0.9 mammoth==1.13.0
venv/bin/pip --disable-pip-version-check list 2>/dev/null | grep -E 'docx|mammoth'

cat > form.py <<'PY'
import docx
from docx.oxml import parse_xml

SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
TAGS = "urn:schemas-microsoft-com:office:smarttags"


def run(text):
    return f"<w:r><w:t>{text}</w:t></w:r>"


def tag(kind, text):
    return f'<w:smartTag w:uri="{TAGS}" w:element="{kind}">{run(text)}</w:smartTag>'


form = docx.Document()
row = form.add_table(1, 3).rows[0]
for cell, content in zip(
    row.cells, (run("出生"), tag("chsdate", "1975年6月1日"), run("身高") + tag("chmetcnv", "170厘米"))
):
    cell._tc.remove(cell.paragraphs[0]._p)
    cell._tc.append(parse_xml(f'<w:p xmlns:w="{SPACE}">{content}</w:p>'))
form.save("form.docx")
PY
cat > read.py <<'PY'
import docx, docx2txt, mammoth

print("python-docx:", "|".join(cell.text for cell in docx.Document("form.docx").tables[0].rows[0].cells))
print("docx2txt:", *docx2txt.process("form.docx").split())
with open("form.docx", "rb") as file:
    print("mammoth:", *mammoth.extract_raw_text(file).value.split())
PY
venv/bin/python form.py
seen=$(
    venv/bin/python read.py
    echo "pandoc:" $(pandoc -t plain form.docx | grep 出生)
)
recorded="python-docx: 出生||身高
docx2txt: 出生 1975年6月1日 身高170厘米
mammoth: 出生 1975年6月1日 身高170厘米
pandoc: 出生 1975年6月1日 身高170厘米"

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
