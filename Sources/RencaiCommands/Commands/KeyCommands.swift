import ArgumentParser

/// `rencai key`: the key of the registry.
struct KeyCommands: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "key",
            abstract: words("密钥：更换、加口令", "the key: change it, protect it by a pass-phrase"),
            subcommands: [RotateKey.self, ProtectKey.self],
            aliases: ["密钥"])
    }
}
