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

                --vectors 启动一个由您指定的程序，把每段文字变成一串数（向量）：意义相近的文字，向量方向相近。
                此后 match、why-match、report、evaluate 的业绩内容一项在共同用语之外加上意义相近。
                程序从标准输入逐行读文字，每行一段，逐行写出向量：用空格分开的数。写在 -- 之后，不经过 shell；
                或写在本人的 ~/.config/rencai/config.rec 里，每行一个词：

                  Vectors: python3
                  + embed.py

                给它的是业绩的标题、摘要、关键词，人和团队的研究方向、主要业绩、团队目标、在站项目，需求的标题和正文；
                本人姓名已去掉，证件号码、电话等个人信息不给。程序只在这时运行：以后导入的文字，再运行本命令才有向量，
                没有变的不再算。向量存在 人才库.vectors，可随时删除，匹配即恢复原样。
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

                --vectors starts a program that you name, which makes a row of numbers (a vector) of each text:
                texts alike in meaning have vectors that point the same way. From then on match, why-match,
                report and evaluate add likeness in meaning to the terms that works share with a need. The
                program reads one text a line and writes one vector a line, numbers with blanks between. It
                is named after --, without a shell; or in your own ~/.config/rencai/config.rec, a word a line:

                  Vectors: python3
                  + embed.py

                It is given titles, abstracts and keywords of works, research, biographies, goals of teams and
                projects of workstations, titles and texts of needs; without the name of whom a text is
                about, and without ID numbers, telephones and other personal values. It runs only now: texts
                imported later have vectors when this is run again, which embeds the new ones only. Vectors lie
                in REGISTRY.vectors; once that is deleted, matching is as before.
                """),
            aliases: ["索引"])
    }

    static var examples: [Example] {
        [
            Example("rencai index", "大批导入之后", "after a large import"),
            Example("rencai index --relearn", "按现有材料重新学习词语", "to learn from the texts of today"),
            Example(
                "rencai index --vectors -- python3 embed.py", "由 embed.py 计算文字的向量",
                "have embed.py make vectors of the texts"),
        ]
    }

    @Flag(help: .words("重新学习模型", "learn the model anew"))
    var relearn = false

    @OptionGroup var embedding: EmbeddingOptions

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        let hook = try embedding.hook(in: session)
        let store = try session.registry(.reading)
        if let hook {
            try session.embed(hook, for: store)
            if !relearn { return .done }
        }
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
