#!/usr/bin/env bash
# PostgreSQL: what \d, \w and \s match depends on the collation of the column.
#
# guess:    \d is 0 to 9 (or always all of Unicode's digits); a collation is for sorting.
# seen:     with an ICU collation \d also matches full-width digits, \s also a no-break space, and
#           \w also characters of the newest extensions; with C.UTF-8 of glibc 2.36 none of those;
#           with "C" \w matches no Han character and \s no ideographic blank.
# versions: postgresql-15 15.18-0+deb12u1 (ICU 72.1, glibc 2.36), database in C.UTF-8
# matters:  CHECK (id ~ '^\d{17}[\dX]$') takes １２３ into the column that was given a collation to sort
#           by pinyin, and refuses it in another. SQLite has one answer for all.
# rencai:   a schema for PostgreSQL should write [0-9], and COLLATE "C" in its CHECKs.
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
SELECT 'collation C.UTF-8 zh-x-icu C';
SELECT label, text ~ mark, text COLLATE "zh-x-icu" ~ mark, text COLLATE "C" ~ mark
FROM (VALUES
    (1, '\d １', '１', '^\d$'),
    (2, '[0-9] １', '１', '^[0-9]$'),
    (3, '\w 张', '张', '^\w$'),
    (4, '\w U+31350', U&'\+031350', '^\w$'),
    (5, '\s U+3000', U&'\3000', '^\s$'),
    (6, '\s U+00A0', U&'\00A0', '^\s$')
) AS probe (place, label, text, mark) ORDER BY place;
SQL
)
recorded='collation C.UTF-8 zh-x-icu C
\d １ f t f
[0-9] １ f f f
\w 张 t t f
\w U+31350 f t f
\s U+3000 t t f
\s U+00A0 f t f'

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
