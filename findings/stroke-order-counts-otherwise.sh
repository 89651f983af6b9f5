#!/usr/bin/env bash
# ICU's order by strokes is not the 姓氏笔画 of official lists: 陈 stands behind 林.
#
# guess:    `zh-u-co-stroke` counts the strokes of simplified characters as schools here do: 陈 and 邱
#           7, 郑 and 范 8, 黄 11, and sorts equal counts by the first stroke (横竖撇点折).
# seen:     阝 has 3 strokes instead of 2, and 艹 4 instead of 3, as in traditional script, with the
#           language zh-Hans too: 邓 after 石, 陈 after 林, 郑 after 赵, 黄 after 韩. Equal counts go
#           by radical: 何 吴 宋 before 张 李 杨.
# versions: postgresql-15 15.20-0+deb12u1 (ICU 72.1)
# matters:  lists of members, experts and candidates "by strokes of the surname" promise that the
#           order ranks nobody. 陈 alone is one name in twenty, and each reader sees it misplaced.
#           Whatever sorts by ICU takes this order from the same tables.
# rencai:   offers no order by strokes; one would need a table of its own.
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

seen=$(psql -X -q -h "$work" -U clerk -d postgres -At <<'SQL'
\set ON_ERROR_STOP on
CREATE COLLATION strokes (provider = icu, locale = 'zh-u-co-stroke');
CREATE COLLATION hans (provider = icu, locale = 'zh-Hans-CN-u-co-stroke');
CREATE TABLE surname AS SELECT * FROM unnest(
    ARRAY['王', '邓', '石', '李', '杨', '吴', '何', '宋', '张', '陈', '林', '范', '郑', '赵',
          '黄', '韩', '蒋']) AS t (name);
SELECT string_agg(name, ' ' ORDER BY name COLLATE strokes) FROM surname;
SELECT string_agg(name, ' ' ORDER BY name COLLATE hans) FROM surname;
SQL
)
recorded="王 石 邓 何 吴 宋 张 李 杨 林 陈 范 赵 郑 韩 黄 蒋
王 石 邓 何 吴 宋 张 李 杨 林 陈 范 赵 郑 韩 黄 蒋"

echo "$seen"
[ "$seen" = "$recorded" ] || { echo "no longer as recorded:" "$recorded"; exit 1; }
