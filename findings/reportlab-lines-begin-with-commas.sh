#!/usr/bin/env bash
# reportlab: with wordWrap='CJK' lines begin with ， ； ： ！ 》 ” and end with （《“; telephone numbers are cut.
#
# guess:    wordWrap='CJK' follows the rules of Chinese lines: no mark that closes begins a line, none that opens
#           ends one, and numbers stay whole.
# seen:     of twelve closing marks eight begin lines, the comma, the most frequent of all, among them; the other four
#           hang over the margin. All opening ones end lines. A telephone number is cut in two, even before its
#           last digit, unless only a few of its digits would fit.
# versions: reportlab 5.1.0
# matters:  letters and forms in Chinese look wrong to each reader; a number in two lines is dialled wrong.
# rencai:   its pages are HTML, printed by a browser, which keeps the rules. With reportlab, bind marks and numbers by
#           hand, or measure lines oneself.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install reportlab==5.1.0
venv/bin/pip --disable-pip-version-check list 2>/dev/null | grep '^reportlab '

cat > lines.py <<'PY'
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.platypus import Paragraph

pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
STYLE = ParagraphStyle("body", fontName="STSong-Light", fontSize=12, leading=14, wordWrap="CJK")


def lines(text):
    """The lines of a paragraph ten characters wide."""
    paragraph = Paragraph(text, STYLE)
    paragraph.wrap(120, 1000)
    return ["".join(line[1]) if isinstance(line, tuple) else "".join(part.text for part in line.words)
            for line in paragraph.blPara.lines]


ten = "一二三四五六七八九十"
print("begin a line:", *(mark for mark in "。，、；：！？）》”」%" if lines(ten + mark + "下")[1].startswith(mark)))
print("end a line:", *(mark for mark in "（《“「" if lines(ten[:9] + mark + "下下")[0].endswith(mark)))
for before in range(5, 10):
    print(before, "before:", *lines(ten[:before] + "13893112233"))
PY
seen=$(venv/bin/python lines.py)
recorded="begin a line: ， ； ： ！ ？ 》 ” %
end a line: （ 《 “ 「
5 before: 一二三四五1389311223 3
6 before: 一二三四五六13893112 233
7 before: 一二三四五六七138931 12233
8 before: 一二三四五六七八 13893112233
9 before: 一二三四五六七八九 13893112233"

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
