import Pool

extension Chinese {
    /// What each code is called, in a few words.
    static let names: [DiagnosticCode: String] = [
        // Bytes and lines.
        .encodingUnknown: "编码无法识别", .encodingGb18030: "按 GB18030 读入",
        .badBytes: "字节无法识别", .mojibake: "疑似乱码", .lineTooLong: "行过长",
        .controlChar: "控制字符", .invisibleChar: "不可见字符", .privateChar: "私有区字符",
        .bom: "文件开头有 BOM", .crlf: "换行为 CRLF", .notAField: "不是字段",
        .badDescriptor: "%行格式不正确", .strayPlus: "续行无字段", .fullwidthColon: "全角冒号",
        .colonSpace: "冒号前后空格", .indented: "行首空格", .trailingBackslash: "行末反斜杠",
        .badParam: "参数格式不正确", .recordTooLong: "记录过长", .backslashJoin: "反斜杠续行",
        .notEncodable: "字无编码", .compatibilityChar: "兼容字形",
        // Fields and values.
        .kindUnknown: "类别不认识", .fieldUnknown: "字段不认识", .sectionMismatch: "放错段",
        .fieldRequired: "缺必填项", .fieldRepeated: "单值字段重复",
        .fieldNotForOp: "操作不带此字段", .emptyValue: "留空", .labelAlias: "中文字段名",
        .newerMinor: "较新的字段", .paramUnknown: "参数不认识", .notInList: "不在可选值内",
        .notANumber: "不是数", .periodOrder: "起止颠倒", .dateInvalid: "日期无效",
        .dateOdd: "日期可疑", .money: "不是金额", .cnId: "证件号码有误",
        .uscc: "信用代码有误", .phone: "不是电话号码", .email: "不是电子邮箱",
        .tooLong: "内容过长", .twoDigitYear: "两位年份", .dateLostZero: "日期可能丢 0",
        .excelSerial: "Excel 日期序号", .dateForm: "日期已规整", .halfwidth: "写法已规整",
        .nameSpace: "姓名空格", .nameDot: "姓名间隔号", .idBirth: "生日与身份证不符",
        .idSex: "性别与身份证不符", .unlisted: "不是常见值", .usccCheck: "信用代码校验不符",
        .idRegion: "证件号码地区不明", .idForm: "证件号码写法特殊",
        .personalNumber: "个人号码写错地方", .publicNumber: "公开项里有个人号码",
        .listSplit: "几个值写在一起", .wordRead: "别的写法", .nothingRead: "等于没填",
        .schemeMissing: "没写哪个办法",
        // Keys and identities.
        .keySyntax: "编号格式不正确", .keyTwice: "编号重复", .exists: "已在库",
        .notFound: "不在库", .foreignSpace: "他单位记录", .maybeSame: "可能同一人",
        .sameId: "证件号码已有", .sameName: "同名", .samePerson: "同一人",
        .personChanged: "疑似换人", .personConfirmed: "已确认更改",
        .keyAgain: "记录重复", .keyHidden: "编号已隐去",
        // References and operations.
        .refNotFound: "所指不存在", .refKind: "所指类别不对", .refAmbiguous: "所指不唯一",
        .refRejected: "所指已退回", .tagNew: "新标签", .tagCycle: "标签循环",
        .tagRetired: "标签已停用", .schemeNew: "办法未登记", .opUnknown: "操作不认识",
        .referenced: "尚有关联", .noReason: "缺原因", .mergeBad: "不能并入",
        .rev: "版本不同", .deleted: "已删除", .older: "库内值较新",
        .correctedKept: "保留核定值", .withdrawn: "本人已退出", .dropAbsent: "无须去掉",
        .storedKept: "保留现值", .ruleUnknown: "规则不认识", .weightSum: "权重合计不符",
        .ruleParameter: "规则参数不符", .headRepeated: "同一项写了两次",
        // The batch and its end.
        .noHeader: "缺批次头", .format: "格式不支持", .batchReused: "批次号已用",
        .already: "已导入过", .gap: "上一批未收到", .sourceUnknown: "报送单位未登记",
        .sourceNew: "新报送单位", .sourceOther: "报送单位不符",
        .planChanged: "与预演不同", .rejectLimit: "退回过多", .retireLimit: "减少过多",
        .undoConflict: "此后改过", .rosterOld: "名册不是最新", .rowNumbers: "序号当编号",
        .scopeOther: "与报送范围不符", .noEnd: "缺结束标记",
        .count: "条数不符", .hash: "封存后改过", .noNewline: "末行不完整",
        .afterEnd: "结束后有内容", .endId: "批次号不一致",
        // Tables.
        .notReadable: "文件读不了", .noHeaderRow: "找不到表头", .columnMissing: "缺列",
        .columnUnmapped: "列未导入", .columnTwice: "列重复", .rowsSkipped: "跳过说明行",
        .rowShort: "缺格", .rowWide: "多出格", .openQuote: "引号未闭合", .hidden: "有隐藏内容",
        .formula: "公式出错", .merged: "合并单元格", .timeDropped: "略去时间", .midnight: "离零点太近",
        .cellLong: "一格过长", .pointNought: "多余的 .0", .cutShort: "文件不完整", .idMangled: "号码后几位丢失",
        .textPrefix: "文本标记", .blankRows: "空行", .ditto: "同上",
        .map: "列对照有误", .whichSheet: "工作表不唯一", .noRows: "表里没有数据",
        // Permission, files and the machine.
        .denied: "没有权限", .confirm: "需要确认", .secretMark: "密级标志", .protected: "不能覆盖",
        .busy: "库被占用", .disk: "写入出错", .newerDb: "库版本较新",
        .interrupted: "已中断", .noSuchFile: "没有文件", .noBatchFile: "没有批次文件", .fileExists: "文件已存在",
        .isADirectory: "是文件夹",
        .notADatabase: "不是人才库", .noPermission: "无读写权限", .emptyFile: "空文件",
        .olderDb: "库版本较旧", .keyMissing: "缺密钥", .keyOther: "不是本库密钥", .altered: "库结构被改动",
        .damaged: "库已损坏",
        .readFailed: "读取出错",
        .nameTooLong: "文件名过长", .linkLoop: "链接循环", .bug: "程序故障",
    ]
}
