extension Message {
    /// About profiles that are learned, in Chinese.
    var chineseLearning: ShownText? {
        switch self {
        case .notLearned(let errors): "没有学习：\(errors) 处错误"
        case .tooFewJudgments: "评判不够，没有学习，也没有写文件"
        case .judgeMore: "再评一些：格式见 rencai help evaluation"
        case .learningGainsNothing: "好处分不清，没有写新规则"
        case .keepProfile(let name): "仍用评分规则“\(name)”；评判多了再试"
        case .invalidProfileName(let name):
            "“\(name)”不能作规则名称：用汉字、字母、数字和 . _ -，不超过 64 个，不以符号开头，也不含证件号码、电话"
        case .profileExists(let name): "已有名为“\(name)”的评分规则"
        case .chooseProfileName: "换一个名称，例如加上年份"
        case .profileLearned(let name, let file, let judgments, let base):
            "新规则“\(name)”待审，没有采用。核对文件后：rencai import \(file)" as ShownText
                + (judgments.map {
                    "；再比较：rencai evaluate \($0) --against \(base) --profile \(name)"
                } ?? "；再看结果：rencai match --all --profile \(name)")
        default: nil
        }
    }

    /// About profiles that are learned, in English.
    var englishLearning: ShownText? {
        switch self {
        case .notLearned(let errors): "nothing learned: errors \(errors)"
        case .tooFewJudgments: "too few judgments: nothing learned, no file written"
        case .judgeMore: "judge some more: rencai help evaluation"
        case .learningGainsNothing: "no gain that could be told from chance: no profile written"
        case .keepProfile(let name): "the profile '\(name)' stays; try again with more judgments"
        case .invalidProfileName(let name):
            "'\(name)' is no name for a profile: up to 64 letters, digits, Han characters and . _ -, no sign first, no identity or telephone number"
        case .profileExists(let name): "there is a profile '\(name)' already"
        case .chooseProfileName: "choose another name, with the year perhaps"
        case .profileLearned(let name, let file, let judgments, let base):
            "the profile '\(name)' is for review and not applied; when the file is right: rencai import \(file)"
                as ShownText
                + (judgments.map {
                    "; then compare: rencai evaluate \($0) --against \(base) --profile \(name)"
                } ?? "; then look: rencai match --all --profile \(name)")
        default: nil
        }
    }
}
