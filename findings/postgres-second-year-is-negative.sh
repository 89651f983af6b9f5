#!/usr/bin/env bash
# PostgreSQL's full text search does not find 2021 in 2019-2021, nor 8888888 in 0931-8888888.
#
# guess:    the parser splits at the hyphen, as it does for words: 换热器-设计 is found by 设计.
# seen:     between digits the hyphen is a sign: the words of 2019-2021 are 2019 and -2021. A search for 2021 finds
#           nobody, one for -2021 does. With the dash (2019—2021) it is found; 2019至2021 is one word, and 2021年
#           another than 2021. Of C++, C# and C only c is left. GB/T19001-2016 is taken for the name of a
#           file and is one word; GB/T 19001-2016 is three, the last of them -2016.
# versions: postgresql-15 15.18 (Debian 12), UTF8, C.UTF-8, configuration simple
# matters:  spans of years and telephone numbers are what résumés are searched for; the first half is found, so
#           that it seems to work.
# rencai:   has an index of its own.
set -eu
dpkg -s postgresql-15 | grep '^Version'
work=$(mktemp -d)
programs=/usr/lib/postgresql/15/bin
as_server() { if [ "$(id -u)" = 0 ]; then su postgres -s /bin/sh -c "$1"; else sh -c "$1"; fi; }
stop() {
    as_server "$programs/pg_ctl -D $work/data -m fast stop" >/dev/null 2>&1 || true
    rm -rf "$work"
}
trap stop EXIT
[ "$(id -u)" != 0 ] || chown postgres "$work"
cd "$work"
as_server "$programs/initdb -D $work/data -E UTF8 --locale=C.UTF-8 -U clerk -A trust" >/dev/null
as_server "$programs/pg_ctl -D $work/data -w -l $work/log \
    -o \"-c listen_addresses='' -c unix_socket_directories=$work\" start" >/dev/null

seen=$(psql -X -h "$work" -U clerk -d postgres -At -F ' ' <<'SQL'
\set ON_ERROR_STOP on
SELECT text, '<' || word || '>', to_tsvector('simple', text) @@ plainto_tsquery('simple', word),
    tsvector_to_array(to_tsvector('simple', text))
FROM (VALUES
    (1, '2019-2021', '2021'),
    (2, '2019-2021', '-2021'),
    (3, '2019—2021', '2021'),
    (4, '2019至2021', '2021'),
    (5, '2019年-2021年', '2021'),
    (6, '0931-8888888', '8888888'),
    (7, '换热器-设计', '设计'),
    (8, 'C++', 'C#'),
    (9, 'GB/T19001-2016', '19001'),
    (10, 'GB/T 19001-2016', '2016')
) AS probe (place, text, word) ORDER BY place;
SQL
)
recorded='2019-2021 <2021> f {-2021,2019}
2019-2021 <-2021> t {-2021,2019}
2019—2021 <2021> t {2019,2021}
2019至2021 <2021> f {2019至2021}
2019年-2021年 <2021> f {2019年,2019年-2021年,2021年}
0931-8888888 <8888888> f {-8888888,0931}
换热器-设计 <设计> t {换热器,换热器-设计,设计}
C++ <C#> t {c}
GB/T19001-2016 <19001> f {gb/t19001-2016}
GB/T 19001-2016 <2016> f {-2016,19001,gb/t}'

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
