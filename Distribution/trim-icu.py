#!/usr/bin/env python3
"""Leaves of ICU's data only what the program needs.

    trim-icu.py icudt76l.dat OUT.dat

Most of it are the words of several hundred languages and how they are sorted. Kept are those of
Chinese and English, what holds for all languages, and the rules by which Han is written in Latin
letters or simplified.
"""

import re
import struct
import sys

# What the program has no use for: how words are sorted and parted, the names of languages,
# currencies, regions, time zones and characters, and character sets.
FOLDER = re.compile(r"^(?:brkitr|coll|curr|lang|rbnf|region|unit|zone)/")
NEEDLESS = re.compile(r"^(?:.*\.(?:cnv|spp)|cnvalias\.icu|unames\.icu|confusables\.cfu)$")
# The words of a language.
LOCALE = re.compile(r"^([a-z]{2,3})(?:_\w+)?\.res$")


def kept(name):
    if FOLDER.match(name) or NEEDLESS.match(name):
        return False
    locale = LOCALE.match(name)
    return name == "res_index.res" or not locale or locale.group(1) in ("en", "zh")


def entries(data, base):
    (count,) = struct.unpack_from("<I", data, base)
    toc = [struct.unpack_from("<II", data, base + 4 + 8 * i) for i in range(count)]
    ends = [offset for _, offset in toc[1:]] + [len(data) - base]
    for (name, start), end in zip(toc, ends):
        text = data[base + name:data.index(b"\0", base + name)].decode("ascii")
        yield text, data[base + start:base + end]


def packed(header, items):
    names, places = b"", []
    for name, _ in items:
        places.append(4 + 8 * len(items) + len(names))
        names += name.encode("ascii") + b"\0"
    start = 4 + 8 * len(items) + len(names)
    toc, body = struct.pack("<I", len(items)), b""
    padding = -(len(header) + start) % 16
    start += padding
    for place, (_, content) in zip(places, items):
        toc += struct.pack("<II", place, start + len(body))
        body += content + b"\0" * (-len(content) % 16)
    return header + toc + names + b"\0" * padding + body


def main(source, target):
    data = open(source, "rb").read()
    (size,) = struct.unpack_from("<H", data, 0)
    assert data[2:4] == b"\xda\x27", "this is no data of ICU"
    items = [(name, content) for name, content in entries(data, size)
             if kept(name.split("/", 1)[1])]
    with open(target, "wb") as file:
        file.write(packed(data[:size], items))


main(*sys.argv[1:])
