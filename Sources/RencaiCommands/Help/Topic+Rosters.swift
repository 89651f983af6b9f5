extension Topic {
    static var rostersText: String {
        words(
            """
            名册直接入库：rencai import 名册.xlsx（.xls、CSV 也行，不用改格式）。先看会怎样：加 --dry-run；
            送领导审：再加 --html 预演.html。任免审批表（.lrmx）一份一人，也这样导入，多份放在一个文件夹里；
            其中的家庭成员、健康状况和照片一律不读。

            报送单位  在表的上方、下方找“填报单位：…”，或标题、工作表名、文件名里已登记单位的全称；
                      找不到就在终端里问一次，或写 --source 代码。
            数据截至  在标题、工作表名、文件名里找“截至2026年6月30日”一类的日期；找不到就问，或写 --as-of。
                      比该单位已入库的旧，就不导入；确要导入，加 --confirm 批次号。
            编号      用本单位的工号、人员编号；只是 1、2、3 的序号不用。没有工号时按证件号码，再没有就按姓名、
                      出生年月、单位识别。换了工号、补了证件号码的人不会变成两个人。
            列名      字段的中文名、常见的别名都认得，两三行的表头、合并单元格、学历学位一类合在一格的也认得。
                      没认出的列会列出来。
            专长      写成几个词的照收；写成句子的，和研究方向、业绩、需求的题目内容一样，从中识别词表里的标签，来源记为“识别”，
                      减半计分，不算必备专长，确认后才算：rencai talent confirm 编号，或导出表格，在“确认标签”一栏
                      填“是”，再导入。词表没有的列入候选：rencai skill candidates。

            列名特殊时写一份列对照：rencai convert 名册.xlsx -o 名册.xlsx.map.rec，改好后放在名册旁边，再导入。
            用过的列对照随单位记住，列名相同的名册下次自动采用：rencai source map 代码 查看，加 --drop 删除。
            列对照里每列一行：

              Column: 尊姓大名 ; to=姓名
              Column: 学历/学位 ; to=学历,学位
              Column: 特长 ; to=专长标签 ; split=、；
              Column: 内部编码 ; to=-
              Default: 单位类型 ; value=企业

            to= 后写字段名（见 rencai help 人才），to=Key 是编号，to=- 不导入。全部写法见 Import/FORMAT.md。

            """,
            """
            A roster goes in as it is: rencai import ROSTER.xlsx (.xls and CSV too). --dry-run shows
            first what would change, --html PAGE.html writes that for approval. A form for an
            appointment (.lrmx) is a roster of one person, a folder of them many; family, health
            and photo are never read in.

            office   looked for after 填报单位 and the like above and below the table, or as the full
                     name of a registered office in the titles; else asked for, or --source CODE.
            date     a date of at least a month in the titles, the names of the sheets and of the file;
                     else asked for, or --as-of. A roster older than what the office reported
                     since is refused until --confirm BATCH.
            key      the office's own staff number, never a mere count of rows; else the identity number;
                     else name, birth and employer. A number that is added makes nobody somebody else.
            columns  the labels and aliases of the fields and many other titles are known, in levels and
                     in merged cells too. Columns that are not known are listed.
            tags     a list of words is taken as it is. Sentences, research directions, biographies and the
                     texts of needs are searched for the tags of the vocabulary; those count half, and
                     open no required skill, until they are confirmed: rencai talent confirm KEY, or 是 in
                     the column 确认标签 of an exported workbook. What the vocabulary lacks is listed by
                     rencai skill candidates.

            For unusual titles write a column map: rencai convert ROSTER.xlsx -o ROSTER.xlsx.map.rec,
            correct it, leave it beside the roster and import. It is remembered with the office for
            rosters with the same titles: rencai source map CODE. A line for each column:

              Column: 尊姓大名 ; to=Name
              Column: 学历/学位 ; to=Edu_level,Degree
              Column: 特长 ; to=Skill ; split=、；
              Column: 内部编码 ; to=-
              Default: Type ; value=企业

            After to= stands a field (rencai help talent); to=Key is the key, to=- leaves a column
            out. Import/FORMAT.md has all of it.

            """)
    }
}
