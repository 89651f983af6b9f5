import ArgumentParser
import Pool
import Registry

/// `rencai need expire`: all needs whose time has run out, as one batch.
struct ExpireNeeds: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "expire",
            abstract: words("把期限已过的需求定为过期", "mark the needs whose deadline has passed"),
            discussion: words(
                "期望完成时间已过、没有未结束的对接、还没有结果的需求，一次定为“过期”。先用 --dry-run 看有哪些。",
                """
                Needs whose deadline has passed, to which no introduction is open and that have no end yet,
                become 过期 together. Look first with --dry-run.
                """),
            aliases: [NeedStatus.expired.text])
    }

    static var examples: [Example] {
        [
            Example("rencai need expire --dry-run", "先看有哪些", "see which"),
            Example(
                "rencai need expire --dry-run --on 2027-01-01", "到那一天会有哪些",
                "which will have by that day"),
        ]
    }

    @Option(help: .words("哪一天（默认今天）", "on which day (default: today)", value: ("日期", "date")))
    var on: String?

    @OptionGroup var writing: WriteOptions

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        let day = try session.day(on)
        let store = try session.registry(writing.dryRun ? .reading : .writing)
        let due = try store.records(.need).filter { need in
            need.needStatus.mayExpire && need[Need.deadline].map { $0.latest < day } == true
        }
        let introductions = try store.introductions(to: due.map(\.id))
        let expired = due.filter { need in
            introductions[need.id]?.contains(where: \.progress.isOpen) != true
        }
        guard !expired.isEmpty else {
            session.console.tell(Message.noNeedExpired(day.text).text)
            return .done
        }
        // A look ahead is dated today, for nothing is written of a day that has not come.
        let today = try session.day(nil)
        let written = writing.dryRun && today.latest < day.earliest ? today : day
        let steps = try expired.map { need in
            try NeedStep(
                need, to: .expired, .closing, result: NeedStatus.expired.text,
                opinion: need[Need.deadline]?.text, on: written, session)
        }
        return try NeedStep.write(
            steps, as: "expire", by: "rencai need expire", arguments: ["--on \(day.text)"],
            in: store, session, writing)
    }
}
