import Pool

extension Chinese {
    /// E1xx: bytes, lines and the shape of fields.
    static let lines: [DiagnosticCode: Wording] = [
        .encodingUnknown: .init(
            "无法识别文件编码：第 {bytes} 字节起既不是 UTF-8 也不是 GB18030",
            fix: "另存为 UTF-8，或用 --encoding 指明编码",
            "文件应为 UTF-8；GB18030 和带 BOM 的 UTF-16 也能读。两者都读不通时不猜，整个文件不读。"),
        .encodingGb18030: .init(
            "按 GB18030 读入", fix: "用 {!rewrite} 转成 UTF-8",
            "文件不是 UTF-8，按国标 GB18030 读通了。请看一眼汉字是否正确。"),
        .badBytes: .init(
            "含无法识别的字节 {bytes}", fix: "这一行来自另一种编码，重新粘贴这一行",
            "文件大部分是一种编码，这一行却夹有另一种编码的字节，多半是从别处复制来的。"),
        .mojibake: .init(
            "疑似乱码“{value}”", fix: "回到原件，重新导出",
            "“锟斤拷”“鍏板窞”一类的字是编码转错留下的，原来的字已经找不回来，只能从原件重来。"),
        .lineTooLong: .init(
            "一行不能超过 65536 字节，这一行有 {count} 字节", fix: "长文分成几行，续行以“+ ”开头",
            "过长的行多半是丢了换行。限制行长，是为了不让一个坏文件拖垮整个导入。"),
        .controlChar: .init(
            "含控制字符 {bytes}", fix: "删除这个字符",
            "除换行外，控制字符和改变书写方向的字符都不能出现：它们看不见，却会改变显示出来的内容。"),
        .invisibleChar: .init(
            "已去掉不可见字符 {name}",
            "零宽空格一类的字符看不见，却会使两个看上去相同的姓名对不上，所以读入时去掉。"),
        .privateChar: .init(
            "含私有区编码的字 {character}", fix: "用输入法重打这个生僻字",
            "老系统把生僻字放在私有区，换一台电脑就显示成别的字。GB18030 现已收录这些字。"),
        .bom: .init(
            "文件开头有 BOM", fix: "{!rewrite} 会去掉",
            "BOM 是有些软件写在文件开头的标记，读入时略过，不影响内容。"),
        .crlf: .init(
            "换行是 CRLF", fix: "{!rewrite} 会改成 LF",
            "Windows 软件用回车加换行来分行，读入时已认得，不影响内容和校验码。"),
        .notAField: .init(
            "这一行不是“字段名: 值”", fix: "补上冒号；续行以“+ ”开头，注释以 # 开头",
            "一条记录的每一行都是“字段名: 值”。值要分行写时，后面各行以加号和空格开头。"),
        .badDescriptor: .init(
            "%行格式不正确[，是否“%rec: {guess}”？]", fix: "应写作 %rec: Talent",
            "以 % 开头的行说明下面是哪一类记录，写法是“%rec: 类别”。可以不写，写了就要写对。"),
        .strayPlus: .init(
            "“+”前面没有字段", fix: "补上字段名，或删去这一行",
            "“+ ”接着写上一个字段的值，所以不能出现在记录的开头或空行之后。"),
        .fullwidthColon: .init(
            "全角冒号已按半角读", fix: "{!rewrite} 会改成半角",
            "中文输入法打出的“：”与“: ”同样看待。"),
        .colonSpace: .init(
            "冒号前后的空格已规整", fix: "{!rewrite} 会改成冒号后一个空格",
            "标准写法是冒号后一个空格、冒号前没有空格，多了少了都读得懂。"),
        .indented: .init(
            "行首不能有空格", fix: "顶格写；续行以“+ ”开头",
            "行首的空格看不清属于谁：可能是新的字段，也可能是上一行的续行，所以不猜。"),
        .trailingBackslash: .init(
            "行末不能是反斜杠", fix: "去掉反斜杠，或在后面补上文字",
            "有的工具遇到行末的反斜杠会把下一行并过来，数据就变了样。"),
        .badParam: .init(
            "“{parameter}”不是“名=值”", fix: "写成 ; level=4 这样",
            "值后面的参数用分号隔开，每个都是“名=值”。文字里本来就有的分号写成 \\;。"),
        .recordTooLong: .init(
            "一条记录不能超过 1 MiB",
            fix: "缩短内容；记录之间用空行隔开",
            "过长的记录多半是漏了空行，把几条记录连成了一条。"),
        .backslashJoin: .init(
            "行末的反斜杠把下一行并了过来", fix: "{!rewrite} 会写成一行",
            "GNU rec 文件可以用行末的反斜杠把长行断开，读入时接成一行。长文请改用“+ ”分行。"),
        .notEncodable: .init(
            "{name} 里没有字 {character} 的编码", fix: "用输入法重打这个字，或改用 UTF-8",
            "有些私有区的旧码在 GB18030 里已经改给别的字。为了不写成别的字，整个文件都不写。"),
        .compatibilityChar: .init(
            "部首或兼容字 {name} 已换成“{value}”", fix: "{!rewrite} 会改写",
            "从 PDF 复制的“⾼”看上去是“高”，其实是另一个字，检索和匹配都对不上，所以读入时换成通用的字。"),
    ]
}
