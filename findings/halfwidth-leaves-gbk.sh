#!/usr/bin/env bash
# ICU's Fullwidth-Halfwidth makes Chinese text that GBK can't encode.
#
# guess:    it makes letters, digits and signs such as ，：（） into ASCII and leaves the rest, so
#           what came from a GBK file can go back into one.
# seen:     the stop 。 the comma 、 the brackets 「」 and the dot ・ become the half-width signs of
#           Japanese katakana, U+FF61 to U+FF65. iconv to GBK stops at the first of them; GB 18030
#           has four bytes for it. NFKC brings them back, and makes the letters ASCII as well.
# versions: icu-devtools 72.1-3+deb12u1, libc-bin 2.36 (Debian 12)
# matters:  the usual first step for data typed in full width breaks each sentence of a résumé for
#           systems that speak GBK, and 、 no longer parts a list.
# rencai:   folds by NFKC, where it folds; its files are UTF-8.
set -eu
dpkg -s icu-devtools libc-bin | grep -E '^(Package|Version)'

text='ＡＢ１２，：（）甲。乙、「丙」'
half=$(printf %s "$text" | uconv -f UTF-8 -t UTF-8 -x Fullwidth-Halfwidth)
to_gbk() { printf %s "$1" | iconv -f UTF-8 -t GBK 2>/dev/null | wc -c; }

seen=$(
    echo "$half"
    echo "GBK before: $(to_gbk "$text") bytes of 30"
    echo "GBK after: $(to_gbk "$half") bytes"
    echo "GB 18030 of the stop: $(printf '｡' | iconv -f UTF-8 -t GB18030 | od -An -tx1 | xargs)"
    echo "NFKC: $(printf %s "$half" | uconv -f UTF-8 -t UTF-8 -x NFKC)"
)
recorded="AB12,:()甲｡乙､｢丙｣
GBK before: 30 bytes of 30
GBK after: 10 bytes
GB 18030 of the stop: 84 31 95 37
NFKC: AB12,:()甲。乙、「丙」"

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
