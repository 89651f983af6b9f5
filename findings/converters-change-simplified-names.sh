#!/usr/bin/env bash
# Names in simplified script do not stay as they are when they are converted to simplified script.
#
# guess:    converters to simplified script leave simplified text alone. The characters that the table of 2013
#           lists for names (昇 甯 锺 and others) count as simplified.
# seen:     of twelve such characters OpenCC and ICU change eight, zhconv eleven and HanziConv three, and no two the same.
#           王昇, 王陞 and 王升 become one name. HanziConv makes 呼吸 唿吸 and 著作权 着作权.
# versions: OpenCC 1.4.2, zhconv 1.4.3, hanziconv 0.3.2, ICU 72.1
# matters:  rosters from several offices are brought to one script before they are compared. People lose the
#           name on their identity card, two become one, and a later search by the right name is empty.
# rencai:   stores names as they are written, and compares them by ICU's conversion only to tell a changed name from
#           another person. Convert a copy for comparing, never the roster.
set -eu
dpkg -s icu-devtools | grep '^Version'
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install opencc==1.4.2 zhconv==1.4.3 hanziconv==0.3.2
venv/bin/pip --disable-pip-version-check list 2>/dev/null | grep -iE '^(opencc|zhconv|hanziconv) '

cat > convert.py <<'PY'
import sys, hanziconv, opencc, zhconv

text = sys.stdin.read().strip()
print("OpenCC:", opencc.OpenCC("t2s").convert(text))
print("zhconv:", zhconv.convert(text, "zh-hans"))
print("hanziconv:", hanziconv.HanziConv.toSimplified(text))
PY
text="王昇 王陞 王甯 王釐 王祕 王氾 王谿 王乾 王徵 王瞭 王馀 王锺 呼吸 著作权"
seen=$(
    echo "names: $text"
    echo "$text" | venv/bin/python convert.py
    echo "ICU: $(printf %s "$text" | uconv -f utf-8 -t utf-8 -x Traditional-Simplified)"
)
recorded="names: 王昇 王陞 王甯 王釐 王祕 王氾 王谿 王乾 王徵 王瞭 王馀 王锺 呼吸 著作权
OpenCC: 王升 王升 王甯 王厘 王秘 王泛 王溪 王干 王征 王瞭 王馀 王锺 呼吸 著作权
zhconv: 王升 王升 王宁 王厘 王秘 王泛 王谿 王干 王征 王了 王余 王钟 呼吸 著作权
hanziconv: 王昇 王陞 王甯 王釐 王祕 王氾 王谿 王干 王征 王了 王馀 王锺 唿吸 着作权
ICU: 王升 王升 王甯 王厘 王秘 王泛 王谿 王干 王征 王了 王馀 王锺 呼吸 著作权"

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
