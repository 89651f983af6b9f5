extension Message {
    /// About introductions and what follows from them, in Chinese.
    var chineseEngagements: ShownText? {
        switch self {
        case .fieldForm(let text): "“\(text)”应写成“字段=内容”，如 合同编号=HT-2026-31"
        case .nothingToSet: "没有写要改什么：写 --stage 阶段，或“字段=内容”"
        case .needFollows(let name, let from, let to): "需求“\(name)”的办理状态随之改变：\(from) → \(to)"
        case .needUnreviewed(let name, let need):
            "需求“\(name)”没有写办理状态，按已提交、未审核对待，不随对接改变；审核见 rencai need show \(need)"
        case .needSeeksOthers(let name): "需求“\(name)”推荐过的全部未成，须再推荐"
        case .introduced(let need, let candidate): "需求“\(need)”，人选 \(candidate)"
        case .stageAlready(let key, let stage): "对接 \(key) 已经是“\(stage)”，不再记一次"
        case .fieldFault(let text): "\(text)"
        case .personalTyped(let field): "\(field)是个人信息，不写在命令行：写“\(field)=”，再按提示输入"
        case .askPersonal(let field): "\(field)（不显示）："
        case .askField(let field, let choices, let isRequired):
            "\(field)" as ShownText + (choices.isEmpty ? "" : "（\(choices.joined(separator: "、"))）")
                + (isRequired ? "*：" : "：")
        default: nil
        }
    }

    /// About introductions and what follows from them, in English.
    var englishEngagements: ShownText? {
        switch self {
        case .fieldForm(let text):
            "'\(text)' is to be FIELD=VALUE, as in Contract_no=HT-2026-31"
        case .nothingToSet: "nothing to change: give --stage STAGE, or FIELD=VALUE"
        case .needFollows(let name, let from, let to):
            "the status of the need “\(name)” follows: \(from.codeInEnglish) → \(to.codeInEnglish)"
        case .needUnreviewed(let name, let need):
            "the need “\(name)” says nothing of its status; it counts as submitted and not reviewed, and does not follow; see rencai need show \(need)"
        case .needSeeksOthers(let name):
            "all who were introduced to the need “\(name)” came to nothing; recommend others"
        case .introduced(let need, let candidate): "need “\(need)”, candidate \(candidate)"
        case .stageAlready(let key, let stage):
            "the introduction \(key) is at \(stage.codeInEnglish) already; it is not recorded once more"
        case .fieldFault(let text): "\(text)"
        case .personalTyped(let field):
            "\(field) is personal and not typed here: give “\(field)=” and answer when asked"
        case .askPersonal(let field): "\(field) (not shown): "
        case .askField(let field, let choices, let isRequired):
            "\(field)" as ShownText
                + (choices.isEmpty ? "" : " (\(choices.joined(separator: ", ")))")
                + (isRequired ? "*: " : ": ")
        default: nil
        }
    }
}
