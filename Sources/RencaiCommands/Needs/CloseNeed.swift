import ArgumentParser
import Ledger
import Pool
import Registry

/// `rencai need close`: puts a need aside, or ends it.
struct CloseNeed: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "close",
            abstract: words("搁置、撤回需求，或定为未能解决", "shelve, withdraw or give up a need"),
            discussion: words(
                "还有未结束的对接时不能办：先用 engagement set 结束它。以后可以 need reopen 重开。",
                """
                It is refused while introductions are open: end those first with engagement set. A need
                that is closed can be opened again with need reopen.
                """),
            aliases: ["终止"])
    }

    static var examples: [Example] {
        [
            Example(
                "rencai need close bygx:n-2026-019 --withdrawn --reason 企业已自行解决", "企业撤回",
                "the firm withdraws it"),
            Example(
                "rencai need close bygx:n-2026-019 --shelved --reason 等中试装置", "暂时搁置", "put aside"),
        ]
    }

    /// Where a need stands that is closed.
    enum End: String, EnumerableFlag {
        case shelved, withdrawn, unsolved

        var status: NeedStatus {
            switch self {
            case .shelved: .shelved
            case .withdrawn: .withdrawn
            case .unsolved: .unsolved
            }
        }

        static func help(for end: End) -> ArgumentHelp? {
            switch end {
            case .shelved: .words("搁置", "put aside for a time")
            case .withdrawn: .words("单位撤回", "withdrawn by its organization")
            case .unsolved: .words("未能解决", "nothing came of it")
            }
        }
    }

    @OptionGroup var step: ReasonOptions

    @Flag var end: End?

    @OptionGroup var writing: WriteOptions

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        guard let end else { throw Failure(.usage, .chooseEnd) }
        let store = try session.registry(writing.dryRun ? .reading : .writing)
        let need = try step.need(in: store)
        guard need.needStatus != end.status else {
            throw Failure(
                .rejected, .needClosedAlready(need.title, status: end.status.text),
                hint: .reopenNeed(need.key.shown))
        }
        let open = try store.openIntroductions(to: need.key)
        guard open.isEmpty else {
            throw Failure(
                .rejected, .introductionsOpen(need.title, count: open.count),
                hint: .endIntroductions(open.map(\.key.shown)))
        }
        let taken = try NeedStep(
            need, to: end.status, .closing, result: end.status.text, opinion: step.reason,
            on: try session.day(step.on), session)
        return try NeedStep.write(
            [taken], as: "close", by: "rencai need close",
            arguments: [need.key.description, "--\(end.rawValue)"] + step.typed,
            in: store, session, writing)
    }
}

/// `rencai need reopen`: takes up a need again that was closed.
struct ReopenNeed: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "reopen",
            abstract: words("重开已终止、过期或有结果的需求", "open a need again that was closed"),
            discussion: words(
                """
                审核过的回到“审核通过”，再发布即可；撤回、不通过的回到“已提交”，重新审核。已签满的，“拟请专家人数”
                改为比已有合同多一人，要多请几人再用 need set 改；原有的合同不再使它变为“已解决”或“未能解决”。
                """,
                """
                What was reviewed is taken as reviewed, and has to be published; what was withdrawn or
                refused counts as submitted and is reviewed anew. Where the need has its contracts, it asks
                for one expert more than these; need set Experts=N says how many. The contracts before
                do not end it once more.
                """),
            aliases: ["重开"])
    }

    static var examples: [Example] {
        [
            Example(
                "rencai need reopen bygx:n-2026-019 --reason 中试装置已到位", "重开", "take it up again"),
            Example(
                "rencai need reopen --dry-run bygx:n-2026-019 --reason 延期一年", "先看会怎样",
                "see what it would do"),
        ]
    }

    @OptionGroup var step: ReasonOptions

    @OptionGroup var writing: WriteOptions

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        let store = try session.registry(writing.dryRun ? .reading : .writing)
        let need = try step.need(in: store)
        guard let status = need.needStatus.reopened else {
            throw Failure(
                .rejected, .needNotClosed(need.title, status: need.needStatus.text),
                hint: .needStepsAllowed(
                    need.needStatus.next.map(\.text), from: need.needStatus.text))
        }
        let progress = try store.introductions(to: [need.id])[need.id]?.map(\.progress) ?? []
        let contracts = progress.count(where: \.stage.isContract)
        // With as many contracts as it asks for it would have its end again as soon as it is shown.
        let isFull = contracts >= need[Need.experts] ?? 1
        let taken = try NeedStep(
            need, to: status, .reopening, result: status.text, opinion: step.reason,
            brokenBefore: progress.count(where: \.isContractBroken),
            on: try session.day(step.on),
            also: isFull ? [Entry(Need.experts.index, String(contracts + 1))] : [], session)
        let outcome = try NeedStep.write(
            [taken], as: "reopen", by: "rencai need reopen",
            arguments: [need.key.description] + step.typed, in: store, session, writing)
        if outcome == .done, isFull {
            session.console.tell(Message.reopenedForMore(need.title, contracts: contracts).text)
        }
        return outcome
    }
}

extension RegistryStore {
    /// The introductions to a need that are open.
    func openIntroductions(to need: Key) throws -> [RegistryRecord] {
        try introductions(of: need).map(\.record).filter(\.introductionProgress.isOpen)
    }
}
