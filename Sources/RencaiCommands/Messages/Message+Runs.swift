extension Message {
    /// About saved match runs, in Chinese.
    var chineseRuns: ShownText? {
        switch self {
        case .runForDecisions: "决策表要对着一份已存的匹配结果：新做的加 --save 名字，已存的加 --run 名字"
        case .answersTaken(let counts):
            "这 \(counts.records) 条：由 \(counts.answered) 行答复新增对接 \(counts.created)、变更对接 \(counts.changed)（其余 \(counts.known) 行库内已有，或只作备选），随之变更办理状态的需求 \(counts.followed) 项；没有答复的 \(counts.open) 行"
        case .invalidRunName(let name):
            "“\(name)”不能作名字：用汉字、字母、数字和 . _ -，不超过 64 个，不以符号开头，也不含证件号码、电话"
        case .runExists(let name): "已有名为“\(name)”的结果"
        case .chooseRunName(let name): "换一个名字，或先删除：rencai report runs --drop \(name)"
        case .runSaved(let name, let needs, let kilobytes):
            "已存为“\(name)”：\(needs) 项需求，\(kilobytes) KB   再打印：rencai report match --run \(name)"
        case .runDropped(let name): "已删除“\(name)”"
        case .unknownRun(let name, let guess):
            "没有名为“\(name)”的结果" + (guess.map { "，是不是“\($0)”？" } ?? "")
        case .seeRuns: "已存的结果见：rencai report runs"
        case .runDamaged(let name): "“\(name)”已损坏，与保存时不同，不能打印"
        case .dropRun(let name): "从备份中恢复，或删除后重新匹配：rencai report runs --drop \(name)"
        case .runNewer(let name): "“\(name)”由更新版本的程序保存，请升级后再打印"
        default: nil
        }
    }

    /// About saved match runs, in English.
    var englishRuns: ShownText? {
        switch self {
        case .runForDecisions:
            "a decision sheet is held against a match run that is kept: add --save NAME for a new one, --run NAME for one that is there"
        case .answersTaken(let counts):
            "these \(counts.records, "record"): of \(counts.answered, "answered row") \(counts.created, "new introduction") and \(counts.changed) changed (\(counts.known, "row") known already, or kept in reserve), and \(counts.followed, "need") whose status follows; \(counts.open, "row") not answered"
        case .invalidRunName(let name):
            "'\(name)' is no name for a run: up to 64 letters, digits, Han characters and . _ -, no sign first, no identity or telephone number"
        case .runExists(let name): "there is a run '\(name)' already"
        case .chooseRunName(let name):
            "choose another name, or drop that one first: rencai report runs --drop \(name)"
        case .runSaved(let name, let needs, let kilobytes):
            "saved as '\(name)': \(needs, "need"), \(kilobytes) KB   to print it again: rencai report match --run \(name)"
        case .runDropped(let name): "dropped '\(name)'"
        case .unknownRun(let name, let guess):
            "there is no run '\(name)'" + (guess.map { "; did you mean '\($0)'?" } ?? "")
        case .seeRuns: "to see what was saved: rencai report runs"
        case .runDamaged(let name):
            "'\(name)' is damaged: it is not as it was saved, and is not printed"
        case .dropRun(let name):
            "restore a backup, or drop it and match again: rencai report runs --drop \(name)"
        case .runNewer(let name):
            "'\(name)' was saved by a newer version of the program, which is needed to print it"
        default: nil
        }
    }
}
