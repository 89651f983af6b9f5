extension AccessReport {
    /// What the report says itself.
    enum Text: Phrases {
        case title, ofPerson, ofOperator, lead, none, time, operatorName, action, person, fields,
            reason, approver, export, manyPeople, view, sought, count, exported, dossier, note

        var phrase: Phrase {
            switch self {
            case .title: Phrase("个人信息查阅记录", "Who read personal data")
            case .ofPerson: Phrase("被查阅人：{name}（{key}）", "Of: {name} ({key})")
            case .ofOperator: Phrase("操作人：{name}", "By: {name}")
            case .lead: Phrase("共查阅 {count} 次。", "Readings: {count}.")
            case .none: Phrase("没有查阅记录", "Nothing was read")
            case .time: Phrase("时间", "Time")
            case .operatorName: Phrase("操作人", "Operator")
            case .action: Phrase("方式", "How")
            case .person: Phrase("被查阅人", "Of whom")
            case .fields: Phrase("字段", "Fields")
            case .reason: Phrase("事由", "Reason")
            case .approver: Phrase("批准人", "Approved by")
            case .export: Phrase("导出编号", "Number")
            case .manyPeople: Phrase("{count} 人", "{count:person/people}")
            case .view: Phrase("查看", "shown")
            case .sought: Phrase("按号码查找", "sought by a number")
            case .count: Phrase("统计", "counted")
            case .exported: Phrase("导出", "exported")
            case .dossier: Phrase("提供本人", "handed to the person")
            case .note:
                Phrase(
                    "只列查阅加密字段、按号码查找的操作；不加密的内容，能读库文件的人都能看到，不在此列。",
                    "Only readings of sealed fields and searches by them are listed; what is not sealed can be read by whoever can read the registry's file."
                )
            }
        }
    }

    func say(_ text: Text, _ values: [String: String] = [:]) -> String { words[text, values] }
}
