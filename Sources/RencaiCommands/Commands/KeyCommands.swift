import ArgumentParser

/// `rencai key`: the key of the registry.
struct KeyCommands: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "key",
            abstract: words(
                "密钥：打印密钥单、更换、加口令",
                "the key: print it for the safe, change it, protect it by a pass-phrase"),
            subcommands: [PrintKey.self, EnterKey.self, RotateKey.self, ProtectKey.self],
            aliases: ["密钥"])
    }
}
