extension Message {
    /// The message in Chinese.
    var chinese: String {
        switch self {
        case .error: "错误："
        case .unknownCommand(let word, let guess):
            "没有命令“\(word)”" + ask(guess)
        case .unknownOption(let option, let guess):
            "没有选项“\(option)”" + ask(guess)
        case .fullWidth(let typed, let instead):
            "“\(typed)”用了全角符号，请改用半角：\(instead)"
        case .missingValue(let option): "选项“\(option)”后面缺少内容"
        case .needlessValue(let option, let value):
            "选项“\(option)”后面不带内容，多出“\(value)”"
        case .missingArgument(let argument): "缺少参数“\(argument)”"
        case .unexpectedArgument(let argument): "多出参数“\(argument)”"
        case .invalidValue(let value, let option, let allowed):
            "“\(value)”不能用于“\(option)”" + choices(allowed)
        case .otherUsage(let text): "命令写法不对：\(text)"
        case .seeHelp(let command): "用法见：\(command) --help"

        case .usageHeading: "用法"
        case .aliasesHeading: "别名"
        case .argumentsHeading: "参数"
        case .optionsHeading: "选项"
        case .globalOptionsHeading: "通用选项"
        case .subcommandsHeading: "子命令"
        case .optionsWord: "[选项]"
        case .subcommandWord: "<子命令>"
        case .examplesHeading: "示例"
        case .helpOption: "显示帮助：-h 简要，--help 完整"
        case .versionOption: "显示版本"
        case .allowedValues(let values): "（可选：\(values.joined(separator: "、"))）"
        case .defaultValue(let value): "（默认：\(value)）"
        case .moreHelp(let command): "完整说明：\(command) --help"
        case .unknownTopic(let topic, let guess): "没有说明“\(topic)”" + ask(guess)
        case .topicsHeading: "可查的说明"
        case .unknownCode(let code): "没有代码“\(code)”"
        case .seeCodes: "全部代码见：rencai explain"
        case .unknownKind(let kind, let guess): "没有“\(kind)”这类记录" + ask(guess)
        case .seeKinds: "全部种类见：rencai help kinds"

        case .settingDefault: "默认"
        case .settingUnset: "（未设）"
        case .configNotAField(let file, let line):
            "配置文件 \(file) 第 \(line) 行应写成“名称: 内容”"
        case .configUnknownField(let file, let line, let field, let guess):
            "配置文件 \(file) 第 \(line) 行：没有设置“\(field)”" + ask(guess)
        case .configInvalidValue(let value, let setting, let allowed, let origin):
            "“\(value)”不能用于设置 \(setting)（来自\(origin)）" + choices(allowed)

        case .progress(let label, let percent, let count, let total, let unit, let seconds):
            "\(label)  \(percent)%  \(count)/\(total) \(unit)"
                + (seconds.map { "  剩余约 \($0) 秒" } ?? "")
        case .internalError(let text): "程序内部错误：\(text)"
        }
    }

    private func ask(_ guess: String?) -> String {
        guess.map { "，是不是“\($0)”？" } ?? ""
    }

    private func choices(_ allowed: [String]) -> String {
        allowed.isEmpty ? "" : "，可选：\(allowed.joined(separator: "、"))"
    }
}
