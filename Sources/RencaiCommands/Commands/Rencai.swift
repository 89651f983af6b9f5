import ArgumentParser
import Pool

/// The program: the options that all commands share, and the commands in the order of use.
struct Rencai: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "rencai",
            abstract: words(
                "人才池：登记专家和需求，为需求推荐人选并逐条说明理由",
                "a talent pool: registers experts and needs, recommends people for each need, says why"
            ),
            version: "rencai \(Version.text)",
            groupedSubcommands: [
                CommandGroup(
                    name: words("建库与设置", "Set up"),
                    subcommands: [
                        ListWaiting.self, MakeDemo.self, Initialize.self, Doctor.self, BackUp.self,
                        Restore.self,
                        KeyCommands.self, PrivacyCommands.self, ConfigCommands.self,
                    ]),
                CommandGroup(
                    name: words("数据", "Data"),
                    subcommands: [
                        Check.self, ImportFiles.self, UndoBatch.self, Batches.self, Why.self,
                        CompareFiles.self, Find.self, DuplicateCommands.self, Export.self,
                        ConvertFile.self, FormatFile.self, SealFile.self, MakeTemplate.self,
                    ]),
                CommandGroup(
                    name: words("匹配与报告", "Matching and reports"),
                    subcommands: [
                        MatchNeeds.self, WhyMatch.self, Report.self, WriteLetters.self,
                        EvaluateProfile.self, IndexPool.self,
                    ]),
                CommandGroup(name: words("记录", "Records"), subcommands: nouns),
                CommandGroup(
                    name: words("帮助", "Help"),
                    subcommands: [
                        Explain.self, Help.self, Completions.self, WriteManuals.self, Complete.self,
                    ]),
            ])
    }

    private static let nouns = Kind.byUse.map { commands(for: $0.definition) }

    private static func commands<Noun: KindDefinition>(
        for noun: Noun.Type
    ) -> any ParsableCommand.Type { NounCommands<Noun>.self }

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions
}

/// The version of the program.
enum Version {
    static let text = "0.1.0"
}
