#!/usr/bin/env bash
# phonenumbers: contract and batch numbers that begin with the year are telephones in Guangzhou.
#
# guess:    2021060112 (the day and a number) is no Chinese telephone number: those of a town are written
#           with the area code's 0 before them, and mobile ones have eleven digits.
# seen:     it is valid, 020 2106 0112, 广东省广州市, and so is each number of ten digits that begins with a day of
#           2000 to 2039; of the years before none. In a text they are found by all levels. The strictest,
#           EXACT_GROUPING, takes them and leaves out 0931-8888888, the one telephone there.
# versions: phonenumbers 9.0.43
# matters:  programs that find or mask telephone numbers in texts take the numbers of contracts, patents and
#           meetings; a column of such numbers is "all valid" when one checks what it is.
# rencai:   a landline has its area code with the 0 in front. Whoever fills Phone by means of phonenumbers should
#           ask for the 0, brackets or a sign between.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip -q --disable-pip-version-check install phonenumbers==9.0.43
venv/bin/pip --disable-pip-version-check list 2>/dev/null | grep '^phonenumbers '

cat > numbers.py <<'PY'
import datetime
import phonenumbers
from phonenumbers import Leniency, PhoneNumberFormat, PhoneNumberMatcher, geocoder

number = phonenumbers.parse("2021060112", "CN")
print(phonenumbers.is_valid_number(number), phonenumbers.format_number(number, PhoneNumberFormat.NATIONAL),
      geocoder.description_for_number(number, "zh"))
text = "合同编号2021060112，批次2026113001，学号1999060112，电话0931-8888888"
for level in ("VALID", "STRICT_GROUPING", "EXACT_GROUPING"):
    found = PhoneNumberMatcher(text, "CN", leniency=getattr(Leniency, level))
    print(level, *(match.raw_string for match in found))
for decade in (1990, 2000, 2010, 2020, 2030):
    first, last = datetime.date(decade, 1, 1), datetime.date(decade + 9, 12, 31)
    days = [first + datetime.timedelta(n) for n in range((last - first).days + 1)]
    valid = sum(phonenumbers.is_valid_number(phonenumbers.parse(f"{day:%Y%m%d}01", "CN")) for day in days)
    print(f"{decade}s: {valid} of {len(days)} days")
PY
seen=$(venv/bin/python numbers.py)
recorded="True 020 2106 0112 广东省广州市
VALID 2021060112 2026113001 0931-8888888
STRICT_GROUPING 2021060112 2026113001 0931-8888888
EXACT_GROUPING 2021060112 2026113001
1990s: 0 of 3652 days
2000s: 3653 of 3653 days
2010s: 3652 of 3652 days
2020s: 3653 of 3653 days
2030s: 3652 of 3652 days"

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
