import ArgumentParser

/// The program: the options that all commands share, and the commands in the order of use.
struct Rencai: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "rencai",
            abstract: words(
                "人才池：登记专家与需求，说明理由地撮合两者",
                "a talent pool: registers experts and needs, and matches them with reasons"),
            version: "rencai \(Version.text)",
            groupedSubcommands: [
                CommandGroup(
                    name: words("建库与设置", "Set up"), subcommands: [ShowConfig.self]),
                CommandGroup(
                    name: words("数据", "Data"), subcommands: [MakeTemplate.self]),
                CommandGroup(
                    name: words("帮助", "Help"),
                    subcommands: [Explain.self, Help.self, Completions.self]),
            ])
    }

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions
}

/// The version of the program.
enum Version {
    static let text = "0.1.0"
}
