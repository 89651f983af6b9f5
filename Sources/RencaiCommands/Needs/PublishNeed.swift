import ArgumentParser
import Pool
import Registry

/// `rencai need publish`: shows a need that was taken to those who are to see it.
struct PublishNeed: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "publish",
            abstract: words("发布审核通过的需求", "publish a need that was reviewed"),
            discussion: words(
                """
                公开：专家都能看到。隐名：隐去单位名称。定向：只给推荐过的专家，办理状态为“定向推送”。不写就按需求
                自己的公开方式。已发布的可以改公开方式。
                """,
                """
                --open: all experts see it. --unnamed: without whose it is. --targeted: those alone to whom
                it was put; then it is 定向推送. Without one of them its own Visibility counts. What
                is published may be shown otherwise later.
                """),
            aliases: ["发布"])
    }

    static var examples: [Example] {
        [
            Example("rencai need publish bygx:n-2026-019 --open", "公开发布", "for all experts"),
            Example("rencai need publish 硫化砷渣稳定化与填埋减量 --targeted", "只推送给几位专家", "for some experts"),
        ]
    }

    /// To whom a need is shown.
    enum Reach: EnumerableFlag {
        case open, unnamed, targeted

        var visibility: Visibility {
            switch self {
            case .open: .open
            case .unnamed: .unnamed
            case .targeted: .targeted
            }
        }

        static func name(for reach: Reach) -> NameSpecification {
            switch reach {
            case .open: [.customLong("open"), .customLong(Visibility.open.text)]
            case .unnamed: [.customLong("unnamed"), .customLong("隐名")]
            case .targeted: [.customLong("targeted"), .customLong(Visibility.targeted.text)]
            }
        }

        static func help(for reach: Reach) -> ArgumentHelp? {
            switch reach {
            case .open: .words("公开", "all experts may see it")
            case .unnamed: .words("隐去单位名称公开", "all may see it, but not whose it is")
            case .targeted: .words("定向推送，只给推荐过的专家", "those alone to whom it is put")
            }
        }
    }

    @Argument(help: .words("需求编号或名称", "key or name of a need", value: ("需求", "need")))
    var name: String

    @Flag var reach: Reach?

    @Option(help: .words("哪一天（默认今天）", "on which day (default: today)", value: ("日期", "date")))
    var on: String?

    @OptionGroup var writing: WriteOptions

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        let store = try session.registry(writing.dryRun ? .reading : .writing)
        let need = try store.record(.need, named: name)
        let visibility = reach?.visibility ?? need[Need.visibility] ?? .standard
        guard visibility != .closed else {
            throw Failure(
                .rejected, .needNotPublished(need.title, visibility: visibility.text),
                hint: .chooseReach)
        }
        let published: NeedStatus = visibility == .targeted ? .pushed : .published
        let current = need.needStatus
        guard !current.isServed || visibility != need[Need.visibility] ?? .standard else {
            throw Failure(
                .rejected,
                .publishedAlready(
                    need.title, status: current.text, visibility: visibility.text),
                hint: .chooseReach)
        }
        let introductions = try store.introductions(to: [need.id])[need.id] ?? []
        var terms = NeedTerms(need)
        terms.visibility = visibility
        // Who is in talks goes on, whoever else may see the need from now on.
        let status = (current == .talking ? current : published).following(
            introductions.map(\.progress), by: terms)
        let step = try NeedStep(
            need, to: current == .talking ? current : published, leadingTo: status, .publication,
            result: visibility.text, on: try session.day(on),
            also: [Entry(Need.visibility.index, visibility.text)], session)
        let typed = reach.map { ["--\($0)"] } ?? []
        let outcome = try NeedStep.write(
            [step], as: "publish", by: "rencai need publish",
            arguments: [need.key.description] + typed, in: store, session, writing)
        if outcome == .done, !writing.dryRun, let asked = need[Need.visibility],
            visibility.isWider(than: asked)
        {
            session.console.tell(
                Message.shownWider(need.title, asked: asked.text, shown: visibility.text).text)
        }
        return outcome
    }
}
