#!/usr/bin/env bash
# Unicode's form KC makes 2 of 115 radicals of one block the characters they look like, 214 of 214 of the other.
#
# guess:    NFKC, which makes ⾼ (U+2FBC) the character 高, does so with each sign that looks like a character:
#           ⻓ ⻔ ⻋ ⻢ ⻰ become 长 门 车 马 龙.
# seen:     all Kangxi radicals (U+2F00 to U+2FD5) become characters, of the CJK Radicals Supplement (U+2E80 to
#           U+2EF3) two: ⺟ and ⻳. CPython and ICU do the same, as the standard's tables say; nor does
#           the case folding of form KC do more.
# versions: CPython 3.11 (Unicode 14), ICU 72.1
# matters:  the simplified forms are in the block that stays. Text out of a PDF may hold them: of ⾼⻢ one half
#           is mended, 马 isn't found, and a person comes twice.
# rencai:   replaces both blocks (N121), by Unicode's list of equivalent ideographs. Scripts that clean
#           lists before an import should leave them as they are, or use that list, not NFKC alone.
set -eu
dpkg -s icu-devtools | grep '^Version'
python3 --version
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > forms.py <<'PY'
import unicodedata


def report(title, first, last):
    radicals = [chr(code) for code in range(first, last + 1) if unicodedata.name(chr(code), "")]
    changed = [sign for sign in radicals if unicodedata.normalize("NFKC", sign) != sign]
    print(f"{title}: {len(changed)} of {len(radicals)}", *(changed if len(changed) < 9 else ()))


report("Kangxi radicals", 0x2F00, 0x2FD5)
report("supplement", 0x2E80, 0x2EF3)
print("CPython:", unicodedata.normalize("NFKC", "⾼⻢"), "高马" == unicodedata.normalize("NFKC", "⾼⻢"))
PY
seen=$(
    python3 forms.py
    echo "ICU: $(printf '⾼⻢ ⾧⻓ ⾨⻔ ⾞⻋ ⿓⻰' | uconv -f utf-8 -t utf-8 -x 'Any-NFKC')"
    echo "ICU, case folded: $(printf '⻢⻓⻔⻋⻰' | uconv -f utf-8 -t utf-8 -x 'Any-NFKC; Any-Lower; Any-NFKC')"
)
recorded="Kangxi radicals: 214 of 214
supplement: 2 of 115 ⺟ ⻳
CPython: 高⻢ False
ICU: 高⻢ 長⻓ 門⻔ 車⻋ 龍⻰
ICU, case folded: ⻢⻓⻔⻋⻰"

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
