import ArgumentParser
import Ledger
import Matching
import Pool
import Registry

/// `rencai index`: the index beside the registry, what it is and whether it is up to date.
struct IndexPool: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "index",
            abstract: words("更新匹配用的索引", "bring the index for matching up to date"),
            discussion: words(
                """
                库中候选达到 2,000 名时，match 在库旁建一个索引（如 rencai.db.index），以后匹配一项需求不必读
                整个库。导入以后索引照样可用：变更过的人选另行读取；变更太多时，下一次匹配重建。大批导入之后，
                可用本命令先建好。

                “模型”是由全库材料学得的词语、词频和常见的标签组合，排名按它计算，报告上注明。人选增加一成、
                专长标签有变时自动重新学习；--relearn 立即重新学习，得分会因此略有变化。

                索引是缓存，不含姓名、证件号码和文字，可随时删除；损坏的、别的库的都不会采用。
                """,
                """
                From 2,000 candidates on, match makes an index beside the registry (such as
                rencai.db.index), by which one need is answered without reading the whole of it. It
                serves after imports, too: whoever changed is read beside it; after too many
                changes the next match makes it anew. After a large import this command does so
                beforehand.

                The model is what was learned from the texts of the pool: its words, how rare they
                are, which tags go together. Rankings are computed by it and name it. It is learned
                anew when the pool has grown by a tenth or tags have changed; --relearn does so now,
                and changes points a little.

                The index is a cache without names, numbers of identity and texts; it may be deleted
                at any time, and is never believed when it is damaged or another registry's.
                """),
            aliases: ["索引"])
    }

    static var examples: [Example] {
        [
            Example("rencai index", "大批导入之后", "after a large import"),
            Example("rencai index --relearn", "按现有材料重新学习词语", "to learn from the texts of today"),
        ]
    }

    @Flag(help: .words("重新学习模型", "learn the model anew"))
    var relearn = false

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        let store = try session.registry(.reading)
        let facts = try store.indexFacts()
        if facts.standing != .current || relearn {
            let snapshot = try store.snapshot()
            guard snapshot.candidates.count >= RegistryStore.leastIndexed else {
                let message = Message.indexUnneeded(
                    candidates: snapshot.candidates.count, least: RegistryStore.leastIndexed)
                try session.console.write(message.text + "\n")
                return .done
            }
            session.console.tell(
                (relearn ? Message.indexRelearned : .indexRenewed(facts.standing)).text)
            try renew(snapshot, store, session)
        }
        try tell(of: store.indexFacts(), session)
        return .done
    }

    private func renew(_ snapshot: Snapshot, _ store: RegistryStore, _ session: Session) throws {
        let matcher = Matcher(
            snapshot, model: relearn ? nil : try store.model(for: snapshot),
            profile: try store.demandedProfile(nil), on: Day(try session.day(nil).daysSinceEpoch))
        switch try store.keepIndex(of: matcher) {
        case .current, .written, .unneeded: break
        case .outdated: throw Failure(.conflict, .indexOutdated, hint: .indexAgain)
        case .busy: throw Failure(.conflict, .indexBusy, hint: .indexAgain)
        case .failed(let number):
            throw RegistryError(writing: store.indexPath, error: number)
        }
    }

    private func tell(of facts: IndexFacts, _ session: Session) throws {
        guard let model = facts.model, let size = facts.learnedFrom else { return }
        let message = Message.indexFacts(
            model: model, learnedFrom: size, megabytes: max(1, facts.size / 1_000_000))
        try session.console.write(message.text + "\n")
    }
}
