#!/usr/bin/env bash
# Two people about whom nothing is known are the same person: to pandas and rapidfuzz.
#
# guess:    a missing key joins with nothing, as NULL in SQL; the likeness of two empty names is 0,
#           or not a number, in each library alike.
# seen:     merge joins each row without a key with each other row without one. rapidfuzz gives two
#           empty names the likeness 1.0 (0 by token_set_ratio, 100 by token_sort_ratio), jellyfish
#           0.0 by the Jaro measures. SQLite joins none.
# versions: pandas 3.1.1, rapidfuzz 3.14.6, jellyfish 1.3.0, SQLite 3.40.1 (CPython 3.11)
# matters:  rosters have empty cells. Ten people without a number on one side and ten on the other
#           are a hundred matches, with the best score there is.
# rencai:   compares identity numbers where both records have one. Whoever links lists before an
#           import has to take out the empty keys first.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install pandas==3.1.1 rapidfuzz==3.14.6 jellyfish==1.3.0
venv/bin/pip --disable-pip-version-check list 2>/dev/null | grep -iE 'pandas|rapidfuzz|jellyfish'

cat > link.py <<'PY'
import sqlite3
import jellyfish, pandas
from rapidfuzz import fuzz
from rapidfuzz.distance import Jaro, JaroWinkler

left = [("0007", "林若溪"), (None, "周明"), (None, "王芳")]
right = [("0007", "甲厂"), (None, "乙厂"), (None, "丙厂")]
joined = pandas.DataFrame(left, columns=["key", "name"]).merge(
    pandas.DataFrame(right, columns=["key", "firm"]), on="key")
print("pandas:", *(joined.name + joined.firm))
store = sqlite3.connect(":memory:")
store.execute("CREATE TABLE a (key, name)")
store.execute("CREATE TABLE b (key, firm)")
store.executemany("INSERT INTO a VALUES (?, ?)", left)
store.executemany("INSERT INTO b VALUES (?, ?)", right)
print("SQLite:", *(name + firm for name, firm in store.execute("SELECT name, firm FROM a JOIN b USING (key)")))
print("rapidfuzz:", Jaro.similarity("", ""), JaroWinkler.similarity("", ""),
      fuzz.token_sort_ratio("", ""), fuzz.token_set_ratio("", ""))
print("jellyfish:", jellyfish.jaro_similarity("", ""), jellyfish.jaro_winkler_similarity("", ""))
PY

seen=$(venv/bin/python link.py)
recorded="pandas: 林若溪甲厂 周明乙厂 周明丙厂 王芳乙厂 王芳丙厂
SQLite: 林若溪甲厂
rapidfuzz: 1.0 1.0 100.0 0.0
jellyfish: 0.0 0.0"

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
