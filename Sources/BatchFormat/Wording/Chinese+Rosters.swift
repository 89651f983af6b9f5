import Pool

extension Chinese {
    /// E7xx: rosters, as spreadsheets and delimited text.
    static let rosters: [DiagnosticCode: Wording] = [
        .notReadable: .init(
            "不能读这种文件[：{value}][（{reason}）]",
            fix: "人员请照 rencai template talent 填写；报送单位名录另存为 .xlsx 后用 rencai source import",
            "按内容而不是按扩展名判断是什么文件。这一版从表格只读报送单位名录；加了密码的文件、文档、图片里的内容读不出来。"),
        .noHeaderRow: .init(
            "前 20 行找不到{kind}的列名[：第 {line} 行是{other}的列名]",
            fix:
                "[这一版还不能从表格读{other}，请照 rencai template {operation} 填写；]{kind}的表要有一行列名，见 rencai source import --help",
            "表头是至少有两格为已知列名的一行，例如代码、单位名称、应报日期。"),
        .columnMissing: .init(
            "缺必需的列“{field}”[；表中有：{list}]", fix: "加上这一列，或改正列名",
            "没有这一列，就不能确定每一行是谁。"),
        .columnUnmapped: .init(
            "列“{name}”未导入[，相近：{guess}]", fix: "需要这一列时改正列名",
            "列名无法识别时不猜，其余各列照常导入。"),
        .columnTwice: .init(
            "两列都对应“{field}”：{list}", fix: "删去其中一列，或改列名",
            "两列内容可能不同，不知道该信哪一列。"),
        .rowsSkipped: .init(
            "跳过填表说明或落款：第 {list} 行", fix: "核对跳过的行里没有该导入的内容",
            "名册上方的标题和下方的填表人、审核人不是数据。"),
        .rowWide: .init(
            "第 {line} 行多出 {count} 格", fix: "给多出的格加上列名，或检查这一行的引号和分隔符",
            "格数比表头多，说明某一格里的逗号把内容分成了两格，后面各格都错了位。"),
        .openQuote: .init(
            "第 {line} 行的引号没有闭合", fix: "补上引号，或删去多余的引号",
            "引号不成对，后面许多行会被当成一格，所以整个文件不读。"),
        .hidden: .init(
            "有隐藏的行或工作表[：{list}]", fix: "核对隐藏的内容；要读隐藏的工作表，先取消隐藏",
            "筛选后隐藏的行也是人，照样读入；隐藏的工作表跳过。"),
        .formula: .init(
            "{name} 格的公式没有结果[：{value}]",
            fix: "在 Excel 或 WPS 里打开、保存后再导入；公式本身出错的，改成值",
            """
            单元格显示的是 #N/A、#REF! 一类的错误，或者文件由程序生成、注明打开时才计算，公式还没有算过。
            """),
        .merged: .init(
            "合并单元格[ {value} ]已按范围填充",
            "合并的单元格只在左上角有值，读入时每一格都填上这个值。"),
        .idMangled: .init(
            "号码超过 15 位，后几位已被 Excel 丢掉，无法还原",
            fix: "原表这一列设为“文本”，照原件重填",
            "Excel 的数字只有 15 位有效数字，18 位的身份证号后三位都成了 0。"),
        .textPrefix: .init(
            "去掉了文本标记[，得“{value}”]",
            "号码前的撇号和 =\"…\" 是让 Excel 当文字看的标记，不是内容。"),
        .blankRows: .init(
            "跳过空行 {count} 行", fix: "核对空行之后没有漏读的人",
            "名册中间的空行没有内容，照样往下读。"),
        .ditto: .init(
            "[{field}]“{word}”不能导入", fix: "填上实际内容",
            "“同上”指哪一行，排序或筛选之后就变了。"),
        .map: .init(
            "列对照文件第 {line} 行有误[：{reason}]", fix: "改正这一行",
            "列对照说明名册的哪一列对应哪个字段，写法与批次文件相同。"),
        .whichSheet: .init(
            "有 {count} 个工作表[：{list}]", fix: "用 --sheet 指明读哪一个",
            "几个工作表都像名册，不知道该读哪一个。"),
        .noRows: .init(
            "列名下面没有可读的内容", fix: "在列名下面填好内容；若本来有，重新导出或另存一份",
            "表头认得出，但下面一行也没有读到：表是空白的，或文件损坏后单元格的文字取不出来。"),
    ]
}
