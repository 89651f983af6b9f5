import ArgumentParser
import Pool
import Registry
import Reports

/// `rencai skill candidates`: the tags that offices use and the vocabulary lacks.
struct ListCandidates: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "candidates",
            abstract: words("列出候选标签和相近的标签", "list tags that the vocabulary lacks"),
            discussion: words(
                """
                名册和批次里用到、词表没有的标签都列入候选，不会丢掉。收进词表：导入一条把状态改为“正式”的记录；
                与已有标签同义的，状态改为“停用”并写“改用标签”。
                """,
                """
                Tags that rosters and batches use and the vocabulary lacks become candidates; none is
                lost. To take one into the vocabulary, import a record that sets its Status to 正式; where
                a tag means the same, set it to 停用 and name that one in Use_instead.
                """),
            aliases: [SkillStatus.candidate.text])
    }

    static var examples: [Example] {
        [Example("rencai skill candidates", "用得最多的在前", "those in most use first")]
    }

    @OptionGroup var output: ListOutput

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        try output.check()
        let candidates = try session.registry(.reading).candidateTags()
        if candidates.isEmpty { session.console.tell(Message.nothingFound.text) }
        var table = Table(
            columns: [
                Column(words("编号", "Key"), .key), Column(Skill.label.field.title),
                Column(words("相近标签", "Nearest")), Column(words("使用记录", "Records"), .number),
            ], empty: "")
        for candidate in candidates {
            table.append([
                Cell(candidate.key.shown), Cell(candidate.label, .strong),
                Cell(candidate.nearest ?? ""), Cell("\(candidate.bearers)"),
            ])
        }
        try session.write(
            Listing(name: "candidates", table: table, objects: candidates.map(\.json)),
            titled: words("候选标签", "Candidate skills"), to: output)
        return .done
    }
}

extension CandidateTag {
    fileprivate var json: JSONValue {
        [
            "key": .string(key.shown), "label": .string(label),
            "nearest": nearest.map(JSONValue.string) ?? .null,
            "records": .integer(bearers),
        ]
    }
}
