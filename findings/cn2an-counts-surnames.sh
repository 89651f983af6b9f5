#!/usr/bin/env bash
# cn2an.transform turns the surname in 陆九渊 into a figure: 69渊.
#
# guess:    it looks for numbers in a text, as its page says (一九七五年 becomes 1975年), and a capital 陆, the 6 of
#           bills, counts only among other capitals; names stay as they are, or at most 一 and 三 change.
# seen:     whatever can be read as digits is: 陆九渊 is 69渊, 陆一鸣 61鸣, 拾得 10得, 张三 张3, 王一百 王100, and 六安市 and
#           三一重工 are 6安市 and 31重工. 三五个 (three to five) is 35个. 陆游 and 伍先生 stay: one figure by itself has to be a
#           plain one. Nothing tells what was changed.
# versions: cn2an 0.5.24
# matters:  the same call that makes dates and amounts of a roster usable changes names of people, firms and
#           places; two people may become one.
# rencai:   reads Chinese figures only in fields that hold figures.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install cn2an==0.5.24
venv/bin/pip --disable-pip-version-check list 2>/dev/null | grep '^cn2an'

cat > names.py <<'PY'
import cn2an

for text in (
    "一九七五年六月", "陆九渊", "陆一鸣", "拾得", "张三", "王一百", "六安市", "三一重工", "三五个", "陆游", "伍先生",
):
    print(text, cn2an.transform(text, "cn2an"))
PY
seen=$(venv/bin/python -W ignore names.py)
recorded="一九七五年六月 1975年6月
陆九渊 69渊
陆一鸣 61鸣
拾得 10得
张三 张3
王一百 王100
六安市 6安市
三一重工 31重工
三五个 35个
陆游 陆游
伍先生 伍先生"

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
