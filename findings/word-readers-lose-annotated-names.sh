#!/usr/bin/env bash
# A surname with its pinyin above it (Word's 拼音指南) is missing from what readers of .docx give.
#
# guess:    the annotated characters are the text, and the pinyin is left out or set behind them, as
#           spreadsheets do; a ticked box put in as a symbol is some character, at least a mark.
# seen:     python-docx, mammoth and pandoc drop the characters with the pinyin: 单雄信 is 雄信, and
#           a name annotated as a whole is an empty text. docx2python gives shan单雄信. The tick (w:sym,
#           Wingdings) is nothing to python-docx and pandoc: 是 ☑否 and ☑是 否 are the same text.
# versions: python-docx 1.2.0, mammoth 1.13.0, docx2python 3.7.1, pandoc 2.17.1.1-2~deb12u1
# matters:  pinyin is put over the names that readers stumble at, so those are the names that forms
#           lose, and what is left looks like a name. Ticks are the answers of a form.
# rencai:   reads no .docx; in workbooks pinyin above a cell is left out and the name kept.
set -eu
dpkg -s pandoc | grep '^Version'
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install \
    python-docx==1.2.0 mammoth==1.13.0 docx2python==3.7.1
venv/bin/pip --disable-pip-version-check list 2>/dev/null | grep -E 'docx|mammoth'

cat > form.py <<'PY'
import docx
from docx.oxml import parse_xml

SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def text(words):
    return f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>'


def annotated(name, pinyin):
    return (f"<w:r><w:ruby><w:rubyPr/><w:rt>{text(pinyin)}</w:rt>"
            f"<w:rubyBase>{text(name)}</w:rubyBase></w:ruby></w:r>")


TICK = '<w:r><w:sym w:font="Wingdings 2" w:char="F052"/></w:r>'
form = docx.Document()
for runs in (annotated("单", "shan") + text("雄信"), annotated("尉迟恭", "yuchi gong"),
             text("博士后：") + TICK + text("是 □否"), text("在职：□是 ") + TICK + text("否")):
    form.element.body.insert(len(form.element.body) - 1, parse_xml(f'<w:p xmlns:w="{SPACE}">{runs}</w:p>'))
form.save("form.docx")
PY
cat > read.py <<'PY'
import docx, mammoth
from docx2python import docx2python

print("python-docx:", *[p.text or "(empty)" for p in docx.Document("form.docx").paragraphs], sep=" | ")
with open("form.docx", "rb") as form:
    print("mammoth:", *mammoth.extract_raw_text(form).value.split("\n\n"), sep=" | ")
print("docx2python:", *docx2python("form.docx").text.split("\n\n")[:2], sep=" | ")
PY
venv/bin/python form.py
seen=$(
    venv/bin/python -W ignore read.py
    echo "pandoc:" $(pandoc form.docx -t plain)
)
recorded="python-docx: | 雄信 | (empty) | 博士后：是 □否 | 在职：□是 否
mammoth: | 雄信 |  | 博士后：☑是 □否 | 在职：□是 ☑否 | 
docx2python: | shan单雄信 | yuchi gong尉迟恭
pandoc: 雄信 博士后：是 □否 在职：□是 否"

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
