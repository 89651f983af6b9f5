import ArgumentParser

/// `rencai privacy`: what the law on personal information asks of whoever keeps a registry.
struct PrivacyCommands: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "privacy",
            abstract: words(
                "个人信息：查询、彻底删除、恢复收录、审批", "personal data: report, purge, readmit, approval"),
            subcommands: [
                ReportPerson.self, PurgePerson.self, ReadmitPerson.self, SetApproval.self,
            ],
            aliases: ["个人信息"])
    }
}
