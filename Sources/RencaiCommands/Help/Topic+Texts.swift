extension Topic {
    static var formatText: String {
        words(
            """
            批次文件是 UTF-8 文本，扩展名 .rec。每条记录几行“名称: 内容”，记录之间空一行。
            第一条是批次头，最后一条是结束标记：

              Batch: lzgx-2026q1-01
              Format: tpb/1
              Source: lzgx
              Made_at: 2026-03-31T09:00:00+08:00

              Talent: 0001
              Name: 张伟
              Birth: 1975-06
              Skill: 真空镀膜 ; level=4

              End: lzgx-2026q1-01

            名称可以写中文：“姓名: 张伟”。续行以“+”开头，注释以“#”开头。
            空白模板：rencai template talent
            已有的文件变成中文名称来改：rencai convert --to lenient 文件.rec

            """,
            """
            A batch is UTF-8 text with the extension .rec. A record is a few lines 'Name: value',
            with an empty line between two. The header comes first and the end mark last:

              Batch: lzgx-2026q1-01
              Format: tpb/1
              Source: lzgx
              Made_at: 2026-03-31T09:00:00+08:00

              Talent: 0001
              Name: 张伟
              Birth: 1975-06
              Skill: 真空镀膜 ; level=4

              End: lzgx-2026q1-01

            Names may be Chinese. A further line of a value begins with '+', a comment with '#'.
            A blank form: rencai template talent
            A file with Chinese names, for people to edit: rencai convert --to lenient FILE.rec

            """)
    }

    static var keysText: String {
        words(
            """
            编号由报送单位代码和本单位内的编号组成：lzgx:0001。
            本批次自己的记录可以只写后半：0001。
            单位代码：1 至 16 个小写字母、数字、连字符，字母开头。
            本单位编号：1 至 64 个字母、数字、汉字和 . _ / -，区分大小写。
            std: 是各单位共用的：专长标签、分类办法、评分规则。

            """,
            """
            A key is the code of the reporting office and the record's number there: lzgx:0001.
            In its own batch the second part is enough: 0001.
            The office: 1 to 16 lower-case letters, digits and hyphens, a letter first.
            The number: 1 to 64 letters, digits, Han characters and . _ / -, case counts.
            std: is shared by all offices: skills, schemes, profiles.

            """)
    }

    static var operationsText: String {
        words(
            """
            一条记录要做什么由 Op 说明，不写就是 put：
              put      有则修改、无则新增；没写的字段不动
              create   只新增，已存在则退回
              update   只修改，不存在则退回
              replace  整条换成所写的样子，没写的字段清空
              delete   删除，要写 Reason
              merge    并入另一条，要写 Into 和 Reason
            多值字段：Add_Skill: 加一个，Drop_Skill: 去一个；清空：Clear: Skill。
            删除一条也可以直接用命令：rencai talent delete 编号 --reason 原因
            文件与库内有哪些不同：rencai diff 文件.rec

            """,
            """
            Op says what a record asks for; without it, put:
              put      change it, or create it; fields not named stay
              create   create it; rejected when it exists
              update   change it; rejected when it does not exist
              replace  make it exactly this; fields not named are cleared
              delete   take it out; needs Reason
              merge    let another record take it in; needs Into and Reason
            Fields with several values: Add_Skill: one more, Drop_Skill: one less; Clear: Skill.
            One record is also taken out by: rencai talent delete KEY --reason WHY
            How a file differs from the registry: rencai diff FILE.rec

            """)
    }

    static var filesText: String {
        words(
            """
              rencai.db          人才库；在它的文件夹和下级文件夹里运行就用它，--db 或 RENCAI_DB 可另指
              rencai.db.key      个人信息的密钥，与库分开保管，丢失则个人信息无法读出
              .rencai.rec        本文件夹的设置；用户的在 ~/.config/rencai/config.rec
              *.rejects.rec      退回的记录，改好后再导入
              *.missing.rec      上期有、本期无的人，填好去向后导入
              *.receipts/        回执：收到几条、入库几条、退回几条及原因；打印见 rencai batches show

            """,
            """
              rencai.db          the registry, used in its folder and in those below;
                                 --db or RENCAI_DB names another, see rencai config
              rencai.db.key      the key to personal data; keep it apart, they are lost without it
              .rencai.rec        settings of this folder; yours are in ~/.config/rencai/config.rec
              *.rejects.rec      rejected records: mend them and import again
              *.missing.rec      people whom a full roster no longer names: fill in and import
              *.receipts/        the receipts: how many came, were written and were rejected, and why;
                                 rencai batches show prints them

            """)
    }
}
