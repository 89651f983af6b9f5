import Pool

extension Chinese {
    /// E2xx: fields and their values.
    static let fields: [DiagnosticCode: Wording] = [
        .kindUnknown: .init(
            "不认识的记录类别“{kind}”[，是否“{guess}”？]",
            fix: "改成已有的类别；若“{kind}”是上一条的字段，说明记录被空行断开：删去空行",
            "记录的第一行是“类别: 编号”。空行表示一条记录结束，所以字段中间不能有空行。"),
        .fieldUnknown: .init(
            "{kind}没有字段“{field}”[，是否“{guess}”？]", fix: "改正字段名，或以 X_ 开头保留",
            "写错的字段名如果悄悄略过，内容就丢了，所以要改正。自用的字段以 X_ 开头，原样保存。"),
        .sectionMismatch: .init(
            "记录是{kind}，却放在 %rec 的{other}段里", fix: "移到对应的段，或删去 %rec 行",
            "“%rec: 类别”下面只放这一类记录，直到下一个 %rec 行。"),
        .fieldRequired: .init(
            "{kind}必须填写“{field}”", fix: "填上“{field}”",
            "编号、批次头的几项和新增记录时的几项是必填的；修改已有的记录时不必重写。"),
        .fieldRepeated: .init(
            "“{field}”只能有一个值，这里有 {count} 个", fix: "只留一个",
            "多值字段可以写几行，单值字段写了两行就不知道该信哪一行。"),
        .fieldNotForOp: .init(
            "{operation} 操作不能带“{field}”", fix: "删去这个字段，或换一种 Op",
            "例如删除时不能同时改内容，Into 只用于合并，Add_、Drop_、Clear 只用于修改。"),
        .emptyValue: .init(
            "“{field}”留空", fix: "填上内容；不修改这一项就删去这一行[；确需清空写 清空: {name}]",
            "空白可能是“没有变化”，也可能是“删掉原值”，所以不猜。"),
        .labelAlias: .init(
            "中文字段名已认得[：“{value}”即 {name}]", fix: "rencai fmt 会改成标准字段名",
            "字段名可以用中文，读入时换成标准的名字。"),
        .newerMinor: .init(
            "较新版本的字段“{field}”未读", fix: "升级程序后再导入",
            "文件由较新的版本写成，其中这个字段本程序还不认识，其余内容照常读入。"),
        .paramUnknown: .init(
            "“{field}”没有参数“{parameter}”[，可用的有 {list}]",
            fix: "改正参数名，或把这部分写进备注",
            "值后面能带哪些参数，由字段规定。写错的参数不会悄悄略过。"),
        .notInList: .init(
            "{field}“{value}”不在可选值内[：{list}]", fix: "从可选值中选一个[，是否“{guess}”？]",
            "这个字段的值要能分类统计，只能从规定的几个里选。"),
        .notANumber: .init(
            "{field}“{value}”不是数", fix: "只写数字，例如 12 或 0.5",
            "这个字段要参与计算。单位和说明写在别的字段里。"),
        .periodOrder: .init(
            "开始日期 {value} 晚于结束日期 {other}", fix: "核对两个日期，早的写在前",
            "起止时间写成“开始..结束”，缺一头可以空着。"),
        .dateInvalid: .init(
            "{field}“{value}”不是有效日期", fix: "请对照原件改正；写法如 2001-05，只知道年份时写 2001",
            "日期写成年、年-月或年-月-日，月份是 01 到 12。知道到哪一级就写到哪一级，不要凑。"),
        .dateOdd: .init(
            "{field}“{value}”可疑[：年龄将为 {age} 岁]", fix: "核对日期",
            "日期写法没有错，但算出的年龄或时间不合常理，照收并列出。"),
        .money: .init(
            "{field}“{value}”不是金额", fix: "写成 80万元 或 80万元..120万元",
            "金额是数字加单位：元、万元、亿元。范围用两个点连接，面议请写在备注里。"),
        .cnId: .init(
            "{field}[“{value}”不合编码规则][里有身份证号“{name}”，不能写在这里]",
            fix: """
                [把“{name}”移到“证件号码”；]请与证件原件核对[“{value}”，可能有一位录入有误；若由 Excel 导出，后几位可能已丢失]\
                [；若是{other}，在号码后写 ; type={other}]
                """,
            "居民身份证号最后一位由前 17 位算出（GB 11643），算不对就是有一位录入有误。其他证件按各自的位数和写法检查。"),
        .uscc: .init(
            "{field}“{value}”的位数或字符不对",
            fix: "核对营业执照或事业单位法人证书，应为 18 位[；是否“{guess}”？]",
            "统一社会信用代码是 18 位（GB 32100），不用字母 I、O、Z、S、V。"),
        .phone: .init(
            "{field}[“{value}”]不是电话号码", fix: "写成 13900000000、0931-1234567 或 +86 13900000000",
            "手机号是 11 位；座机要带区号；几个号码分几行写。"),
        .email: .init(
            "{field}[“{value}”]不是电子邮箱", fix: "写成 name@example.org 这样",
            "电子邮箱只能有一个 @，中间不能有空格；几个邮箱分几行写。"),
        .tooLong: .init(
            "“{field}”有 {count} 字，不能超过 {limit} 字", fix: "缩短内容",
            "过长的内容多半是粘错了地方，也排不进报表。"),
        .twoDigitYear: .init(
            "{field}“{value}”只有两位年份", fix: "写四位年份",
            "“75”是 1975 还是 2075，程序不猜。"),
        .dateLostZero: .init(
            "{field}“{value}”可能是 1 月，也可能是丢了 0 的 10 月",
            fix: "写成 {year}-01 或 {year}-10",
            "Excel 把 1975.10 当成小数，存成 1975.1，于是 10 月看上去像 1 月。"),
        .excelSerial: .init(
            "{field}“{value}”像 Excel 的日期序号，即 {date}", fix: "改成 {date}",
            "Excel 里日期存成从 1900 年算起的天数，复制成文字时就露出这个数。"),
        .dateForm: .init(
            "日期已规整为“{value}”", fix: "rencai fmt 会改写",
            "1975.3、1975年3月一类的写法读得懂，统一成 1975-03。"),
        .halfwidth: .init(
            "{field}已规整为“{value}”[（{reason}）]", fix: "rencai fmt 会改写",
            "全角字符、空格、大小写、金额和旧号码的写法在读入时统一，意思不变。"),
        .nameSpace: .init(
            "姓名中的空格已去掉[：“{value}”]", fix: "rencai fmt 会改写",
            "两个字的姓名常在中间垫空格来对齐，读入时去掉，才能与别处的姓名对上。"),
        .nameDot: .init(
            "姓名的间隔号已统一[：“{value}”]", fix: "rencai fmt 会改写",
            "少数民族和外国人姓名的间隔号有好几种写法，统一成“·”，才能对上。"),
        .idBirth: .init(
            "出生年月与身份证号不一致", fix: "请与证件原件核对",
            "身份证号第 7 至 14 位是出生日期。两者不同时照收并列出，由人判断哪个错。"),
        .idSex: .init(
            "性别与身份证号不一致", fix: "请与证件原件核对",
            "身份证号第 17 位单数为男、双数为女。两者不同时照收并列出，由人判断哪个错。"),
        .unlisted: .init(
            "{field}“{value}”不是常见的值，照原样保留[；常见的有：{list}]",
            fix: "核对是否写错[，是否“{guess}”？]",
            "这个字段可以写常见值以外的内容，但同一个意思写法不一，统计时会分成几类。"),
        .idRegion: .init(
            "{field}前六位的地区代码查不到，照收", fix: "与证件原件核对前六位",
            "号码前六位是发证时的行政区划代码（GB/T 2260）。区划表收有历年的代码，也可能不全，所以照收并列出。"),
        .idForm: .init(
            "{field}的位数或字头不像{name}的号码，照收", fix: "与证件原件核对，并核对证件类型",
            "通行证的号码有规定的字头和位数。旧证件也有不同的，所以照收并列出。"),
        .usccCheck: .init(
            "统一社会信用代码“{value}”的校验码不符", fix: "核对营业执照或事业单位法人证书",
            "代码最后一位由前 17 位算出（GB 32100）。实际登记的代码也有不符的，所以照收并列出。"),
        .personalNumber: .init(
            "{field}里有电话或证件号码“{value}”，照收，显示时遮住",
            fix: "移到“联系电话”或“证件号码”，或删去",
            "写在别的字段里的号码不加密保存，所以显示和对外材料里只留最后两位。"),
        .publicNumber: .init(
            "{field}里不能有电话或证件号码[“{value}”]", fix: "换成不含个人号码的名称",
            "标签和批次号写进清单、回执和导出文件，人人可见。"),
    ]
}
