#!/usr/bin/env bash
# docx2txt and docx2python read a text box twice, and a name that was moved away as well as the moved one.
#
# guess:    a text box is read once, or left out; text that a tracked change has moved is at its new
#           place.
# seen:     Word writes each text box twice, for new and for old programs (mc:Choice, mc:Fallback): both are
#           read. Deleted text is left out, but moved text (w:moveFrom) is kept at both places. A
#           non-breaking hyphen is nothing: 0931-8888888 becomes 09318888888. mammoth reads all as
#           guessed; pandoc and python-docx have no text box, and python-docx no 周明.
# versions: docx2txt 0.9, docx2python 3.7.1, mammoth 1.13.0, python-docx 1.2.0, pandoc 2.17.1.1-2~deb12u1
# matters:  names in boxes are counted twice, a person who was moved to another list is on both, and a
#           telephone number has no area code to split off.
# rencai:   reads no .docx. Lists of people taken from documents deserve a look at repeated names.
set -eu
dpkg -s pandoc | grep '^Version'
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install \
    docx2txt==0.9 docx2python==3.7.1 mammoth==1.13.0 python-docx==1.2.0
venv/bin/pip --disable-pip-version-check list 2>/dev/null | grep -E 'docx|mammoth'

cat > form.py <<'PY'
import docx
from docx.oxml import parse_xml

SPACES = " ".join(
    f'xmlns:{name}="{space}"'
    for name, space in {
        "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "v": "urn:schemas-microsoft-com:vml",
    }.items()
)


def run(text):
    return f"<w:r><w:t>{text}</w:t></w:r>"


content = f"<w:txbxContent><w:p>{run('林若溪')}</w:p></w:txbxContent>"
box = f"""<w:r><mc:AlternateContent>
<mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="9" cy="9"/><wp:docPr id="1" name="box"/>
<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">
<wps:wsp><wps:txbx>{content}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline>
</w:drawing></mc:Choice>
<mc:Fallback><w:pict><v:shape><v:textbox>{content}</v:textbox></v:shape></w:pict></mc:Fallback>
</mc:AlternateContent></w:r>"""
change = 'w:id="1" w:author="a"'
form = docx.Document()
for paragraph in (
    box,
    run("甲组") + f"<w:moveFrom {change}>{run('周明')}</w:moveFrom>",
    run("乙组") + f"<w:moveTo {change}>{run('周明')}</w:moveTo>",
    f"<w:del {change}><w:r><w:delText>唐悦</w:delText></w:r></w:del>",
    run("0931") + "<w:r><w:noBreakHyphen/></w:r>" + run("8888888"),
):
    form.element.body[-1].addprevious(parse_xml(f"<w:p {SPACES}>{paragraph}</w:p>"))
form.save("form.docx")
PY
cat > read.py <<'PY'
import docx, docx2python, docx2txt, mammoth

with open("form.docx", "rb") as file:
    mammoth_text = mammoth.extract_raw_text(file).value
for name, text in (
    ("docx2txt", docx2txt.process("form.docx")),
    ("docx2python", docx2python.docx2python("form.docx").text),
    ("mammoth", mammoth_text),
    ("python-docx", " ".join(paragraph.text for paragraph in docx.Document("form.docx").paragraphs)),
):
    print(name + ":", *text.split())
PY
venv/bin/python form.py
seen=$(
    venv/bin/python -W ignore read.py
    echo "pandoc:" $(pandoc -t plain form.docx)
)
recorded="docx2txt: 林若溪 林若溪 甲组周明 乙组周明 09318888888
docx2python: 林若溪 林若溪 甲组周明 乙组周明 09318888888
mammoth: 林若溪 甲组 乙组周明 0931‑8888888
python-docx: 甲组 乙组 0931-8888888
pandoc: 甲组 乙组周明 0931‑8888888"

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
