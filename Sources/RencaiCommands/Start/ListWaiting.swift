import ArgumentParser
import Pool
import Registry
import Reports

/// `rencai todo`: what waits, each with the command by which it is looked after.
///
/// `rencai` alone does the same where there is a registry.
struct ListWaiting: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "todo",
            abstract: words("待办：什么在等，各用哪个命令办", "what waits, and by which command it is done"),
            discussion: words(
                """
                待审的需求、答复到期、过期未结的需求、未征询和未答复的专家、90 日内到期的协议、待补正和逾期未报的单位、疑似重复、
                候选标签，以及最近一次可撤销的入库。有人才库时，只打 rencai 也列出这些。
                """,
                """
                Needs to be reviewed, answers that are due, overdue needs, experts who were not asked or have not answered,
                contracts that end within 90 days, offices whose reports are incomplete or overdue,
                duplicates in doubt, tags to be settled, and the last import that can be undone.
                Where there is a registry, the program called without a command lists the same.
                """),
            aliases: ["待办"])
    }

    static var examples: [Example] {
        [
            Example("rencai", "今天有什么要办", "what is to be done today"),
            Example("rencai todo --on 2027-01-01", "到那一天", "on that day"),
        ]
    }

    @Option(help: .words("以哪一天为准（默认今天）", "on which day (default: today)", value: ("日期", "date")))
    var on: String?

    @Flag var format: ListFormat?

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        let day = try session.day(on)
        let store = try session.registry(.reading)
        let matters = try WaitingMatters(store, retention: session.retention(), on: day)
        var table = Table(
            columns: [
                Column(words("待办", "Waiting")), Column(words("数量", "Count"), .number),
                Column(words("其中", "Of these")), Column(words("命令", "Command")),
            ], empty: "")
        for item in matters.items {
            table.append([
                Cell(item.title, .strong), Cell("\(item.count)"), Cell(item.note),
                Cell(SuggestedCommand.called(in: item.command)),
            ])
        }
        if matters.items.isEmpty { session.console.tell(Message.nothingWaits.text) }
        try session.console.write(
            Listing(name: "waiting", table: table, objects: matters.items.map(\.json)), as: format)
        if format == nil, session.console.output.isTerminal {
            session.console.tell(Message.allCommands.text)
        }
        return .done
    }
}

extension WaitingMatters.Item {
    fileprivate var title: String {
        switch matter {
        case .unreviewedNeeds: words("待审需求", "needs to be reviewed")
        case .answersDue: words("答复到期的需求", "needs whose answer is due")
        case .overdueNeeds: words("期限已过、没有结果的需求", "needs overdue without an end")
        case .unaskedExperts: words("推荐了、还没有征询", "recommended, and not asked yet")
        case .unansweredExperts: words("征询未答复", "experts who have not answered")
        case .endingContracts: words("90 日内到期的协议", "contracts that end within 90 days")
        case .incompleteOffices: words("待补正的单位", "offices with records to be mended")
        case .overdueOffices: words("逾期未报的单位", "offices that are overdue")
        case .duplicates: words("疑似重复的人（对）", "pairs that may be one person")
        case .candidateTags: words("待定的候选标签", "tags that wait to be settled")
        case .lastImport: words("最近入库，可以撤销", "the last import, which can be undone")
        }
    }

    fileprivate var note: String {
        switch matter {
        case .unreviewedNeeds: days.map { words("最长 \($0) 天", "longest \(counted($0))") } ?? ""
        case .answersDue:
            words("\(name ?? "") 逾期 \(days ?? 0) 天", "\(name ?? "") \(counted(days ?? 0)) late")
        default: name ?? ""
        }
    }

    private func counted(_ days: Int) -> String { CountedNoun("\(days)", "day").text }

    /// The command that shows what waits, or does it.
    fileprivate var command: String {
        switch matter {
        case .unreviewedNeeds, .answersDue:
            "rencai need list --where "
                + "\(Need.status.field.typedName)=\(NeedStatus.submitted.word)".asShellWord
        case .overdueNeeds: "rencai need expire --dry-run"
        case .unaskedExperts: Self.introductions(at: .recommended)
        case .unansweredExperts: Self.introductions(at: .asked)
        case .endingContracts: "rencai report ledger"
        case .incompleteOffices, .overdueOffices: "rencai report submissions"
        case .duplicates: "rencai duplicates list"
        case .candidateTags: "rencai skill candidates"
        case .lastImport: "rencai undo --dry-run \((name ?? "").asShellWord)"
        }
    }

    private static func introductions(at stage: EngagementStage) -> String {
        "rencai engagement list --where "
            + "\(Engagement.stage.field.typedName)=\(stage.word)".asShellWord
    }

    fileprivate var json: JSONValue {
        [
            "matter": .string(matter.rawValue), "count": .integer(count),
            "days": days.map { .integer($0) } ?? .null, "name": JSONValue(name),
            "command": .string(command),
        ]
    }
}

extension Code {
    /// The word for it in the language of the run.
    fileprivate var word: String { words(text, inEnglish) }
}
