import ArgumentParser

/// `rencai duplicates`: people who are there twice.
struct DuplicateCommands: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "duplicates",
            abstract: words("查重：疑似同一人的记录", "records that may be one person"),
            subcommands: [
                ListDuplicates.self, ShowDuplicate.self, MergePeople.self, TellApart.self,
            ],
            aliases: ["查重"])
    }
}
