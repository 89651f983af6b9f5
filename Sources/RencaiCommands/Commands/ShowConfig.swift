import ArgumentParser
import Pool

/// `rencai config`: the settings in force, and how one is made.
struct ConfigCommands: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "config",
            abstract: words("显示和修改设置", "show settings and make them"),
            discussion: words(
                """
                设置的来源，先者优先：命令行选项、RENCAI_* 环境变量、当前文件夹的 .rencai.rec、
                用户的 rencai/config.rec、/etc/rencai.rec。本文件夹和上级文件夹里的 rencai.db
                先于文件里的 Db；都没有时，查询用上次的人才库，写入要先确认。文件写法：

                  Config: default
                  Db: 人才库.db
                  Operator: 李某
                """,
                """
                Settings come from, first one wins: options, RENCAI_* variables, .rencai.rec in
                this folder, rencai/config.rec of the user, /etc/rencai.rec. A rencai.db in this
                folder or one above goes before the Db of a file; without any, queries use the
                registry of last time, and what writes asks first. A file reads:

                  Config: default
                  Db: pool.db
                  Operator: Li
                """),
            subcommands: [ShowConfig.self, SetConfig.self], defaultSubcommand: ShowConfig.self,
            aliases: ["设置"])
    }
}

/// `rencai config show`: the settings in force; what `rencai config` does by itself.
struct ShowConfig: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show", abstract: words("显示当前生效的设置", "show the settings in force"),
            aliases: ["查看"])
    }

    static var examples: [Example] {
        [
            Example("rencai config", "看用的是哪个人才库", "see which registry is used"),
            Example("rencai config --show-origin", "每项设置来自哪里", "and where each setting is made"),
        ]
    }

    @Flag(help: .words("同时显示每项设置的来源", "also show where each setting comes from"))
    var showOrigin = false

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        for setting in Setting.allCases {
            let found = session.setting(setting)
            var line = "\(setting.rawValue): \(found?.value ?? "")"
            while line.last == " " { line.removeLast() }
            let origin = found?.origin.text ?? Message.settingUnset.text
            let comment = showOrigin ? "# \(origin.escaped)\n" : ""
            try session.console.write(comment + line.escaped + "\n")
        }
        return .done
    }
}

extension Session {
    /// The setting in force; the database has one even where none is made.
    fileprivate func setting(_ setting: Setting) -> Config.Found? {
        setting == .db ? place.found : config[setting]
    }
}
