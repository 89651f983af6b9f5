import Pool

extension Chinese {
    /// E77x: templates of letters.
    static let letters: [DiagnosticCode: Wording] = [
        .templateUnreadable: .init(
            "不是 Word 的 .docx 文件，或文件不完整[（{reason}）]",
            fix: "在 Word 或 WPS 里打开，另存为 .docx；加了密码的先去掉密码",
            "按内容而不是按扩展名判断。只读普通的 .docx，不读 .doc、.dotx；其中声明了 XML 实体的不读。"),
        .templateActive: .init(
            "模板里有宏或控件：{value}", fix: "在 Word 或 WPS 里另存为不带宏的 .docx",
            "函件发出去后，谁打开谁就会运行其中的程序，所以不用带程序的模板。"),
        .templateLinked: .init(
            "模板引用外部内容：{value}",
            fix:
                "把外部的图片、对象、文档改为嵌入；附加模板在“文件－选项－加载项－模板”里改为 Normal.dotm",
            "打开函件时会去读外面的文件，对方打不开，也会泄露谁在何时打开。可以点击的网址不算。"),
        .templateOversized: .init(
            "模板解开后过大：{value}", fix: "删去大图片，或换一份模板",
            "很小的文件可以解开成很大的内容，超出一份函件所需的不再读。"),
        .templateMixed: .init(
            "表格的一行里有两种清单的占位符：{list}", fix: "一行只用一种清单的占位符，另一种放到另一行或另一张表",
            "有清单占位符的一行，清单有几项就重复几行；两种清单项数不同，无法对齐。"),
        .placeholderUnknown: .init(
            "没有内容可填入【{name}】[，是否【{guess}】？]，原样保留",
            fix: "改正占位符；正文里本来就要这样写的，不必理会",
            "占位符写在【】里，名字与清单一致才会填写；清单见 {!letterTemplate} 写出的内置模板。"),
        .placeholderUnused: .init(
            "模板里没有用到：{list}", fix: "需要时在模板里加上占位符，例如【{list}】中的一个",
            "模板不必用到全部内容。"),
    ]
}
