#!/usr/bin/env bash
# jieba cuts names apart that were added to its dictionary.
#
# guess:    after add_word (or a user dictionary) a name stays whole; that is what it is for.
# seen:     only runs of U+4E00 to U+9FD5, ASCII letters, digits and + # & . _ % - are looked up.
#           A name with the middle dot of the minorities, with a character of an extension (𬭎, 䶮)
#           or of the end of the first block (鿭, nihonium) is cut before the dictionary is asked. add_word says nothing. 3D打印 and C++ stay whole.
# versions: jieba 0.42.1, setuptools 65.5.0
# matters:  a register of people has dots and rare characters in names above all: they are never
#           found whole, and the parts count as words of others.
# rencai:   cuts no names; it compares them as a whole.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install jieba==0.42.1 setuptools==65.5.0
venv/bin/pip --disable-pip-version-check list 2>/dev/null | grep jieba

cat > cut.py <<'PY'
import logging, jieba
jieba.setLogLevel(logging.ERROR)
jieba.dt.tmp_dir = "."
for word in "阿依古丽·买买提", "赵䶮", "张𬭎", "鿭元素", "林若溪", "3D打印", "C++语言":
    jieba.add_word(word)
    words = jieba.lcut(word)
    print(word, "whole" if words == [word] else words)
PY

seen=$(venv/bin/python -W ignore cut.py)
recorded="阿依古丽·买买提 ['阿依古丽', '·', '买买提']
赵䶮 ['赵', '䶮']
张𬭎 ['张', '𬭎']
鿭元素 ['鿭', '元素']
林若溪 whole
3D打印 whole
C++语言 whole"

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
