import ArgumentParser
import FoundationEssentials
import Ledger
import Pool
import RecText

/// `rencai config set`: makes a setting for all further runs.
struct SetConfig: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "set", abstract: words("改一项设置", "make a setting"),
            discussion: words(
                """
                写进用户的 rencai/config.rec；加 --here 写进本文件夹的 .rencai.rec。内容写 '' 就去掉这一项。
                名称：\(Setting.names)。
                """,
                """
                It is written into rencai/config.rec of the user, with --here into .rencai.rec of this
                folder. An empty value ('') takes the setting away. Names: \(Setting.names).
                """),
            aliases: ["修改"])
    }

    static var examples: [Example] {
        [
            Example("rencai config set 经办人 李某", "以后每次写入都记李某", "kept with every change from now on"),
            Example(
                "rencai config set 语言 zh --here", "在这个文件夹里用中文", "Chinese, in this folder"),
        ]
    }

    @Argument(help: .words("设置的名称，中英文均可", "the setting", value: ("名称", "name")))
    var name: String

    @Argument(help: .words("内容", "what it is set to", value: ("内容", "value")))
    var value: String

    @Flag(help: .words("只对本文件夹", "for this folder alone"))
    var here = false

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        guard let setting = Setting(named: name) else {
            let names = Setting.allCases.flatMap { [$0.rawValue, $0.label] }
            throw Failure(
                .usage, .unknownSetting(name, guess: closest(to: name, in: names)),
                hint: .seeHelp("rencai config set"))
        }
        let environment = session.environment
        let file =
            here
            ? "\(environment.workingDirectory)/.rencai.rec" : Config.userPath(environment)
        guard let file else { throw Failure(.inputOutput, .noHome) }
        let value = try written(setting, environment)
        let old = FileManager.default.contents(atPath: file).map {
            String(decoding: $0, as: UTF8.self)
        }
        try Folder.make(file.folder)
        try OutputFile.write(
            (old ?? "Config: default\n").with(setting, value), to: file,
            environment: environment, mode: 0o600)
        session.console.tell(
            Message.settingMade(setting.rawValue, value: value, file: file).text)
        tellWhatGoesBefore(file, setting, session)
        return .done
    }

    /// The value as it is written; a path holds wherever the program runs.
    private func written(_ setting: Setting, _ environment: Environment) throws(Failure) -> String {
        let text = value.trimmed
        let isAllowed =
            switch setting {
            case .retention: Retention(text) != nil
            case .lang: ["zh", "en"].contains(text)
            default: setting.allowedValues.isEmpty || setting.allowedValues.contains(text)
            }
        guard text.isEmpty || isAllowed, !text.contains(where: \.isNewline) else {
            let allowed =
                setting == .lang
                ? ["zh", "en"]
                : setting == .retention
                    ? [words("人才=5 需求=3", "Talent=5 Need=3")] : setting.allowedValues
            throw Failure(
                .usage, .invalidValue(value, option: setting.rawValue, allowed: allowed),
                hint: .seeHelp("rencai config set"))
        }
        return setting == .db && !text.isEmpty ? environment.absolute(text) : text
    }

    /// Says where the setting is made as well and that is heard before.
    private func tellWhatGoesBefore(_ file: String, _ setting: Setting, _ session: Session) {
        guard let found = session.config[setting] else { return }
        switch found.origin {
        case .option, .variable: break
        case .file(let path) where path != file && !here: break
        default: return
        }
        session.console.tell(
            Message.settingOverridden(setting.rawValue, origin: found.origin.text).text)
    }
}

extension Setting {
    /// The names of all, as they may be typed.
    fileprivate static var names: String {
        allCases.map { words($0.label, $0.rawValue) }.joined(separator: words("、", ", "))
    }
}

extension String {
    /// The text of a configuration file with the setting at its end, and nowhere else; without it
    /// where the value is empty.
    fileprivate func with(_ setting: Setting, _ value: String) -> String {
        var lines: [Substring] = []
        var isDropped = false
        for line in split(separator: "\n", omittingEmptySubsequences: false) {
            let name = String(line.prefix { $0 != ":" && $0 != "：" }).trimmed
            isDropped = line.hasPrefix("+") ? isDropped : Setting(named: name) == setting
            if !isDropped { lines.append(line) }
        }
        while lines.last?.isEmpty == true { lines.removeLast() }
        let added = value.isEmpty ? [] : ["\(setting.rawValue): \(value)"[...]]
        return (lines + added).joined(separator: "\n") + "\n"
    }
}
