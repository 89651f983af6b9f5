import ArgumentParser
import Pool
import Registry

/// `rencai talent delete`: takes one record out, as a batch of one.
struct DeleteRecord<Noun: KindDefinition>: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "delete", abstract: words("删除一条，写明原因", "take one out, with the reason"),
            discussion: words(
                """
                删除是只含一条的批次，报送单位是建库部门，可以撤销；这条记录的历史仍可用 rencai why 查看。
                还有其他记录引用它时不能删除。
                """,
                """
                A deletion is a batch of one, in the name of the department that keeps the registry;
                it can be undone, and rencai why still shows the history of the record. It is
                refused while other records refer to this one.
                """),
            aliases: ["删除"])
    }

    static var examples: [Example] {
        [
            Example(
                "rencai \(Noun.word) delete --dry-run lzgx:0001 --reason 重复", "先看会怎样",
                "see what it would do"),
            Example("rencai \(Noun.word) delete lzgx:0001 --reason 重复", "删除", "do it"),
        ]
    }

    @Argument(help: .words("编号", "the key of the record", value: ("编号", "key")))
    var name: String

    @Option(help: .words("为什么删除", "why it is taken out", value: ("原因", "text")))
    var reason: String

    @OptionGroup var writing: WriteOptions

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        guard !reason.trimmed.isEmpty else { throw Failure(.usage, .missingValue("--reason")) }
        let store = try session.registry(writing.dryRun ? .reading : .writing)
        let found = try store.record(Noun.recordKind, named: name)
        try demandKey(of: found)
        return try session.write(
            try records(of: found, in: store), as: "delete", of: found.key,
            by: "rencai \(Noun.word) delete",
            arguments: [found.key.description, "--reason", reason.asShellWord], into: store,
            writing)
    }

    /// What is to be written: a plan goes with all that it says, and the need of an introduction stands
    /// without it.
    private func records(of found: RegistryRecord, in store: RegistryStore) throws -> [Record] {
        if found.kind == .plan {
            let plan = try store.plan(found)
            guard plan.status != .adopted else {
                throw Failure(
                    .rejected, .planKept(plan.name), hint: .withdrawPlan(plan.key.shown))
            }
            return plan.removals(reason: reason)
        }
        var record = Record(kind: Noun.recordKind, key: found.key, operation: .delete)
        record.reason = reason
        let following =
            found.kind == .engagement ? try store.records(ofNeedLeftBy: found) : []
        return following + [record]
    }

    /// A name may come to mean another record, and so does the key of one that was merged.
    private func demandKey(of found: RegistryRecord) throws(Failure) {
        guard ![found.key.description, found.key.local].contains(name) else { return }
        throw Failure(
            .usage,
            found.title == name
                ? .keyWanted(name) : .mergedKey(name, into: found.key.shown),
            hint: .chooseKey(["\(found.key) \(found.title)"]))
    }
}
