extension Message {
    /// About the start, settings, manuals and lists, in Chinese.
    var chineseStart: ShownText? {
        switch self {
        case .nothingWaits: "没有待办"
        case .allCommands: "全部命令：rencai --help"
        case .unknownSetting(let name, let guess):
            "没有设置“\(name)”" + (guess.map { "，是不是“\($0)”？" } ?? "")
        case .settingMade(let setting, let value, let file):
            value.isEmpty ? "已去掉 \(setting)，在 \(file)" : "已写入 \(file)：\(setting): \(value)"
        case .settingOverridden(let setting, let origin):
            "注意：\(origin) 也设了 \(setting)，以它为先"
        case .noHome: "没有个人文件夹（环境变量 HOME），设置无处可写；可加 --here 写进本文件夹"
        case .manualsWritten(let folder, let count):
            "已写入 \(count) 页手册，查看：man -M \(folder.asShellFile) rencai"
        case .rangeForm(let text): "“\(text)”不是范围：写 起..止，可以只写一头，如 1970..、..1985、30..60"
        case .noRange(let field): "“\(field)”不能按范围筛选：只有日期、数字和金额可以"
        case .sealedColumn(let field): "“\(field)”是加密的个人信息，不能排序，也不列出"
        case .severalNeeds(let text, let count): "“\(text)”找到 \(count) 项需求，请写编号："
        case .needMeant(let need): "按这项需求匹配：\(need)"
        case .nobodyOpen(let need, let why): "需求 \(need) 没有可推荐的人选。\(why)"
        default: nil
        }
    }

    /// About the start, settings, manuals and lists, in English.
    var englishStart: ShownText? {
        switch self {
        case .nothingWaits: "nothing waits"
        case .allCommands: "all commands: rencai --help"
        case .unknownSetting(let name, let guess):
            "there is no setting '\(name)'" + (guess.map { "; did you mean '\($0)'?" } ?? "")
        case .settingMade(let setting, let value, let file):
            value.isEmpty
                ? "\(setting) was taken out of \(file)"
                : "written into \(file): \(setting): \(value)"
        case .settingOverridden(let setting, let origin):
            "note that \(origin) makes \(setting) too and goes before"
        case .noHome:
            "there is no home folder (variable HOME) to keep settings in; --here keeps them in this folder"
        case .manualsWritten(let folder, let count):
            "\(count, "page") written; to read one: man -M \(folder.asShellFile) rencai"
        case .rangeForm(let text):
            "'\(text)' is no range: write FROM..TO, one of them may be left out, as 1970.., ..1985, 30..60"
        case .noRange(let field):
            "'\(field)' has no ranges: only dates, numbers and amounts have"
        case .sealedColumn(let field):
            "'\(field)' is sealed; nothing is sorted by it and no list shows it"
        case .severalNeeds(let text, let count):
            "\(count, "need") found for '\(text)'; name one by its key:"
        case .needMeant(let need): "for this need: \(need)"
        case .nobodyOpen(let need, let why):
            "nobody can be recommended for the need \(need). \(why)"
        default: nil
        }
    }
}

extension Message {
    /// Whether it says that there is no record of a name.
    var isOfUnknownRecord: Bool {
        if case .unknownRecord = self { true } else { false }
    }
}
